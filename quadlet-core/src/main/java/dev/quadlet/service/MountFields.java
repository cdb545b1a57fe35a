package dev.quadlet.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** The comma-separated fields of a mount: its type, and all others in their order. */
final class MountFields {
    private static final Set<String> SOURCES = Set.of("source", "src");

    private final String type;
    private final List<String> others;
    private final int source;

    private MountFields(String type, List<String> others, int source) {
        this.type = type;
        this.others = others;
        this.source = source;
    }

    static MountFields parse(Piece mount, Conversion conversion) {
        List<String> others = new ArrayList<>(CsvRecord.read(mount.text())
                .orElseThrow(() -> conversion.refusal(
                        Rules.MOUNT,
                        mount.cause(),
                        "the mount is not one record of comma-separated fields: " + mount.text())));
        String type = takeType(others, mount, conversion);
        return new MountFields(type, others, sourceIn(others));
    }

    /** A type without an equals sign, or with two, is a field like any other. */
    private static String takeType(List<String> fields, Piece mount, Conversion conversion) {
        for (int at = 0; at < fields.size(); at++) {
            String field = fields.get(at);
            if (field.startsWith("type=") && field.lastIndexOf('=') == "type".length()) {
                return fields.remove(at).substring("type=".length());
            }
        }
        if (conversion.has(Behaviour.MOUNT_TYPE_OPTIONAL)) {
            return "volume";
        }
        throw conversion.refusal(Rules.MOUNT, mount.cause(), "the mount has no type: " + mount.text());
    }

    private static int sourceIn(List<String> fields) {
        int source = -1;
        for (int at = 0; at < fields.size(); at++) {
            if (isSource(fields.get(at))) {
                source = at;
            }
        }
        return source;
    }

    private static boolean isSource(String field) {
        return SOURCES.contains(StringUtils.substringBefore(field, '='));
    }

    String type() {
        return type;
    }

    /** Whether a source stands there without an equals sign, be there another or not. */
    boolean hasBareSource() {
        return others.stream().anyMatch(field -> field.indexOf('=') < 0 && isSource(field));
    }

    /** The last source that is given; empty when there is none. */
    String source() {
        return source < 0 ? "" : others.get(source).substring(others.get(source).indexOf('=') + 1);
    }

    /** The record with the type in front and another source in the place of the last one. */
    String withSource(String other) {
        List<String> fields = new ArrayList<>(others);
        fields.set(source, "source=" + other);
        return written(fields);
    }

    String withoutSource() {
        return written(new ArrayList<>(others));
    }

    private String written(List<String> fields) {
        fields.add(0, "type=" + type);
        return CsvRecord.write(fields);
    }
}
