package dev.quadlet.examples.lab;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Files, and who looks for units in them. A line is {@code PATH = text} with {@code |} for a new line, {@code PATH ->
 * target} or {@code PATH/}.
 */
record FileTree(String name, List<String> lines, String who) {
    private static final List<String> ROOTS = List.of("/srv/one", "/srv/two");
    private static final List<String> FOLDERS = List.of("", "/sub", "/sub/deep", "/a.d", "/z");
    private static final List<String> UNITS =
            List.of("a.container", "b.container", "a-b.container", "a-b@.container", "a-b@x.container", ".h.container");
    private static final List<String> DROP_IN_FOLDERS = List.of(
            "a.container.d",
            "a-.container.d",
            "a-@.container.d",
            "a-b.container.d",
            "a-b@.container.d",
            "a-b@x.container.d",
            "container.d");
    private static final List<String> DROP_INS = List.of("1.conf", "10.conf", "B.conf", "a.conf", "x.txt");
    private static final List<String> TEXTS = List.of("Label=", "Label=only=%d", "Image=x%d", "|[Service]|Restart=no");

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

    /** A tree with some of everything; the same number gives the same tree. */
    static FileTree random(int seed) {
        Random random = new Random(seed);
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            String text = random.nextInt(15) == 0 ? "junk" : "[Container]|Image=x|Label=own=" + i;
            files.putIfAbsent(folder(random) + "/" + pick(UNITS, random), text);
        }
        for (int i = 0; i < 12; i++) {
            String path = folder(random) + "/" + pick(DROP_IN_FOLDERS, random) + "/" + pick(DROP_INS, random);
            String text = random.nextInt(15) == 0 ? "junk" : "[Container]|Label=n=%d|" + pick(TEXTS, random);
            files.putIfAbsent(path, text.replace("%d", String.valueOf(i)));
        }
        List<String> lines = files.entrySet().stream()
                .map(file -> file.getKey() + " = " + file.getValue())
                .collect(Collectors.toCollection(ArrayList::new));
        if (random.nextInt(3) == 0) {
            lines.add("/srv/one/link -> ../two" + pick(FOLDERS, random));
        }
        return new FileTree("random " + seed, lines, String.join(":", ROOTS));
    }

    private static String folder(Random random) {
        return pick(ROOTS, random) + pick(FOLDERS, random);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
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
            case "=" -> (start + "printf %%s '%2$s' > '%1$s'").formatted(parts[0], parts[2].replace('|', '\n'));
            default -> "mkdir -p '%s'".formatted(parts[0]);
        };
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
