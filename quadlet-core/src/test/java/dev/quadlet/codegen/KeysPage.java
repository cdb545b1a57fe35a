package dev.quadlet.codegen;

import java.util.List;
import java.util.Map;

/** Makes the page of all keys, {@code docs/keys.md}. */
final class KeysPage {
    private static final Template HEAD = new Template("""
            <!-- Generated from keys.tsv by {{command}} -->
            # All keys

            Every key that the builders have a method for, by section. A method takes the notation of the file as a `String`, or the
            value of the column *Java type*, whose content is written so that exactly it arrives. A key that is repeated is added to
            by its method, any other is set. *Since* is the first Podman that accepts the key; keys without it are systemd's own and
            work in every Podman that has Quadlet. Keys that are not here are written by `set(Key.of("Service", "NewKey"), "value")`.

            """);

    private static final Template SECTION = new Template("""
            ## [{{section}}]

            | Key | Method | Java type | Repeated | Since | Podman | Meaning |
            |---|---|---|---|---|---|---|
            {{rows}}
            """);

    private static final Template ROW = new Template(
            "| `{{key}}` | `{{method}}` | `{{class}}` | {{repeated}} | {{since}} | {{flag}} | {{meaning}} |\n");

    private KeysPage() {}

    static String render(Map<String, List<Row>> sections) {
        StringBuilder page =
                new StringBuilder(HEAD.with("command", Templates.COMMAND).text());
        sections.forEach((section, rows) -> page.append(SECTION.with("section", section)
                .with("rows", Members.all(rows, KeysPage::row))
                .text()));
        return page.toString().stripTrailing() + "\n";
    }

    private static String row(Row row) {
        return ROW.with("key", row.key())
                .with("method", row.method())
                .with("class", row.type().className())
                .with("repeated", row.repeatable() ? "yes" : "")
                .with("since", row.hasVersion() ? row.since() : "")
                .with("flag", flag(row.flag()))
                .with("meaning", meaning(row).replace("|", "\\|"))
                .text();
    }

    private static String flag(String flag) {
        String plain = flag.startsWith("(") ? flag.substring(1, flag.length() - 1) : "`" + flag + "`";
        return flag.isEmpty() ? "" : plain.replace("|", "\\|");
    }

    private static String meaning(Row row) {
        return row.isDeprecated() ? "*Deprecated: " + row.deprecated() + ".* " + row.doc() : row.doc();
    }
}
