package dev.quadlet.examples.operate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The environments that a program knows. */
@FunctionalInterface
public interface Sites {
    /**
     * One of them.
     *
     * @param environment its name
     * @param settings a file of the user's instead of the built-in settings
     * @param secrets an environment file with secrets
     * @return the stack there
     * @throws IOException when a file cannot be read
     * @throws java.util.NoSuchElementException when there is no such environment
     */
    Site find(String environment, Optional<Path> settings, Optional<Path> secrets) throws IOException;
}
