package dev.quadlet.key;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.value.Expansion;
import dev.quadlet.value.Spelling;
import dev.quadlet.value.UnitKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One line of {@code keys.tsv}: what is known of a key, but for the Java type of its value. */
record KeyRow(
        Set<UnitKind> kinds,
        String section,
        String name,
        Optional<String> method,
        String type,
        boolean repeatable,
        boolean resets,
        boolean needsValue,
        Spelling spelling,
        Optional<String> flag,
        Optional<PodmanVersion> since,
        Optional<String> deprecated,
        String summary,
        Optional<String> manual,
        boolean secret) {

    private static final int COLUMNS = 15;

    static KeyRow parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    "keys.tsv: " + cells.length + " columns instead of " + COLUMNS + ": " + line);
        }
        return new KeyRow(
                kinds(cells[0]),
                cells[1],
                cells[2],
                filled(cells[3]),
                cells[4],
                cells[5].equals("yes"),
                cells[6].equals("yes"),
                cells[6].equals("never"),
                new Spelling(split(cells[7]), expansion(cells[8])),
                filled(cells[9]),
                filled(cells[10]).map(PodmanVersion::parse),
                filled(cells[11]),
                cells[12],
                filled(cells[13]),
                cells[14].equals("yes"));
    }

    /** A key that the table does not have: nothing is known but the kind of its section, so everything is allowed. */
    static KeyRow unknown(String section, String name) {
        return new KeyRow(
                UnitKind.ofSection(section).map(EnumSet::of).orElseGet(() -> EnumSet.allOf(UnitKind.class)),
                section,
                name,
                Optional.empty(),
                "string",
                true,
                true,
                false,
                new Spelling(SplitRule.NONE, Expansion.SPECIFIERS_AND_VARIABLES),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                false);
    }

    private static Set<UnitKind> kinds(String cell) {
        return cell.equals("*")
                ? EnumSet.allOf(UnitKind.class)
                : EnumSet.of(UnitKind.ofExtension(cell).orElseThrow());
    }

    private static SplitRule split(String cell) {
        return switch (cell) {
            case "none" -> SplitRule.NONE;
            case "strv" -> SplitRule.STRV;
            case "later-strv" -> SplitRule.LATER_STRV;
            case "args" -> SplitRule.ARGS;
            case "keyval" -> SplitRule.KEYVAL;
            case "exec" -> SplitRule.SYSTEMD_EXEC;
            case "words" -> SplitRule.SYSTEMD_WORDS;
            default -> throw new IllegalStateException("keys.tsv: unknown split rule " + cell);
        };
    }

    private static Expansion expansion(String cell) {
        return switch (cell) {
            case "none" -> Expansion.NONE;
            case "%" -> Expansion.SPECIFIERS;
            case "%$" -> Expansion.SPECIFIERS_AND_VARIABLES;
            default -> throw new IllegalStateException("keys.tsv: unknown expansion " + cell);
        };
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
