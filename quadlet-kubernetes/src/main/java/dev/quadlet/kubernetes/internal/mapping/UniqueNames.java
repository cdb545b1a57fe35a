package dev.quadlet.kubernetes.internal.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of objects: things that differ never share one, also when DNS allows only what they have in common. */
final class UniqueNames {
    private final Map<Object, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The name of a thing, as near to the wanted one as DNS and what came before allow. */
    String of(Object thing, String wanted) {
        return names.computeIfAbsent(thing, unknown -> free(wanted));
    }

    private String free(String wanted) {
        String name = Names.dns(wanted);
        for (int number = 2; !taken.add(name); number++) {
            name = Names.dns(wanted, "-" + number);
        }
        return name;
    }
}
