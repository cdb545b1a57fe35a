package dev.quadlet.systemd.testing;

import dev.quadlet.systemd.host.HostUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The networks and volumes that services made, for each user their own; with their labels. */
final class Resources {
    /** One of them. */
    private record Resource(String user, String kind, String name) {}

    private final Map<Resource, Map<String, String>> all = new HashMap<>();

    /** Makes what a service says that has started, unless it is there. */
    void make(HostUser user, UnitFile file) {
        for (String kind : List.of("network", "volume")) {
            String section = kind.equals("network") ? "X-Network" : "X-Volume";
            if (file.document().section(section).isPresent()) {
                all.putIfAbsent(new Resource(user.name(), kind, name(file, section)), labels(file, section));
            }
        }
    }

    private static String name(UnitFile file, String section) {
        String named = file.value(section, section.substring(2) + "Name");
        String source =
                file.source().map(path -> String.valueOf(path.getFileName())).orElse(file.name());
        return named.isEmpty() ? "systemd-" + source.substring(0, source.lastIndexOf('.')) : named;
    }

    private static Map<String, String> labels(UnitFile file, String section) {
        Map<String, String> labels = new HashMap<>();
        for (String label : file.words(section, "Label")) {
            int sign = label.indexOf('=');
            labels.put(sign < 0 ? label : label.substring(0, sign), sign < 0 ? "" : label.substring(sign + 1));
        }
        return labels;
    }

    Optional<Map<String, String>> labels(HostUser user, String kind, String name) {
        return Optional.ofNullable(all.get(new Resource(user.name(), kind, name)));
    }

    boolean remove(HostUser user, String kind, String name) {
        return all.remove(new Resource(user.name(), kind, name)) != null;
    }
}
