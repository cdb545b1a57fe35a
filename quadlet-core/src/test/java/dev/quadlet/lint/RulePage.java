package dev.quadlet.lint;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /** The units under {@code ## Bad} or {@code ## Good}: each a name in backticks, then a fenced block. */
    List<QuadletUnit> units(String heading) {
        List<QuadletUnit> units = new ArrayList<>();
        String section = section(heading);
        for (int at = section.indexOf(FENCE + "ini\n"); at >= 0; at = section.indexOf(FENCE + "ini\n", at + 1)) {
            String before = section.substring(0, at).stripTrailing();
            int close = before.lastIndexOf('`');
            String name = before.substring(before.lastIndexOf('`', close - 1) + 1, close);
            int from = at + (FENCE + "ini\n").length();
            units.add(Quadlet.parse(name, section.substring(from, section.indexOf(FENCE, from))));
        }
        return units;
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
                .options(LintOptions.defaults().withSecurity());
    }

    LintReport lint(List<QuadletUnit> units) {
        return linter().lint(Stack.named("page").units(units).build());
    }
}
