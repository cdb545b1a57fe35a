package dev.quadlet.systemd.testing;

import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.TimeSpan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A unit as systemd read it.
 *
 * @param name its name
 * @param loadState {@code loaded}, {@code masked} or {@code not-found}
 * @param fragment the file, when there is one
 * @param document what the file says; nothing when it could not be read
 * @param serials which files these were, the file's and its source's: others would mean that it has to be read again
 */
record UnitFile(
        String name, String loadState, Optional<Path> fragment, UnitDocument document, List<OptionalLong> serials) {
    static UnitFile missing(String name) {
        return new UnitFile(name, "not-found", Optional.empty(), UnitDocument.empty(name), List.of());
    }

    boolean isLoaded() {
        return loadState.equals("loaded");
    }

    boolean isMissing() {
        return loadState.equals("not-found");
    }

    boolean isService() {
        return name.endsWith(".service");
    }

    /** Whether it lies where generators write. */
    boolean isGenerated() {
        return fragment.filter(file -> file.toString().contains("/generator/")).isPresent();
    }

    /** The last value of a key; empty when there is none. */
    String value(String section, String key) {
        return document.section(section).flatMap(found -> found.value(key)).orElse("");
    }

    /** All words of all lines of a key. */
    List<String> words(String section, String key) {
        return document.section(section).stream()
                .map((Section found) -> found.values(key))
                .flatMap(List::stream)
                .flatMap(line -> Arrays.stream(line.strip().split(" +", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    List<String> lines(String section, String key) {
        return document.section(section).map(found -> found.values(key)).orElse(List.of());
    }

    /** The units that one of these keys of {@code [Unit]} names. */
    List<String> units(String... keys) {
        return Stream.of(keys).flatMap(key -> words("Unit", key).stream()).toList();
    }

    boolean isOn(String section, String key) {
        return List.of("yes", "true", "on", "1").contains(value(section, key));
    }

    /** A time of {@code [Service]}; empty when it is not limited. */
    Optional<Duration> time(String key, Duration usual) {
        String text = value("Service", key);
        return text.isEmpty() ? Optional.of(usual) : TimeSpan.parse(text).duration();
    }

    Optional<Path> source() {
        return Optional.of(value("Unit", "SourcePath"))
                .filter(path -> !path.isEmpty())
                .map(Path::of);
    }

    String type() {
        String type = value("Service", "Type");
        return type.isEmpty() ? "simple" : type;
    }

    boolean isOneshot() {
        return type().equals("oneshot");
    }

    /** How messages name it. */
    String described() {
        String description = value("Unit", "Description");
        return description.isEmpty() ? name : name + " - " + description;
    }
}
