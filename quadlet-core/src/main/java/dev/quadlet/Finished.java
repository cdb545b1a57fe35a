package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.source.TextEdit;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Line;
import dev.quadlet.syntax.SectionHeader;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A document with the companions that its lines ask for, and without those that no line asks for any more. What somebody
 * wrote by hand stays, and is not written a second time.
 *
 * @param document the document
 * @param companions what was asked for, and what was written because of it
 */
record Finished(UnitDocument document, Companions companions) {
    /** Lines that are wanted for another reason stay. */
    static Finished of(UnitDocument document, Companions asked, Predicate<UnitLine> stays) {
        Companions standing = asked.of(document);
        Finished finished = new Finished(document, standing);
        for (UnitLine line : standing.written()) {
            finished = stays.test(line) || standing.wanted().contains(line) ? finished : finished.without(line);
        }
        for (UnitLine line : standing.wanted()) {
            finished = line.standsIn(finished.document) ? finished : finished.with(line);
        }
        return finished;
    }

    /**
     * A drop-in that does not rely on what its unit says: with the lines that its builder asked for something by, and with
     * their companions, even where the unit has them too.
     */
    static Finished alone(UnitDocument difference, Companions asked, Companions fresh) {
        UnitDocument whole = difference;
        for (Companions.Asked ask : fresh.asked()) {
            whole = ask.by().standsIn(whole) ? whole : ask.by().addedTo(whole);
        }
        return of(whole, asked.withoutWritten(line -> true), line -> false);
    }

    private Finished without(UnitLine line) {
        UnitDocument rest = line.in(document).map(document::without).orElse(document);
        return new Finished(rest, companions.withoutWritten(line::equals));
    }

    private Finished with(UnitLine line) {
        return new Finished(added(line), companions.withWritten(line));
    }

    /** Whether somebody else than the library wrote the line of a key that counts. */
    boolean isWrittenByHand(Key<?> key) {
        return document.last(key.section(), key.name())
                .map(Assignment::value)
                .filter(value -> !value.isEmpty() && !companions.written().contains(UnitLine.of(key, value)))
                .isPresent();
    }

    /** With a companion in place of all other lines of its key. */
    Finished set(UnitLine line) {
        UnitDocument open = SectionOrder.open(document, line.section());
        Companions others =
                companions.withoutWritten(old -> old.withValue(line.value()).equals(line));
        return new Finished(open.with(line.section(), line.key(), line.value()), others.withWritten(line));
    }

    /** Above what somebody wrote: a directory is made before another command looks into it. */
    private UnitDocument added(UnitLine line) {
        UnitDocument open = SectionOrder.open(document, line.section());
        return place(open, line)
                .map(above -> behind(open, above, line))
                .orElseGet(() -> open.withAdded(line.section(), line.key(), line.value()));
    }

    /** The header or the last of the companions right below it; none where the line would count for nothing. */
    private Optional<Line> place(UnitDocument open, UnitLine line) {
        boolean reset = open.section(line.section()).orElseThrow().assignments(line.key()).stream()
                .anyMatch(Assignment::isEmpty);
        Line above = lastCompanion(open.lines(), line.section());
        return Optional.of(above)
                .filter(found -> !reset && found.span().end() < open.text().length());
    }

    private Line lastCompanion(List<Line> lines, String section) {
        int at = 0;
        while (!(lines.get(at) instanceof SectionHeader header && header.name().equals(section))) {
            at++;
        }
        while (at + 1 < lines.size() && isCompanion(section, lines.get(at + 1))) {
            at++;
        }
        return lines.get(at);
    }

    private boolean isCompanion(String section, Line line) {
        return line instanceof Assignment assignment
                && companions.written().contains(new UnitLine(section, assignment.key(), assignment.value()));
    }

    private static UnitDocument behind(UnitDocument document, Line above, UnitLine line) {
        String ending = document.source().slice(above.span()).endsWith("\r\n") ? "\r\n" : "\n";
        TextEdit edit = TextEdit.insert(above.span().end(), line.key() + "=" + line.value() + ending);
        return UnitParser.parse(document.source().edited(List.of(edit)), document.dialect())
                .document();
    }
}
