package dev.quadlet.ini4j;

import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ini4j.Config;
import org.ini4j.Ini;
import org.ini4j.Profile;

/** What a document or an {@code Ini} says: section, key, values. Maps, because order between keys is not compared. */
final class Settings {
    private Settings() {}

    static Map<String, Map<String, List<String>>> of(UnitDocument document) {
        Map<String, Map<String, List<String>>> settings = new LinkedHashMap<>();
        for (Section section : document.sections()) {
            Map<String, List<String>> keys = new LinkedHashMap<>();
            for (String key : section.keys()) {
                keys.put(
                        key,
                        section.assignments(key).stream().map(Assignment::value).toList());
            }
            settings.put(section.name(), keys);
        }
        return settings;
    }

    static Map<String, Map<String, List<String>>> of(Ini ini) {
        Map<String, Map<String, List<String>>> settings = new LinkedHashMap<>();
        for (String name : ini.keySet()) {
            Profile.Section section = ini.get(name);
            Map<String, List<String>> keys = new LinkedHashMap<>();
            section.keySet().forEach(key -> keys.put(key, List.copyOf(section.getAll(key))));
            settings.put(name, keys);
        }
        return settings;
    }

    /** What is left when ini4j writes a file and reads it again; escapes and trees are off, all else is ini4j's default. */
    static Map<String, Map<String, List<String>>> throughFile(Ini ini) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ini.store(file);
        Config config = new Config();
        config.setEscape(false);
        config.setTree(false);
        Ini read = new Ini();
        read.setConfig(config);
        read.load(new ByteArrayInputStream(file.toByteArray()));
        return of(read);
    }
}
