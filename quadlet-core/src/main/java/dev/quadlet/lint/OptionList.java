package dev.quadlet.lint;

import java.util.List;
import java.util.Set;

/**
 * Options that Podman itself reads as a list, whatever its generator makes of the key: commas separate, and double quotes around
 * an entry are taken off.
 */
final class OptionList {
    private static final Set<String> KEYS = Set.of(
            "AddHost",
            "DNS",
            "DNSOption",
            "DNSSearch",
            "ExposeHostPort",
            "Gateway",
            "GIDMap",
            "NetworkAlias",
            "PublishPort",
            "UIDMap",
            "Ulimit");

    private OptionList() {}

    static boolean isOf(Setting setting) {
        return setting.isOwn(setting.key()) && KEYS.contains(setting.key());
    }

    /** The entries; a value with quotes elsewhere is one, as it stands. */
    static List<String> entries(Setting setting, String value) {
        if (!isOf(setting)) {
            return List.of(value);
        }
        return value.indexOf('"') < 0 ? List.of(value.split(",", -1)) : List.of(withoutQuotes(value));
    }

    static boolean isQuoted(String value) {
        int last = value.length() - 1;
        return last > 0 && value.charAt(0) == '"' && value.indexOf('"', 1) == last;
    }

    private static String withoutQuotes(String value) {
        return isQuoted(value) ? value.substring(1, value.length() - 1) : value;
    }
}
