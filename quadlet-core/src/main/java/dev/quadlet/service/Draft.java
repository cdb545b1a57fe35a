package dev.quadlet.service;

import java.util.LinkedHashMap;
import java.util.Map;

/** A service that is being made: sections in the order in which they came up, as Podman keeps them. */
final class Draft {
    private Map<String, DraftSection> sections = new LinkedHashMap<>();

    /** The section; it is opened at the end when it is not there. */
    DraftSection section(String name) {
        return sections.computeIfAbsent(name, key -> new DraftSection());
    }

    DraftSection unit() {
        return section("Unit");
    }

    DraftSection service() {
        return section("Service");
    }

    Map<String, DraftSection> sections() {
        return sections;
    }

    /** Gives a section another name in its place; what is there under that name goes before it. */
    void rename(String from, String to) {
        DraftSection renamed = sections.get(from);
        if (renamed == null) {
            return;
        }
        if (sections.containsKey(to)) {
            section(to).takeAll(renamed);
            sections.remove(from);
        } else {
            Map<String, DraftSection> changed = new LinkedHashMap<>();
            sections.forEach((name, section) -> changed.put(name.equals(from) ? to : name, section));
            sections = changed;
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(length());
        sections.forEach((name, section) -> write(name, section, text));
        return text.toString();
    }

    private int length() {
        int length = 0;
        for (Map.Entry<String, DraftSection> section : sections.entrySet()) {
            length += "\n[]\n".length()
                    + section.getKey().length()
                    + section.getValue().length();
        }
        return length;
    }

    private static void write(String name, DraftSection section, StringBuilder text) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        section.remarks().forEach(line -> line.write(text));
        text.append('[').append(name).append("]\n");
        section.lines().forEach(line -> line.write(text));
    }
}
