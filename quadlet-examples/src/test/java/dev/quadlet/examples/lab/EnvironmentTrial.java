package dev.quadlet.examples.lab;

import static dev.quadlet.EnvironmentReader.PODMAN;
import static dev.quadlet.EnvironmentReader.SYSTEMD;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.ContainerBuilder;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.EnvironmentReader;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;

/** A whole environment file, and what its readers are expected to find: null where nothing starts with it. */
record EnvironmentTrial(String name, String text, Map<EnvironmentReader, Map<String, String>> expected) {
    static final EnvironmentTrial EMPTY = text("empty", "");

    private static final int LONGEST_LINE = 65_535;
    private static final int SHOWN = 500;
    private static final String FILE = "trial.env";

    private static final String LINES = """
            A1=a b
            A2=a"b
            A3=#a
            A4=a #b
            A5=;a
            A6=a$b
            A7=${B}
            A8=%h
            A9=a=b
            B1= a
            B2=a\s
            B3="a b"
            B4='a b'
            B5=a\\nb
            B6=a\\\\b
            B7="a\\nb"
            B8="a\\"b"
            B9="a\\$b"
            C1="a
            b"
            C2=a\\
             b
            C3="a" b
            C4='a'"b"
            C5="a" #c
            C6="a\\
            b"
            C7='a\\
            b'
            C8=a\\\s
            D1 = v
            export D2=v
            D-3=v
            d.4=v
            5D=v
            ; x=y
            BARE
            BARE*
            E1=a\rb
            E2=a\r
            \t E3=x
             # comment \\
            E4=\u00a0x\u00a0
            E5=
            A1=again
            """;

    static List<EnvironmentTrial> ofTexts() {
        return List.of(
                EMPTY,
                text("lines", LINES),
                text("windows", "A=1\r\nB=\"x\r\ny\"\r\n# c\r\nC=3\r\n"),
                text("returns", "A=1\rB=2\r"),
                text("open-double", "A=1\nB=\"open\nC=3\n"),
                text("open-single", "A=1\nB='open\nC=3\n"),
                text("unended", "A=1\nB=2"),
                text("mark", "\ufeffA=1\nB=2\n"),
                text("long", "A=" + "x".repeat(LONGEST_LINE - 2) + "\nB=1\n"),
                text("too-long", "A=" + "x".repeat(LONGEST_LINE - 1) + "\n").refusedBy(PODMAN),
                text("nameless", "=1\n").refusedBy(PODMAN),
                text("noncharacter", "A=\ufdd0\n").refusedBy(SYSTEMD),
                text("last-noncharacter", "A=\uffff\n").refusedBy(SYSTEMD),
                text("unended-backslash", "A=1\nB=2\\"),
                text("nul", "A=a\0b\n").refusedBy(SYSTEMD));
    }

    /** The values that the library writes: for one reader, for the other, and for both. */
    static List<EnvironmentTrial> ofValues(Map<String, String> values) {
        return List.of(
                written("for-podman", values, EnumSet.of(PODMAN)),
                written("for-systemd", values, EnumSet.of(SYSTEMD)),
                written("for-both", values, EnumSet.of(PODMAN, SYSTEMD)));
    }

    /** The text, as far as a message should show it. */
    String shown() {
        return text.substring(0, Math.min(SHOWN, text.length()));
    }

    private static EnvironmentTrial text(String name, String text) {
        Map<EnvironmentReader, Map<String, String>> expected = new EnumMap<>(EnvironmentReader.class);
        List.of(EnvironmentReader.values()).forEach(reader -> expected.put(reader, reader.read(text)));
        return new EnvironmentTrial(name, text, expected);
    }

    private EnvironmentTrial refusedBy(EnvironmentReader reader) {
        Assertions.assertThat(expected.get(reader)).as("%s, %s", name, reader).isEmpty();
        Map<EnvironmentReader, Map<String, String>> less = new EnumMap<>(expected);
        less.put(reader, null);
        return new EnvironmentTrial(name, text, less);
    }

    private static EnvironmentTrial written(String name, Map<String, String> values, Set<EnvironmentReader> readers) {
        Map<String, String> spelled = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        values.forEach((key, value) -> {
            String variable = "T_" + key.replace('-', '_').toUpperCase(Locale.ROOT);
            boolean hasSpelling = readers.stream().allMatch(reader -> hasSpelling(value, reader))
                    && (readers.size() == 1 || isPlain(value));
            if (hasSpelling) {
                spelled.put(variable, value);
            } else {
                refused.add(value);
            }
        });
        refused.forEach(value -> Assertions.assertThatIllegalArgumentException()
                .as("%s: '%s'", name, value)
                .isThrownBy(() -> textOf(Map.of("T", value), readers)));
        Map<EnvironmentReader, Map<String, String>> expected = new EnumMap<>(EnvironmentReader.class);
        readers.forEach(reader -> expected.put(reader, spelled));
        return new EnvironmentTrial(name, textOf(spelled, readers), expected);
    }

    private static String textOf(Map<String, String> values, Set<EnvironmentReader> readers) {
        EnvironmentFile file = EnvironmentFile.named(FILE);
        for (Map.Entry<String, String> value : values.entrySet()) {
            file = file.with(value.getKey(), value.getValue());
        }
        ContainerBuilder container = Quadlet.container("trial").image("localhost/none:1");
        if (readers.contains(PODMAN)) {
            container.environmentFile(file);
        }
        if (readers.contains(SYSTEMD)) {
            container.service(s -> s.environmentFile("%E/containers/systemd/" + FILE));
        }
        Stack stack = Stack.named("trial")
                .environmentFile(file)
                .units(container.build())
                .build();
        return stack.files().stream()
                .filter(written -> written.path().equals(FILE))
                .map(StackFile::content)
                .map(content -> new String(content, UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a value is one that the reader can be given at all, in whatever notation. */
    private static boolean hasSpelling(String value, EnvironmentReader reader) {
        boolean carried = value.indexOf('\0') < 0 && UTF_8.newEncoder().canEncode(value);
        return carried
                && (reader == PODMAN
                        ? value.indexOf('\n') < 0 && !value.endsWith("\r")
                        : value.codePoints().noneMatch(EnvironmentTrial::isNoncharacter));
    }

    private static boolean isNoncharacter(int c) {
        return (c >= 0xfdd0 && c <= 0xfdef) || c % 0x10000 >= 0xfffe;
    }

    /** What both notations write in the same way. */
    private static boolean isPlain(String value) {
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        boolean blank = value.startsWith(" ") || value.startsWith("\t") || value.endsWith(" ") || value.endsWith("\t");
        return !quoted && !blank && value.chars().noneMatch(c -> c == '\\' || c == '\n' || c == '\r');
    }
}
