package dev.quadlet.syntax;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads any text as a unit file. It never throws for what the text says, takes time in proportion to its length, and
 * does not recurse.
 */
public final class UnitParser {
    private UnitParser() {}

    /**
     * Reads a Quadlet file as the newest Podman does.
     *
     * @param source the text
     * @return the document and what is wrong with it
     */
    public static ParseResult parse(SourceText source) {
        return parse(source, Dialect.latest());
    }

    /**
     * Reads a unit file.
     *
     * @param source the text
     * @param dialect whose rules count
     * @return the document and what is wrong with it
     */
    public static ParseResult parse(SourceText source, Dialect dialect) {
        UnitDocument document = document(source, dialect);
        return new ParseResult(document, LineProblems.of(document, (Grammar) dialect));
    }

    static UnitDocument document(SourceText source, Dialect dialect) {
        return new UnitDocument(source, dialect, read(source, dialect));
    }

    static Reading read(SourceText source, Dialect dialect) {
        Grammar grammar = (Grammar) dialect;
        Collector collector = new Collector(source, grammar);
        grammar.joiner().join(source.text(), collector);
        return new Reading(collector.lines, dialect);
    }

    private static final class Collector implements LineSink {
        private final SourceText source;
        private final Grammar grammar;
        private final List<Line> lines = new ArrayList<>();
        private boolean inSection;

        Collector(SourceText source, Grammar grammar) {
            this.source = source;
            this.grammar = grammar;
        }

        @Override
        public void line(LogicalLine logical) {
            Line line = grammar.classify(logical);
            boolean stray = line instanceof Assignment && !inSection;
            lines.add(stray ? new MalformedLine(line.span(), MalformedLine.Flaw.KEY_BEFORE_SECTION) : line);
            inSection |= line instanceof SectionHeader;
        }

        @Override
        public void remark(Span span, int from, int to) {
            lines.add(from == to ? new BlankLine(span) : new CommentLine(span, source.slice(new Span(from, to))));
        }

        @Override
        public void unfinished(Span span) {
            lines.add(new MalformedLine(span, MalformedLine.Flaw.UNFINISHED_CONTINUATION));
        }
    }
}
