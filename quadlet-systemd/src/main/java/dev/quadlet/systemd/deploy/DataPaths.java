package dev.quadlet.systemd.deploy;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.DataDirectory;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the folders of data lie: what systemd makes of a specifier at the beginning, see systemd.unit(5). */
final class DataPaths {
    private static final String USUAL_MODE = "0755";

    private final Map<String, String> places;

    DataPaths(Host host, Scope scope) {
        String home = host.user().home().toString();
        this.places = scope == Scope.SYSTEM
                ? Map.of("%S", "/var/lib", "%C", "/var/cache", "%L", "/var/log", "%E", "/etc", "%h", home)
                : Map.of(
                        "%S", home + "/.local/state",
                        "%C", home + "/.cache",
                        "%L", home + "/.local/state/log",
                        "%E", home + "/.config",
                        "%h", home);
    }

    /** The paths and modes. A folder that is temporary, or has more to expand, is left to the unit that makes it. */
    Map<Path, String> of(Collection<DataDirectory> directories) {
        Map<Path, String> paths = new LinkedHashMap<>();
        for (DataDirectory directory : directories) {
            String path = expanded(directory.toString());
            if (path.startsWith("/") && !path.contains("%")) {
                paths.put(Path.of(path), directory.mode().orElse(USUAL_MODE));
            }
        }
        return paths;
    }

    private String expanded(String path) {
        String place = path.length() < 2 ? "" : places.getOrDefault(path.substring(0, 2), "");
        return place.isEmpty() ? path : place + path.substring(2);
    }
}
