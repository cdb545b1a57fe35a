package dev.quadlet.ansible;

import dev.quadlet.ansible.internal.stack.HostFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files that an environment installs, in the way that the role's tasks go through them. */
final class FileLists {
    private final Map<String, List<Object>> lists = new LinkedHashMap<>();

    FileLists() {
        List.of("copied", "templated", "private", "links").forEach(name -> lists.put(name, new ArrayList<>()));
    }

    void add(HostFile file, String source, boolean template) {
        if (file.target().isPresent()) {
            add("links", link(file));
        } else if (file.isPrivate()) {
            add("private", entry(file, source));
        } else {
            add(template ? "templated" : "copied", placed(file, source));
        }
    }

    private void add(String list, Map<String, Object> entry) {
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(entry);
    }

    private static Map<String, Object> link(HostFile file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("path", file.path());
        entry.put("target", file.target().orElseThrow());
        entry.put("restarts", file.restarts());
        return entry;
    }

    private static Map<String, Object> entry(HostFile file, String source) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("path", file.path());
        entry.put("src", source);
        entry.put("restarts", file.restarts());
        return entry;
    }

    private static Map<String, Object> placed(HostFile file, String source) {
        Map<String, Object> entry = entry(file, source);
        entry.put("place", file.place().name().toLowerCase(Locale.ROOT));
        entry.put("mode", file.mode());
        entry.put("unit", file.isUnit());
        return entry;
    }

    /** The lists by name. */
    Map<String, List<Object>> byName() {
        return lists;
    }
}
