package dev.quadlet.examples.senex;

import dev.quadlet.StackFile;
import dev.quadlet.directory.StackFolder.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that was written, as a tree of text: each file with its mode, and what became of it. */
final class Tree {
    private Tree() {}

    static String of(Path folder, List<StackFile> files, List<Written> written) throws IOException {
        SortedMap<String, String> remarks = strangers(folder);
        for (int i = 0; i < files.size(); i++) {
            remarks.put(files.get(i).path(), remark(files.get(i), written.get(i)));
        }
        int width = remarks.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder tree = new StringBuilder(folder + "/\n");
        remarks.forEach((name, remark) -> tree.append(name.equals(remarks.lastKey()) ? "`-- " : "|-- ")
                .append(name)
                .append(" ".repeat(width + 2 - name.length()))
                .append(remark)
                .append('\n'));
        return tree.toString();
    }

    private static String remark(StackFile file, Written written) {
        return mode(file)
                + "  "
                + switch (written.state()) {
                    case NEW -> "new";
                    case CHANGED -> "overwritten";
                    case MODE -> "mode changed";
                    case UNCHANGED -> "unchanged";
                };
    }

    private static String mode(StackFile file) {
        if (file.isPrivate()) {
            return "0600";
        }
        return file.isExecutable() ? "0755" : "0644";
    }

    /** Everything that lies there, as if it were not of the stack. */
    private static SortedMap<String, String> strangers(Path folder) throws IOException {
        SortedMap<String, String> remarks = new TreeMap<>();
        try (Stream<Path> there = Files.list(folder)) {
            there.forEach(file -> remarks.put(String.valueOf(file.getFileName()), "not of this stack, left alone"));
        }
        return remarks;
    }
}
