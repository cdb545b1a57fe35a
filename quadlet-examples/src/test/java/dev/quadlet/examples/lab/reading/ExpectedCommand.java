package dev.quadlet.examples.lab.reading;

import static java.util.stream.Collectors.joining;

import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The command line of a container with an image and one more key, by our reading of that key. */
final class ExpectedCommand {
    private static final String NAMED = "\u0007\b\n\r\t\u000b\f\\\"";
    private static final String NAMES = "abnrtvf\\\"";

    private final Section container;
    private final Dialect dialect;
    private final PodmanVersion version;

    ExpectedCommand(Section container, Dialect dialect, PodmanVersion version) {
        this.container = container;
        this.dialect = dialect;
        this.version = version;
    }

    String text() {
        List<String> words = new ArrayList<>(List.of("/usr/bin/podman"));
        words.addAll(words("GlobalArgs", SplitRule.ARGS));
        words.addAll(List.of("run", "--name", "systemd-%N"));
        words.addAll(version.atLeast(5, 6) ? List.of() : List.of("--cidfile=%t/%N.cid"));
        words.addAll(List.of("--replace", "--rm", "--cgroups=split"));
        words.addAll(flags("--network-alias", container.values("NetworkAlias")));
        words.addAll(flags("--hostname", value("HostName").filter(name -> !name.isEmpty())));
        words.addAll(List.of("--sdnotify=conmon", "-d"));
        words.addAll(value("ReadOnly").stream()
                .map(value -> isTrue(container.last("ReadOnly").orElseThrow().value()))
                .map(on -> on ? "--read-only" : "--read-only=false")
                .toList());
        words.addAll(flags("--uidmap", words("UIDMap", SplitRule.STRV)));
        words.addAll(words("PodmanArgs", SplitRule.ARGS));
        words.add("localhost/none:1");
        words.addAll(lastWords("Exec"));
        return words.stream().map(this::written).collect(joining(" "));
    }

    private boolean isTrue(String value) {
        return dialect.toBoolean(value).orElseThrow();
    }

    private Optional<String> value(String key) {
        return container.value(key);
    }

    private List<String> words(String key, SplitRule rule) {
        return container.words(key, rule).stream().map(Word::text).toList();
    }

    private List<String> lastWords(String key) {
        return container
                .last(key)
                .map(last -> dialect.split(last.value(), SplitRule.ARGS).texts())
                .orElse(List.of());
    }

    private static List<String> flags(String flag, List<String> values) {
        return values.stream().flatMap(value -> Stream.of(flag, value)).toList();
    }

    private static List<String> flags(String flag, Optional<String> value) {
        return flags(flag, value.stream().toList());
    }

    /** How the generator writes a word: in quotes when systemd would not read it back otherwise. */
    private String written(String word) {
        return word.codePoints().noneMatch(ExpectedCommand::needsQuotes)
                ? word
                : "\"" + word.codePoints().mapToObj(this::escaped).collect(joining()) + "\"";
    }

    private static boolean needsQuotes(int c) {
        return c <= ' ' || c == 0x7f || c == 0x80 || "\"'\\".indexOf(c) >= 0;
    }

    private String escaped(int c) {
        if (NAMED.indexOf(c) >= 0) {
            return "\\" + NAMES.charAt(NAMED.indexOf(c));
        }
        if (c == ' ' && !version.atLeast(5, 5)) {
            return " ";
        }
        boolean strayByte = c >= 0xDC80 && c <= 0xDCFF;
        return c <= ' ' || c == 0x7f || c == 0x80
                ? String.format("\\x%02x", c)
                : strayByte ? "\ufffd" : Character.toString(c);
    }
}
