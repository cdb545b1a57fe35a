package dev.quadlet.examples.senex;

import java.io.IOException;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder that was written, as a tree of text: each file with its mode, and what became of it. */
final class Tree {
    private Tree() {}

    static String of(OutputFolder folder) throws IOException {
        SortedMap<String, String> remarks = remarks(folder);
        int width = remarks.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder tree = new StringBuilder(folder.path() + "/\n");
        remarks.forEach((name, remark) -> tree.append(name.equals(remarks.lastKey()) ? "`-- " : "|-- ")
                .append(name)
                .append(" ".repeat(width + 2 - name.length()))
                .append(remark)
                .append('\n'));
        return tree.toString();
    }

    private static SortedMap<String, String> remarks(OutputFolder folder) throws IOException {
        SortedMap<String, String> remarks = new TreeMap<>();
        for (OutputFolder.Entry entry : folder.entries()) {
            String mode = entry.file().isPrivate() ? "0600  " : "0644  ";
            remarks.put(entry.name(), mode + entry.state().toString().toLowerCase(Locale.ROOT));
        }
        folder.strangers().forEach(name -> remarks.put(name, "not of this stack, left alone"));
        return remarks;
    }
}
