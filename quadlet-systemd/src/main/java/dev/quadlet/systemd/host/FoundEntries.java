package dev.quadlet.systemd.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What find(1) prints of entries. */
final class FoundEntries {
    /** Path below the starting point, type, size, mode, owner, group, time, target of a link; each ended by a NUL. */
    static final String FORMAT = "%P\\0%y\\0%s\\0%m\\0%U\\0%G\\0%T@\\0%l\\0";

    private static final int FIELDS = 8;

    private FoundEntries() {}

    static List<FileEntry> read(Path start, byte[] printed) {
        List<String> fields = fields(new String(printed, UTF_8));
        if (fields.isEmpty() || fields.size() % FIELDS != 0) {
            throw FileException.of(start, "find printed " + fields.size() + " fields, not a multiple of " + FIELDS);
        }
        List<FileEntry> entries = new ArrayList<>();
        for (Iterator<String> field = fields.iterator(); field.hasNext(); ) {
            entries.add(entry(start, field));
        }
        return entries;
    }

    private static List<String> fields(String text) {
        List<String> fields = new ArrayList<>();
        for (int begin = 0, end = text.indexOf('\0'); end >= 0; begin = end + 1, end = text.indexOf('\0', begin)) {
            fields.add(text.substring(begin, end));
        }
        return fields;
    }

    private static FileEntry entry(Path start, Iterator<String> field) {
        return new FileEntry(
                start.resolve(field.next()),
                type(field.next()),
                Long.parseLong(field.next()),
                Modes.permissions(Integer.parseInt(field.next(), 8)),
                Long.parseLong(field.next()),
                Long.parseLong(field.next()),
                time(field.next()),
                Optional.of(field.next()).filter(target -> !target.isEmpty()).map(Path::of));
    }

    private static FileEntry.Type type(String letter) {
        return switch (letter) {
            case "f" -> FileEntry.Type.FILE;
            case "d" -> FileEntry.Type.DIRECTORY;
            case "l" -> FileEntry.Type.LINK;
            default -> FileEntry.Type.OTHER;
        };
    }

    private static Instant time(String seconds) {
        BigDecimal nanos = new BigDecimal(seconds).movePointRight(9);
        return Instant.ofEpochSecond(0, nanos.longValue()).truncatedTo(ChronoUnit.MICROS);
    }
}
