package dev.quadlet.examples.senex;

import dev.quadlet.ini4j.IniSettings;
import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The file that says how environments differ. */
final class Environments {
    private static final String BUILT_IN = "environments.ini";

    private Environments() {}

    /**
     * The settings of an environment.
     *
     * @param name the environment
     * @param file a file of the user's; empty for the built-in one
     */
    static SenexSettings find(String name, Optional<Path> file) throws IOException {
        return SenexSettings.of(file.isPresent() ? IniSettings.read(file.get()) : builtIn(), name);
    }

    private static IniSettings builtIn() throws IOException {
        try (InputStream in = Objects.requireNonNull(Environments.class.getResourceAsStream(BUILT_IN))) {
            return IniSettings.parse(SourceText.of(BUILT_IN, in.readAllBytes()));
        }
    }
}
