package dev.quadlet.ini4j;

import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.ini4j.Ini;
import org.ini4j.Profile;

/**
 * A program's own settings from an INI file, for example one section per environment:
 *
 * <pre>
 * [staging]
 * domain=staging.example.org
 *
 * [production]
 * domain=example.org
 * </pre>
 *
 * <p>One line is one setting, {@code key=value} or {@code key: value}; the first equals sign or colon ends the key. White
 * space around names and values goes, everything else stands as written: there are no escapes, no quotes, no
 * continuation lines, no comments behind a value, and nothing is expanded or included. A line that begins with {@code #}
 * or {@code ;} is a comment. Of a key that is set several times the last value counts; a section that is opened several
 * times is one. Case counts.
 *
 * <p>This is not for unit files, which have rules of their own. It is immutable.
 */
public final class IniSettings {
    private final String name;
    private final Map<String, Map<String, String>> sections;

    private IniSettings(String name, Map<String, Map<String, String>> sections) {
        this.name = name;
        this.sections = Collections.unmodifiableMap(sections);
    }

    /**
     * Reads a file.
     *
     * @param path the file, in UTF-8, with or without a byte order mark
     * @return its settings
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when a line is neither a section nor a setting nor a comment; the message names
     *     file and line, and does not show what stands there
     */
    public static IniSettings read(Path path) throws IOException {
        return parse(SourceText.read(path));
    }

    /**
     * Reads a text.
     *
     * @param source the text, with or without a byte order mark
     * @return its settings
     * @throws IllegalArgumentException when a line is neither a section nor a setting nor a comment; the message names
     *     text and line, and does not show what stands there
     */
    public static IniSettings parse(SourceText source) {
        Ini ini = load(source);
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        for (String section : ini.keySet()) {
            sections.put(section, settings(ini.get(section)));
        }
        return new IniSettings(source.name(), sections);
    }

    private static Ini load(SourceText source) {
        String text = source.text();
        try {
            return PlainIni.parse(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (IOException e) {
            // a text has no other trouble than its content
            String line = "a line is [section], key=value or a # comment, and a section comes first";
            throw new IllegalArgumentException(source.name() + ": " + e.getMessage() + ": " + line, e);
        }
    }

    /** Raw values: {@code get} does not expand. */
    private static Map<String, String> settings(Profile.Section section) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String key : section.keySet()) {
            settings.put(key, section.get(key));
        }
        return Collections.unmodifiableMap(settings);
    }

    /**
     * The names of all sections.
     *
     * @return the names in the order of the file, also of sections without a setting
     */
    public Set<String> sections() {
        return sections.keySet();
    }

    /**
     * All settings of a section.
     *
     * @param section the section's name
     * @return values by keys in the order of the file; empty when there is no such section
     */
    public Map<String, String> section(String section) {
        return sections.getOrDefault(section, Map.of());
    }

    /**
     * One setting.
     *
     * @param section the section's name
     * @param key the key
     * @return the value, which may be empty; nothing when the section or the key does not occur
     */
    public Optional<String> get(String section, String key) {
        return Optional.ofNullable(section(section).get(key));
    }

    /**
     * One setting that has to be there.
     *
     * @param section the section's name
     * @param key the key
     * @return the value, which may be empty
     * @throws NoSuchElementException when the section or the key does not occur; the message names what does
     */
    public String require(String section, String key) {
        return get(section, key).orElseThrow(() -> new NoSuchElementException(missing(section, key)));
    }

    private String missing(String section, String key) {
        return sections.containsKey(section)
                ? name + ": no '" + key + "' in [" + section + "], only "
                        + section(section).keySet()
                : name + ": no section [" + section + "], only " + sections();
    }

    /** The file's name and the names of its sections; values may be secret. */
    @Override
    public String toString() {
        return name + " " + sections();
    }
}
