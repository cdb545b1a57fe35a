package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes the breaks of an old value that have a place in a new one. */
final class KeptBreaks {
    private final UnitDocument document;
    private final Assignment old;
    private final String newline;
    private final String value;
    private final List<ValueBreak> breaks;

    private KeptBreaks(UnitDocument document, Assignment old, String newline, String value) {
        this.document = document;
        this.old = old;
        this.newline = newline;
        this.value = value;
        this.breaks = ValueBreak.of(old);
    }

    /** In order; empty when none has a place. */
    static List<KeptBreak> of(UnitDocument document, Assignment old, String newline, String value) {
        KeptBreaks kept = new KeptBreaks(document, old, newline, value);
        return kept.at(BreakMatch.places(document.joiner(), old.value(), value, kept.breaks));
    }

    private List<KeptBreak> at(int[] places) {
        List<KeptBreak> kept = new ArrayList<>();
        int[] homes = homes(places);
        int next;
        for (int first = 0; first < homes.length && homes[first] >= 0; first = next) {
            next = first + 1;
            while (next < homes.length && homes[next] == homes[first]) {
                next++;
            }
            kept.add(written(breaks.subList(first, next), Blanks.around(value, homes[first])));
        }
        return kept;
    }

    /** What has no place shares that of the next one, or else of the last: its comments go there. */
    private static int[] homes(int[] places) {
        int[] homes = places.clone();
        for (int i = homes.length - 2; i >= 0; i--) {
            homes[i] = homes[i] < 0 ? homes[i + 1] : homes[i];
        }
        for (int i = 1; i < homes.length; i++) {
            homes[i] = homes[i] < 0 ? homes[i - 1] : homes[i];
        }
        return homes;
    }

    private KeptBreak written(List<ValueBreak> together, Span blanks) {
        Span first = together.get(0).blanks();
        Span before = new Span(
                first.start(), together.get(together.size() - 1).blanks().end());
        String now = value.substring(blanks.start(), blanks.end());
        boolean same = together.size() == 1
                && old.value().substring(first.start(), first.end()).equals(now);
        String text = same ? document.source().slice(together.get(0).source()) : anew(together, now);
        return new KeptBreak(before, blanks, text);
    }

    private String anew(List<ValueBreak> together, String blanks) {
        String end = document.source().slice(together.get(together.size() - 1).source());
        String indent = end.substring(Blanks.trimSpaces(end));
        List<String> comments = new ArrayList<>();
        together.forEach(each -> comments.addAll(Remarks.within(document, each.source())));
        if (document.joiner().indents()) {
            return lines(blanks, comments, indent, indent);
        }
        if (!document.joiner().joinsWithBlank()) {
            return lines(blanks, comments, "", "");
        }
        int blank = blanks.endsWith(" " + indent) ? blanks.length() - indent.length() - 1 : blanks.indexOf(' ');
        return lines(blanks.substring(0, blank), comments, indent, blanks.substring(blank + 1));
    }

    private String lines(String before, List<String> comments, String indent, String behind) {
        return before + "\\" + newline + Remarks.written(comments, indent, newline) + behind;
    }
}
