package dev.quadlet;

import dev.quadlet.syntax.UnitDocument;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What travels beside the text of a unit that was made in code: which lines ask for what, and which lines nobody wrote but
 * the library, because another one asked for them. All of it keeps its order.
 *
 * @param asked the lines that ask for something
 * @param written the companions that the library wrote
 */
record Companions(Set<Asked> asked, Set<UnitLine> written) {
    static final Companions NONE = new Companions(Set.of(), Set.of());

    Companions {
        asked = ordered(asked.stream());
        written = ordered(written.stream());
    }

    /**
     * A line and one of the things it asks for.
     *
     * @param by the line
     * @param need what it needs
     */
    record Asked(UnitLine by, Need need) {}

    /** With one more need, which comes last, in place of those that it replaces. */
    Companions with(UnitLine by, Need need) {
        Asked ask = new Asked(by, need);
        Stream<Asked> others = asked.stream().filter(other -> !other.equals(ask) && !need.replaces(other.need()));
        return new Companions(ordered(Stream.concat(others, Stream.of(ask))), written);
    }

    Companions withWritten(UnitLine line) {
        return new Companions(asked, ordered(Stream.concat(written.stream(), Stream.of(line))));
    }

    Companions withoutWritten(Predicate<UnitLine> gone) {
        return new Companions(asked, ordered(written.stream().filter(gone.negate())));
    }

    Companions plus(Companions more) {
        return new Companions(
                ordered(Stream.concat(asked.stream(), more.asked.stream())),
                ordered(Stream.concat(written.stream(), more.written.stream())));
    }

    /** What lines that still stand ask for. */
    Companions of(UnitDocument document) {
        return new Companions(ordered(asked.stream().filter(ask -> ask.by().standsIn(document))), written);
    }

    /** What was not asked for before. */
    Companions since(Companions before) {
        return new Companions(ordered(asked.stream().filter(ask -> !before.asked.contains(ask))), written);
    }

    /** The companions that are asked for. */
    Set<UnitLine> wanted() {
        return ordered(asked.stream()
                .map(Asked::need)
                .filter(need -> asked.stream().noneMatch(other -> other.need().covers(need)))
                .flatMap(need -> need.companion().stream()));
    }

    /** The needs of one sort. */
    <N extends Need> Set<N> needs(Class<N> sort) {
        return ordered(asked.stream().map(Asked::need).filter(sort::isInstance).map(sort::cast));
    }

    private static <T> Set<T> ordered(Stream<? extends T> all) {
        Set<T> set = new LinkedHashSet<>();
        all.forEach(set::add);
        return Collections.unmodifiableSet(set);
    }
}
