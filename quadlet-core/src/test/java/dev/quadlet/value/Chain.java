package dev.quadlet.value;

import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.Split;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import java.util.List;
import java.util.stream.Stream;

/** Everybody who reads a value on its way from the unit file to a program's arguments, one behind the other. */
final class Chain {
    /** One Podman on each side of every change of its reading or writing. */
    private static final List<PodmanVersion> VERSIONS = Stream.of(
                    "4.4.0", "4.6.0", "5.0.0", "5.3.0", "5.4.2", "5.5.0", "5.8.1", "6.0.0")
            .map(PodmanVersion::parse)
            .toList();

    private Chain() {}

    static List<PodmanVersion> versions() {
        return VERSIONS;
    }

    /** The arguments that become of a key whose value Podman turns into arguments. */
    static List<String> arguments(String value, SplitRule rule, PodmanVersion version) {
        Dialect dialect = Dialect.podman(version);
        String assigned = rule == SplitRule.NONE ? assigned(value, dialect) : assignedWords(value, dialect);
        List<String> words = split(assigned, rule, dialect);
        return Systemd.arguments(PodmanWriter.commandLine(words, version));
    }

    /** The arguments of a command line that Podman hands on as it is. */
    static List<String> commandLine(String value, PodmanVersion version) {
        return Systemd.arguments(assignedWords(value, Dialect.podman(version)));
    }

    /** The assignments of a service's own {@code Environment=}, which Podman hands on as it is. */
    static List<String> environment(String value, PodmanVersion version) {
        return Systemd.environment(assignedWords(value, Dialect.podman(version)));
    }

    /** A setting of systemd that holds one text. */
    static String setting(String value, PodmanVersion version) {
        return Systemd.setting(assigned(value, Dialect.podman(version)));
    }

    /** What a key with a single value is to Podman: newer ones strip quotes. */
    static String stripped(String value, PodmanVersion version) {
        return Dialect.podman(version).unquote(value);
    }

    /** The value as it is found in a file. */
    private static String assigned(String value, Dialect dialect) {
        return assignedIn("[S]\nKey=" + value + "\n[T]\nA=b\n", dialect);
    }

    /** A list of words may also start on a line of its own. */
    private static String assignedWords(String value, Dialect dialect) {
        String plain = assigned(value, dialect);
        String continued = assignedIn("[S]\nKey=\\\n  " + value + "\n[T]\nA=b\n", dialect);
        if (!plain.equals(continued)) {
            throw new IllegalStateException("differs on a line of its own: " + continued);
        }
        return plain;
    }

    private static String assignedIn(String text, Dialect dialect) {
        UnitDocument document =
                UnitParser.parse(SourceText.of("x.container", text), dialect).document();
        if (document.sections().size() != 2
                || document.section("S").orElseThrow().assignments().size() != 1) {
            throw new IllegalStateException("the value broke out of its line: " + text);
        }
        return document.last("S", "Key").orElseThrow().value();
    }

    private static List<String> split(String value, SplitRule rule, Dialect dialect) {
        Split split = dialect.split(value, rule);
        if (split.flaw().isPresent()) {
            throw new IllegalStateException(split.flaw().get() + " in " + value);
        }
        return split.texts();
    }
}
