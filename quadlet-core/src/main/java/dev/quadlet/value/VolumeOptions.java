package dev.quadlet.value;

import java.util.List;
import java.util.Set;

/** What Podman checks of the options of a volume, whatever they are: that none is there twice or speaks against another. */
final class VolumeOptions {
    private static final List<Set<String>> CHOICES = List.of(
            Set.of("ro", "rw"),
            Set.of("z", "Z", "O"),
            Set.of("exec", "noexec"),
            Set.of("dev", "nodev"),
            Set.of("suid", "nosuid"),
            Set.of("copy", "nocopy"),
            Set.of("shared", "rshared", "slave", "rslave", "private", "rprivate", "unbindable", "runbindable"));

    private VolumeOptions() {}

    static Options checked(String kind, Options options) {
        List<String> keys = options.all().stream().map(Options.Option::key).toList();
        keys.forEach(key -> requireNoColon(kind, key));
        for (int i = 0; i < keys.size(); i++) {
            for (String earlier : keys.subList(0, i)) {
                requireBoth(kind, earlier, keys.get(i));
            }
        }
        return options;
    }

    private static void requireNoColon(String kind, String key) {
        if (key.indexOf(':') >= 0) {
            throw new ValueException(
                    kind + " option", key, "a volume has three parts at most: source, destination and options");
        }
    }

    private static void requireBoth(String kind, String one, String other) {
        boolean choice = CHOICES.stream().anyMatch(words -> words.contains(one) && words.contains(other));
        if (choice || one.equals(other)) {
            throw new ValueException(kind + " options", one + "," + other, "Podman takes only one of them");
        }
    }
}
