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
            int last = next - 1;
            while (places[last] < 0) {
                last--;
            }
            kept.add(written(breaks.subList(first, next), last - first, Blanks.around(value, homes[first])));
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

    /** Of the breaks that come together one has its place here, and lends its indentation. */
    private KeptBreak written(List<ValueBreak> together, int placed, Span blanks) {
        Span first = together.get(0).blanks();
        Span before = new Span(
                first.start(), together.get(together.size() - 1).blanks().end());
        String now = value.substring(blanks.start(), blanks.end());
        boolean same = together.size() == 1
                && old.value().substring(first.start(), first.end()).equals(now);
        String source = document.source().slice(together.get(placed).source());
        String indent = source.substring(Blanks.trimSpaces(source));
        return new KeptBreak(before, blanks, same ? source : anew(now, comments(together), indent));
    }

    private List<String> comments(List<ValueBreak> together) {
        return together.stream()
                .flatMap(each -> Remarks.within(document, each.source()).stream())
                .toList();
    }

    private String anew(String blanks, List<String> comments, String indent) {
        if (document.joiner().indents()) {
            return lines(blanks, comments, indent);
        }
        if (!document.joiner().joinsWithBlank()) {
            return lines(blanks, comments, "");
        }
        int blank = blanks.endsWith(" " + indent) ? blanks.length() - indent.length() - 1 : blanks.indexOf(' ');
        return lines(blanks.substring(0, blank), comments, blanks.substring(blank + 1));
    }

    private String lines(String before, List<String> comments, String behind) {
        return before + "\\" + newline + Remarks.written(comments, behind, newline) + behind;
    }
}
