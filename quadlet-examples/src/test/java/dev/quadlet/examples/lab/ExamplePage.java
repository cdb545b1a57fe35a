package dev.quadlet.examples.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of a rule of the linter, with units to try. */
record ExamplePage(String rule, String text) {
    private static final String FENCE = "```";
    private static final String LIST = "## Certain although accepted\n";

    /** The pages that the overview lists. */
    static List<ExamplePage> certainAlthoughAccepted(Path rules) throws IOException {
        String overview = Files.readString(rules.resolve("README.md"));
        int start = overview.indexOf(LIST) + LIST.length();
        List<ExamplePage> pages = new ArrayList<>();
        for (String line : overview.substring(start, overview.indexOf("\n## ", start))
                .lines()
                .toList()) {
            if (line.startsWith("* [`")) {
                String rule = line.substring("* [`".length(), line.indexOf("`]"));
                pages.add(new ExamplePage(rule, Files.readString(rules.resolve(rule + ".md"))));
            }
        }
        return pages;
    }

    /** Writes the units of a part, under names that nobody else has; the last one is to be started. */
    String write(String heading, Path folder) throws IOException {
        String part = part(heading);
        String last = "";
        for (int at = part.indexOf(FENCE + "ini\n"); at >= 0; at = part.indexOf(FENCE + "ini\n", at + 1)) {
            String before = part.substring(0, at).stripTrailing();
            int close = before.lastIndexOf('`');
            String name = before.substring(before.lastIndexOf('`', close - 1) + 1, close);
            int from = at + (FENCE + "ini\n").length();
            Files.writeString(folder.resolve("certain-" + name), tame(part.substring(from, part.indexOf(FENCE, from))));
            last = "certain-" + name.substring(0, name.lastIndexOf('.')) + ".service";
        }
        return last;
    }

    /** The lab has one image, and no registry; references get the names of the files here. */
    private static String tame(String unit) {
        return unit.replaceAll("(?m)^Image=(docker\\.io/library/)?[a-z]+:[0-9]+$", "Image=$1busybox:latest")
                .replaceAll("(?m)^(Pod|Network|Volume)=([a-z]+\\.[a-z]+)", "$1=certain-$2");
    }

    /** What Podman or systemd say, in one of their versions. */
    List<String> saidByTheMachine() {
        String part = part("On the machine");
        int from = part.indexOf(FENCE + "text\n") + (FENCE + "text\n").length();
        return part.substring(from, part.indexOf(FENCE, from)).lines().toList();
    }

    private String part(String heading) {
        int from = text.indexOf("\n## " + heading + "\n");
        int end = text.indexOf("\n## ", from + 1);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    @Override
    public String toString() {
        return rule;
    }
}
