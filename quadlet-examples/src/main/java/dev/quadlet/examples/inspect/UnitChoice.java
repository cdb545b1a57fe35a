package dev.quadlet.examples.inspect;

import dev.quadlet.directory.FoundUnit;
import dev.quadlet.directory.LeftOut;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the unit that a word means: the name of its file, of its service, an alias, or just its stem. */
final class UnitChoice {
    private final Found found;
    private final String word;

    private UnitChoice(Found found, String word) {
        this.found = found;
        this.word = word;
    }

    /**
     * Finds a unit.
     *
     * @throws IllegalArgumentException when it is none, or several; the message says what there is instead
     */
    static FoundUnit find(Found found, String word) {
        return new UnitChoice(found, word).find();
    }

    private FoundUnit find() {
        List<FoundUnit> meant = units().stream().filter(this::isMeant).toList();
        Optional<FoundUnit> exact =
                meant.stream().filter(unit -> name(unit).equals(word)).findFirst();
        if (meant.size() > 1 && exact.isEmpty()) {
            throw new IllegalArgumentException("'" + word + "' may be any of "
                    + meant.stream().map(UnitChoice::name).collect(Collectors.joining(", ")) + ".");
        }
        return exact.or(() -> meant.stream().findFirst()).or(this::template).orElseThrow(this::none);
    }

    /** An instance that has no file is what its template says. */
    private Optional<FoundUnit> template() {
        return Stream.of(word, word + ".service")
                .flatMap(UnitChoice::service)
                .flatMap(service -> found.directory().ofService(service).stream())
                .findFirst();
    }

    private static Stream<UnitName> service(String name) {
        try {
            return Stream.of(UnitName.of(name).serviceName());
        } catch (ValueException e) {
            return Stream.empty();
        }
    }

    private List<FoundUnit> units() {
        return found.directory().units();
    }

    private boolean isMeant(FoundUnit unit) {
        Stream<UnitName> names = Stream.concat(Stream.of(unit.name(), unit.serviceName()), unit.aliases().stream());
        return unit.name().stem().equals(word) || names.map(UnitName::text).anyMatch(word::equals);
    }

    private static String name(FoundUnit unit) {
        return unit.name().text();
    }

    private IllegalArgumentException none() {
        Optional<LeftOut> left = found.directory().leftOut().stream()
                .filter(file -> String.valueOf(file.path().getFileName()).startsWith(word))
                .findFirst();
        String reason = left.map(file -> "It is there, but Podman leaves it out: " + found.line(file))
                .orElseGet(this::hint);
        return new IllegalArgumentException("No unit '" + word + "' in " + found.place() + ". " + reason);
    }

    private String hint() {
        List<String> names = units().stream().map(UnitChoice::name).toList();
        return names.isEmpty() ? "There are no units." : Similar.hint(word, names);
    }
}
