package dev.quadlet.examples.inspect;

import dev.quadlet.Stack;
import dev.quadlet.directory.StackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is looked at when no folder is named: one that may be there, else a stack, as it would be written.
 *
 * @param folder the folder
 * @param stack the stack
 */
public record Usual(Path folder, Source stack) {
    /** Makes a stack. */
    @FunctionalInterface
    public interface Source {
        /**
         * Makes it.
         *
         * @return the stack
         * @throws IOException when something that it is made of cannot be read
         */
        Stack make() throws IOException;
    }

    /** A folder to look at; one that was made for that goes with the process. */
    Path find() throws IOException {
        return Files.exists(folder) ? folder : written();
    }

    private Path written() throws IOException {
        Path made = Files.createTempDirectory("senex");
        made.toFile().deleteOnExit();
        StackFolder.at(made)
                .write(stack.make().files())
                .forEach(file -> file.path().toFile().deleteOnExit());
        return made;
    }
}
