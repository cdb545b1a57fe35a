package dev.quadlet.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Changes compose files as nobody would, always in the same way for the same seed. */
final class Mutations {
    /** What stands where something else belongs: YAML 1.1's numbers, dates and truths, and the marks of all syntaxes in it. */
    private static final List<String> ODD = List.of(
            "",
            "~",
            "yes",
            "Off",
            "0o17",
            "017",
            "0x1F",
            "1_000",
            "190:20:30",
            "2001-12-14t21:59:43.10-05:00",
            ".inf",
            "1e3",
            "-0",
            "99999999999999999999",
            "=",
            "<<",
            "*nobody",
            "!!binary aGk=",
            "!reset null",
            "|\n          a\n          b",
            "\"\\0\"",
            "\"\u00e9\\n\"",
            "[]",
            "{}",
            "[[]]",
            "{a: {b: [c, {d: e}]}}",
            "{? [a, b] : c}",
            "{1: 2, true: 3, ~: 4, 1.5: x}",
            "${X:-${Y:-z}}",
            "${",
            "$",
            "${X:?no}",
            "%",
            "a:b:c:d",
            "/a:/b:ro,z,U",
            "~/x",
            "- -",
            "80-90:80-90/udp",
            "[::1]:80:80",
            "-1",
            "'\"'",
            "[CMD]",
            "service:a",
            "--privileged",
            "1.5gb",
            "\u2028");

    private static final List<String> NAMES =
            List.of("1", "true", "2001-01-01", "~", "<<", "'x y'", "x-podman.zz", "deploy", "ports", "healthcheck");

    private static final List<String> MARKS =
            List.of("\"", "'", "{", "]", ":", "#", "&", "*", "!", "|", "%", "@", "\t", "\0", "\r", "${", "- ");

    private final Random random;
    private final List<String> files;

    Mutations(long seed, List<String> files) {
        this.random = new Random(seed);
        this.files = files;
    }

    /** A file with one to four changes. */
    String next() {
        String text = pick(files);
        for (int i = random.nextInt(4); i >= 0; i--) {
            text = changed(text);
        }
        return text;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String changed(String text) {
        return switch (random.nextInt(16)) {
            case 0 -> text.replace("\n", "\r\n");
            case 1 -> "\uFEFF" + text;
            case 2 -> text + "\n---\n" + pick(List.of("", "...", "services: {z: {image: z}}", pick(files)));
            case 3 -> "x-a: &all {image: x, ports: [1]}\n" + inEachService(text, "<<: *all");
            case 4 ->
                inEachService(text, "<<: " + pick(List.of("[*no]", "{a: b}", "[{image: q}, {tty: w}]", "~", "x")));
            case 5 -> laughing(text);
            case 6 -> inEachService(text, "labels: " + "[".repeat(random.nextInt(3000)));
            case 7 -> inserted(text);
            case 8 -> lines(text, line -> "");
            case 9 -> lines(text, line -> line + "\n" + line);
            case 10 -> lines(text, line -> pick(List.of(" ", "  ", "\t")) + line);
            case 11 -> lines(text, line -> behindColon(line, value -> "[" + value + "]"));
            case 12 -> lines(text, line -> behindColon(line, value -> "{zz: " + value + "}"));
            case 13 -> lines(text, this::renamed);
            default -> lines(text, line -> behindColon(line, value -> pick(ODD)));
        };
    }

    private static String inEachService(String text, String line) {
        return text.replaceAll(
                "(?m)^( +)image:(.*)$", "$1image:$2\n$1" + java.util.regex.Matcher.quoteReplacement(line));
    }

    /** Aliases of aliases, so that a few lines stand for very many. */
    private String laughing(String text) {
        StringBuilder head = new StringBuilder("x-0: &l0 [l, l, l, l, l, l, l, l, l]\n");
        int depth = 1 + random.nextInt(8);
        for (int i = 1; i <= depth; i++) {
            String all = String.join(",", Collections.nCopies(9, "*l" + (i - 1)));
            head.append("x-" + i + ": &l" + i + " [" + all + "]\n");
        }
        return head + inEachService(text, pick(List.of("command", "expose", "x-y")) + ": *l" + depth);
    }

    private String inserted(String text) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + pick(MARKS) + text.substring(at);
    }

    private String lines(String text, UnaryOperator<String> change) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!lines.isEmpty()) {
            int at = random.nextInt(lines.size());
            lines.set(at, change.apply(lines.get(at)));
        }
        return String.join("\n", lines);
    }

    private static String behindColon(String line, UnaryOperator<String> change) {
        int colon = line.indexOf(": ");
        int from = colon < 0 ? line.indexOf("- ") : colon;
        return from < 0 ? line : line.substring(0, from + 2) + change.apply(line.substring(from + 2));
    }

    private String renamed(String line) {
        int colon = line.indexOf(':');
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        return colon < 0 ? line : indent + pick(NAMES) + line.substring(colon);
    }
}
