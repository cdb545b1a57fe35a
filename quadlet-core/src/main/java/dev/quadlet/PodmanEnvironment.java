package dev.quadlet;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** Podman's grammar of environment files: one variable a line, nothing quoted, nothing trimmed but the line's start. */
final class PodmanEnvironment {
    /** In bytes. Podman refuses the whole file for a longer one, and for one without a name. */
    private static final int LONGEST_LINE = 65_535;

    private PodmanEnvironment() {}

    static Map<String, String> read(String text) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            if (line.getBytes(StandardCharsets.UTF_8).length > LONGEST_LINE) {
                return Map.of();
            }
            String content = StringUtils.stripStart(Strings.CS.removeEnd(line, "\r"), " \t");
            int equals = content.indexOf('=');
            if (equals == 0) {
                return Map.of();
            }
            if (equals > 0 && !content.startsWith("#")) {
                variables.put(content.substring(0, equals), upToNul(content.substring(equals + 1)));
            }
        }
        return variables;
    }

    private static String upToNul(String value) {
        return StringUtils.substringBefore(value, "\0");
    }
}
