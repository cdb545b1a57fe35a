package dev.quadlet.syntax;

import dev.quadlet.source.Diagnostic;
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
        Grammar grammar = (Grammar) dialect;
        Collector collector = new Collector(source, grammar);
        grammar.joiner().join(source.text(), collector);
        return new ParseResult(new UnitDocument(source, dialect, collector.lines), collector.problems);
    }

    private static final class Collector implements LineSink {
        private final SourceText source;
        private final Grammar grammar;
        private final List<Line> lines = new ArrayList<>();
        private final List<Diagnostic> problems = new ArrayList<>();
        private boolean inSection;

        Collector(SourceText source, Grammar grammar) {
            this.source = source;
            this.grammar = grammar;
        }

        @Override
        public void line(LogicalLine logical) {
            Line line = grammar.classify(logical);
            if (line instanceof Assignment && !inSection) {
                line = new MalformedLine(line.span(), MalformedLine.Flaw.KEY_BEFORE_SECTION);
            }
            inSection |= line instanceof SectionHeader;
            add(line);
        }

        @Override
        public void remark(Span span, int from, int to) {
            lines.add(from == to ? new BlankLine(span) : new CommentLine(span, source.slice(new Span(from, to))));
        }

        @Override
        public void unfinished(Span span) {
            add(new MalformedLine(span, MalformedLine.Flaw.UNFINISHED_CONTINUATION));
        }

        private void add(Line line) {
            lines.add(line);
            if (line instanceof MalformedLine malformed) {
                problems.add(LineProblems.of(source, grammar, malformed));
            }
        }
    }
}
