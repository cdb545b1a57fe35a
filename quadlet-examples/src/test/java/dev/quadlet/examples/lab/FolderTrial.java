package dev.quadlet.examples.lab;

import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.directory.StackFolder;
import dev.quadlet.directory.StackFolder.Written;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a stack to a folder, or reads one, with what rights it is started, and prints what came of it. */
final class FolderTrial {
    private FolderTrial() {}

    /** A folder, and, for writing, a word and how often to say it, and a last word for asking only. */
    public static void main(String[] arguments) {
        StackFolder folder = StackFolder.at(Path.of(arguments[0]));
        System.out.print(
                switch (arguments.length) {
                    case 1 -> read(Path.of(arguments[0]));
                    case 3 -> told(() -> folder.write(files(arguments[1], arguments[2])));
                    default -> told(() -> folder.compare(files(arguments[1], arguments[2])));
                });
    }

    private static String read(Path folder) {
        QuadletDirectory found = QuadletDirectory.read(SearchPath.of(PodmanVersion.LATEST, folder));
        return found + "complete: " + found.isComplete() + "\n";
    }

    private static List<StackFile> files(String word, String times) {
        return Stack.named("shop")
                .units(
                        Quadlet.network("shop").label("said", word).build(),
                        Quadlet.container("web")
                                .image("localhost/web")
                                .label("said", word.repeat(Integer.parseInt(times)))
                                .build())
                .build()
                .files();
    }

    private interface Work {
        List<Written> done() throws IOException;
    }

    private static String told(Work work) {
        try {
            return work.done() + "\n";
        } catch (IOException e) {
            return e.getMessage() + "\n";
        }
    }
}
