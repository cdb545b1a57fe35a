package dev.quadlet.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the rules, which are tests at the same time. */
final class RulePages {
    static final Path FOLDER = Path.of("../docs/rules");

    private RulePages() {}

    static List<RulePage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("README.md") && !file.endsWith("Podman.md"))
                    .sorted()
                    .map(RulePage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules that the overview lists below that heading. */
    static Set<String> certainAlthoughAccepted() {
        String text = RulePage.text(FOLDER.resolve("README.md"));
        int start = text.indexOf("## Certain although accepted");
        int end = text.indexOf("\n## ", start + 1);
        return text.substring(start, end < 0 ? text.length() : end)
                .lines()
                .filter(line -> line.startsWith("* [`"))
                .map(line -> line.substring("* [`".length(), line.indexOf("`]")))
                .collect(Collectors.toSet());
    }
}
