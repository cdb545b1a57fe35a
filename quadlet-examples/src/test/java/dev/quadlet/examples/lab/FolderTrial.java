package dev.quadlet.examples.lab;

import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.directory.StackFolder;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a stack to a folder, or reads one, with what rights it is started, and prints what came of it. */
final class FolderTrial {
    private FolderTrial() {}

    /** A folder, and, for writing, the tag of an image and how often to say it. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        System.out.print(arguments.length == 1 ? read(folder) : write(folder, arguments[1], arguments[2]));
    }

    private static String read(Path folder) {
        QuadletDirectory found = QuadletDirectory.read(SearchPath.of(PodmanVersion.LATEST, folder));
        return found + "complete: " + found.isComplete() + "\n";
    }

    private static String write(Path folder, String tag, String times) {
        Stack stack = Stack.named("shop")
                .units(
                        Quadlet.network("shop").build(),
                        Quadlet.container("web")
                                .image("localhost/" + tag.repeat(Integer.parseInt(times)))
                                .build())
                .build();
        try {
            return StackFolder.at(folder).write(stack.files()) + "\n";
        } catch (IOException e) {
            return e.getMessage() + "\n";
        }
    }
}
