package dev.quadlet.lint;

import dev.quadlet.DropIn;
import dev.quadlet.Quadlet;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.StackBuilder;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of one rule: units that it finds something in, what it says, and the same units mended. */
record RulePage(Path file, String text) {
    private static final String FENCE = "```";

    static RulePage read(Path file) {
        return new RulePage(file, text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String rule() {
        return file.getFileName().toString().replace(".md", "");
    }

    /** The stack under {@code ## Bad} or {@code ## Good}: each file a name in backticks, then a fenced block. */
    Stack stack(String heading) {
        StackBuilder stack = Stack.named("page");
        String section = section(heading);
        for (int at = section.indexOf(FENCE + "ini\n"); at >= 0; at = section.indexOf(FENCE + "ini\n", at + 1)) {
            String before = section.substring(0, at).stripTrailing();
            int close = before.lastIndexOf('`');
            String name = before.substring(before.lastIndexOf('`', close - 1) + 1, close);
            int from = at + (FENCE + "ini\n").length();
            add(name, section.substring(from, section.indexOf(FENCE, from)), stack);
        }
        return stack.build();
    }

    private static void add(String name, String text, StackBuilder stack) {
        int directory = name.indexOf(".d/");
        if (directory < 0) {
            stack.units(Quadlet.parse(name, text));
        } else {
            UnitName unit = UnitName.of(name.substring(0, directory));
            String file = name.substring(directory + ".d/".length(), name.length() - ".conf".length());
            UnitDocument document = Quadlet.parse(unit.text(), text).document();
            stack.dropIns(DropIn.of(unit, file, document));
        }
    }

    /** What the rule says about the bad units, one finding on a line. */
    String report() {
        String section = section("Bad");
        int from = section.indexOf(FENCE + "text\n") + (FENCE + "text\n").length();
        return section.substring(from, section.indexOf(FENCE, from));
    }

    private String section(String heading) {
        int from = text.indexOf("\n## " + heading + "\n");
        int end = text.indexOf("\n## ", from + 1);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    /** The release that the first line names, as in {@code warning, Podman 5.4, user}. */
    Linter linter() {
        String facts = text.lines().skip(2).findFirst().orElse("");
        int podman = facts.indexOf("Podman ");
        PodmanVersion version = podman < 0
                ? PodmanVersion.of(5, 8, 6)
                : PodmanVersion.parse(facts.substring(podman + "Podman ".length()));
        return Linter.forPodman(version)
                .scope(facts.contains("user") ? Scope.USER : Scope.SYSTEM)
                .options(LintOptions.defaults().withSecurity().withHost());
    }

    LintReport lint(Stack stack) {
        Linter linter = text.contains("\n## Before\n") ? linter().after(stack("Before")) : linter();
        return linter.lint(stack);
    }
}
