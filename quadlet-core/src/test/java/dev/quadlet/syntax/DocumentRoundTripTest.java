package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Nothing is lost, whatever the text is and whoever reads it. */
class DocumentRoundTripTest {
    @Property
    @Domain(UnitTexts.class)
    void textComesBack(@ForAll String text, @ForAll Dialect dialect) {
        assertKept(SourceText.of("a.container", text), dialect);
    }

    @Property
    void anyStringComesBack(@ForAll String text) {
        assertKept(SourceText.of("a.container", text), Dialect.latest());
    }

    @Property
    void anyBytesComeBack(@ForAll byte[] bytes) {
        SourceText text = SourceText.of("a.container", bytes);

        assertThat(UnitParser.parse(text).document().bytes()).isEqualTo(bytes);
        assertKept(text, Dialect.SYSTEMD);
    }

    private static void assertKept(SourceText text, Dialect dialect) {
        UnitDocument document = UnitParser.parse(text, dialect).document();

        assertThat(document.text()).isEqualTo(text.text());
        int end = 0;
        for (Line line : document.lines()) {
            assertThat(line.span().start()).isEqualTo(end);
            assertThat(line.span().isEmpty()).isFalse();
            end = line.span().end();
        }
        assertThat(end).isEqualTo(text.length());
        document.sections().forEach(section -> section.assignments().forEach(a -> assertInside(a, text)));
    }

    /** Key and value stand where they say. */
    private static void assertInside(Assignment assignment, SourceText text) {
        Span key = assignment.keySpan();
        Span value = assignment.valueSpan();
        assertThat(assignment.span().contains(key)).isTrue();
        assertThat(assignment.span().contains(value)).isTrue();
        assertThat(value.start()).isGreaterThan(key.end());
        if (!assignment.isContinued()) {
            assertThat(text.slice(value)).isEqualTo(assignment.value());
        }
    }
}
