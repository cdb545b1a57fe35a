package dev.quadlet.compose.internal.mapping;

import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An environment file of the stack, and what no environment file can hold, such as values of several lines.
 *
 * @param file the file
 * @param rest the other variables
 */
record HeldFile(EnvironmentFile file, Map<String, String> rest) {
    static HeldFile of(String name, Map<String, String> values) {
        EnvironmentFile file = EnvironmentFile.named(name);
        Map<String, String> rest = new LinkedHashMap<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (canHold(value.getKey(), value.getValue())) {
                file = with(file, value.getKey(), value.getValue());
            } else {
                rest.put(value.getKey(), value.getValue());
            }
        }
        return new HeldFile(file, rest);
    }

    /** A value that looks like a secret is one. */
    private static EnvironmentFile with(EnvironmentFile file, String name, String value) {
        return looksSecret(name) ? file.withSecret(name, value) : file.with(name, value);
    }

    private static boolean looksSecret(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.contains("PASS") || upper.contains("SECRET") || upper.contains("TOKEN") || upper.contains("KEY");
    }

    /** Only a stack knows, because it depends on who reads the file. */
    private static boolean canHold(String name, String value) {
        try {
            EnvironmentFile file = EnvironmentFile.named("probe.env").with(name, value);
            ContainerUnit reader = Quadlet.container("probe")
                    .image("localhost/probe")
                    .environmentFile(file)
                    .build();
            Stack.named("probe").environmentFile(file).units(reader).build();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
