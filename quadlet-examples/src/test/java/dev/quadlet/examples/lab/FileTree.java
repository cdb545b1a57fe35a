package dev.quadlet.examples.lab;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Files, and who looks for units in them. A line is {@code PATH = text} with {@code |} for a new line, {@code PATH ->
 * target} or {@code PATH/}.
 */
record FileTree(String name, List<String> lines, String who) {
    /** The trees that the tests without a lab answer, too, each with everybody who asks there. */
    static List<FileTree> written() throws IOException {
        Path file = Path.of(System.getProperty("quadlet.root", ".."))
                .resolve("quadlet-core/src/test/resources/dev/quadlet/directory/trees.txt");
        List<FileTree> trees = new ArrayList<>();
        for (String block : Files.readString(file).split("(?m)^== ", -1)) {
            String[] parts = block.split("(?m)^-- ", -1);
            List<String> head = parts[0].lines().filter(line -> !line.isEmpty()).toList();
            List<String> files = head.subList(1, head.size());
            for (int i = 1; i < parts.length; i++) {
                String who = parts[i].lines().findFirst().orElseThrow().split(" ", 2)[1];
                trees.add(new FileTree(head.get(0), files, who));
            }
        }
        return trees.stream().distinct().toList();
    }

    /** The tree in memory. */
    FileSystem files() {
        FileSystem files = Jimfs.newFileSystem(Configuration.unix());
        add("/dev/null = ", files);
        lines.forEach(line -> add(line, files));
        return files;
    }

    private static void add(String line, FileSystem files) {
        String[] parts = parts(line);
        Path path = files.getPath(parts[0]);
        try {
            Files.createDirectories(path.resolveSibling("."));
            switch (parts[1]) {
                case "->" -> Files.createSymbolicLink(path, files.getPath(parts[2]));
                case "=" -> Files.writeString(path, parts[2].replace('|', '\n'));
                default -> Files.createDirectories(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    /** Commands of a shell that make the tree. */
    String script() {
        return lines.stream().map(FileTree::command).collect(Collectors.joining("\n"));
    }

    private static String command(String line) {
        String[] parts = parts(line);
        String start = "mkdir -p \"$(dirname '%1$s')\"; ";
        return switch (parts[1]) {
            case "->" -> (start + "ln -s '%2$s' '%1$s'").formatted(parts[0], parts[2]);
            case "=" -> (start + "printf '%2$s' > '%1$s'").formatted(parts[0], octal(parts[2].replace('|', '\n')));
            default -> "mkdir -p '%s'".formatted(parts[0]);
        };
    }

    /** For printf: nothing of it means anything to a shell, and no locale changes it. */
    private static String octal(String text) {
        StringBuilder octal = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            octal.append("\\%03o".formatted(b & 0xff));
        }
        return octal.toString();
    }

    private static String[] parts(String line) {
        for (String sign : List.of("->", "=")) {
            int at = line.indexOf(" " + sign + " ");
            if (at > 0) {
                return new String[] {line.substring(0, at), sign, line.substring(at + sign.length() + 2)};
            }
        }
        return new String[] {line, "/", ""};
    }

    @Override
    public String toString() {
        return name + ", " + who;
    }
}
