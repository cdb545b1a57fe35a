package dev.quadlet.examples.lab.reading;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.syntax.MalformedLine;
import dev.quadlet.syntax.ParseResult;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitDocument;
import java.util.List;
import java.util.Set;

/** What the generator should say of a container file, by our reading of it. */
final class Expected {
    private final UnitDocument document;
    private final List<Diagnostic> problems;

    private Expected(ParseResult parsed) {
        this.document = parsed.document();
        this.problems = parsed.problems().stream()
                .filter(problem -> !problem.rule().equals("UnfinishedContinuation"))
                .toList();
    }

    static String of(ParseResult parsed) {
        Expected expected = new Expected(parsed);
        return expected.problems.isEmpty() ? expected.sections() : expected.refusal(expected.problems.get(0));
    }

    /** What it did say, in the same words. */
    static String said(Generator.Reading reading) {
        if (!reading.error().isEmpty()) {
            return reading.isUnreadable() ? refusal(reading.error()) : "not converted";
        }
        StringBuilder sections = new StringBuilder();
        boolean foreign = false;
        for (String line : reading.service().split("\n", -1)) {
            boolean header = line.startsWith("[") && line.indexOf(']') == line.length() - 1;
            foreign = header ? !Set.of("[X-Container]", "[Unit]", "[Service]").contains(line) : foreign;
            if (foreign && !line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != ';') {
                sections.append(line).append('\n');
            }
        }
        return sections.toString();
    }

    private static String refusal(String error) {
        String line = error.replaceAll("(?s).*file contains line (\\d+):.*", "$1");
        if (!line.equals(error)) {
            return "bad line " + line;
        }
        return error.contains("invalid key name")
                ? "bad key"
                : error.replaceAll("(?s).*\", (invalid group name|key file).*", "$1");
    }

    private String refusal(Diagnostic problem) {
        return switch (problem.rule()) {
            case "InvalidSectionName" -> "invalid group name";
            case "KeyBeforeSection" -> "key file";
            default -> hasStrayBytesForKey(problem) ? "bad key" : "bad line " + lastLineOf(problem);
        };
    }

    /** A key of nothing but bytes that count as space. */
    private boolean hasStrayBytesForKey(Diagnostic problem) {
        String line = document.source().slice(problem.span());
        return line.indexOf('=') > 0 && !line.startsWith("[");
    }

    private int lastLineOf(Diagnostic problem) {
        int end = document.lines().stream()
                .filter(line -> line instanceof MalformedLine && line.span().contains(problem.span()))
                .mapToInt(line -> line.span().end())
                .max()
                .orElseThrow();
        int next = document.text().charAt(end - 1) == '\n' ? end - 1 : end;
        return document.source().position(next).line();
    }

    private String sections() {
        Set<String> keys = document.section("Container").map(Section::keys).orElse(Set.of());
        if (!keys.equals(Set.of("Image"))) {
            return "not converted";
        }
        StringBuilder sections = new StringBuilder();
        document.sections().stream()
                .filter(section -> !Set.of("Container", "Unit", "Service").contains(section.name()))
                .forEach(section -> sections.append(section).append('\n'));
        return Samples.asFile(sections.toString()).text();
    }
}
