package dev.quadlet.service;

import java.util.ArrayList;
import java.util.List;

/** A service line by line, and its commands option by option, each with the reason for it. */
final class ServiceExplanation {
    private static final int WIDEST = 60;
    private static final String INDENT = "    ";

    /** Words that are shown together. */
    private record Entry(String text, Cause cause) {}

    private final ServiceUnit service;
    private final List<Entry> entries = new ArrayList<>();

    private ServiceExplanation(ServiceUnit service) {
        this.service = service;
    }

    static String of(ServiceUnit service) {
        return new ServiceExplanation(service).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(service.name() + " is made of " + service.sourcePath() + "\n");
        String section = "";
        for (ServiceLine line : service.lines()) {
            if (!isSilent(line)) {
                text.append(section.equals(line.section()) ? "" : "\n[" + line.section() + "]\n");
                section = line.section();
                write(line, text);
            }
        }
        writeLinks(text);
        return text.toString();
    }

    private void writeLinks(StringBuilder text) {
        text.append(service.links().isEmpty() ? "" : "\nlinks\n");
        for (InstallLink link : service.links()) {
            write("", new Entry(link.toString(), link.cause()), text);
        }
    }

    /** What systemd does not read explains nothing. */
    private static boolean isSilent(ServiceLine line) {
        return line.key().isEmpty() || line.section().startsWith("X-");
    }

    private void write(ServiceLine line, StringBuilder text) {
        if (line.words().isEmpty()) {
            write("", new Entry(line.toString(), line.cause()), text);
        } else {
            text.append(line.key()).append("=\n");
            entries(line).forEach(entry -> write(INDENT, entry, text));
        }
    }

    private List<Entry> entries(ServiceLine line) {
        entries.clear();
        for (ServiceWord word : line.words()) {
            String written =
                    line.value().substring(word.span().start(), word.span().end());
            Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
            if (last != null && last.cause().equals(word.cause()) && !written.startsWith("-")) {
                entries.set(entries.size() - 1, new Entry(last.text() + " " + written, word.cause()));
            } else {
                entries.add(new Entry(written, word.cause()));
            }
        }
        return entries;
    }

    private static void write(String indent, Entry entry, StringBuilder text) {
        int blanks = WIDEST - indent.length() - entry.text().length();
        text.append(indent).append(entry.text());
        text.append(blanks > 0 ? " ".repeat(blanks) : "  ");
        text.append("  # ").append(entry.cause()).append('\n');
    }
}
