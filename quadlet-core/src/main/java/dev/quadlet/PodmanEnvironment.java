package dev.quadlet;

import java.util.LinkedHashMap;
import java.util.Map;

/** Podman's grammar of environment files: one variable a line, nothing quoted. */
final class PodmanEnvironment {
    private PodmanEnvironment() {}

    static Map<String, String> read(String text) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            String content = withoutCarriageReturn(line).stripLeading();
            int equals = content.indexOf('=');
            if (equals > 0 && !content.startsWith("#")) {
                variables.put(content.substring(0, equals), content.substring(equals + 1));
            }
        }
        return variables;
    }

    private static String withoutCarriageReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
