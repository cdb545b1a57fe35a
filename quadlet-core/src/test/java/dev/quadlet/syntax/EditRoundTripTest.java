package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.lang3.StringUtils;

/** An edit changes what it names and nothing else, in any text. */
@Domain(UnitTexts.class)
@Domain(DomainContext.Global.class)
class EditRoundTripTest {
    @Property
    void settingChangesOneAssignment(
            @ForAll String text, @ForAll Dialect dialect, @ForAll("values") String value, @ForAll int which) {
        UnitDocument before = parsed("[Container]\nLabel=x\n" + text, dialect);
        List<Assignment> all = assignments(before);
        Assignment chosen = all.get(Math.floorMod(which, all.size()));
        Assume.that(!chosen.key().startsWith("["));

        UnitDocument after = before.withValue(chosen, value);

        assertThat(after.text())
                .startsWith(before.text().substring(0, chosen.keySpan().end()))
                .endsWith(before.text().substring(chosen.span().end()));
        List<String> expected = settings(before);
        expected.set(all.indexOf(chosen), chosen.key() + "=" + value.strip());
        assertThat(settings(after)).isEqualTo(expected);
    }

    @Property
    void settingWinsInAnyText(
            @ForAll String text,
            @ForAll Dialect dialect,
            @ForAll("sections") String section,
            @ForAll("values") String value) {
        UnitDocument after = parsed(text, dialect).with(section, "Label", value);

        assertThat(values(after, section, "Label")).containsExactly(value.strip());
    }

    @Property
    void addingPutsOneLineIn(
            @ForAll String text,
            @ForAll Dialect dialect,
            @ForAll("sections") String section,
            @ForAll("values") String value) {
        // a backslash that nothing follows has to go, or what is added would be a part of that line
        Assume.that(!endsInBackslash(text));
        UnitDocument before = parsed(text, dialect);

        UnitDocument after = before.withAdded(section, "Label", value);

        List<String> expected = values(before, section, "Label");
        expected.add(value.strip());
        assertThat(values(after, section, "Label")).isEqualTo(expected);
        assertThat(others(after, section)).isEqualTo(others(before, section));
        assertThat(withoutOnePart(after.text(), before.text())).isTrue();
    }

    @Property
    void commentsAndSectionsChangeNoSetting(
            @ForAll String text, @ForAll Dialect dialect, @ForAll("sections") String section) {
        Assume.that(!endsInBackslash(text));
        UnitDocument before = parsed(text, dialect);

        UnitDocument after = before.withSectionBefore("Opened", section)
                .withCommentIn(section, "one\ntwo = 2")
                .withHeadComment("[three]");

        assertThat(settings(after)).isEqualTo(settings(before));
        assertThat(after.section("Opened")).isPresent();
    }

    @Property
    void fixesChangeTheText(@ForAll String text, @ForAll Dialect dialect) {
        SourceText source = SourceText.of("a.container", text);

        UnitParser.parse(source, dialect).problems().stream()
                .flatMap(problem -> problem.fixes().stream())
                .forEach(fix -> assertThat(fix.appliedTo(source)).isNotEqualTo(source));
    }

    @Property
    void removingTakesTheLinesOut(@ForAll String text, @ForAll Dialect dialect, @ForAll("sections") String section) {
        UnitDocument before = parsed(text, dialect);

        UnitDocument after = before.without(section, "Label");

        assertThat(values(after, section, "Label")).isEmpty();
        assertThat(others(after, section)).isEqualTo(others(before, section));
    }

    @Provide
    Arbitrary<String> sections() {
        return Arbitraries.of("Container", "Service", "New");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                        "a", "b c", " ", "\"", "\\n", "#", ";", "=", "[X]", "--long-option=value", "\u00e0", "'", "\t")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static UnitDocument parsed(String text, Dialect dialect) {
        return UnitParser.parse(SourceText.of("a.container", text), dialect).document();
    }

    /** Whether the shorter text is the longer one with one part cut out. */
    private static boolean withoutOnePart(String text, String shorter) {
        int start = StringUtils.indexOfDifference(text, shorter);
        return start < 0 || text.endsWith(shorter.substring(start));
    }

    private static boolean endsInBackslash(String text) {
        int end = Blanks.trimUnicode(text, 0, text.length());
        return end > 0 && text.charAt(end - 1) == '\\';
    }

    private static List<Assignment> assignments(UnitDocument document) {
        return document.sections().stream()
                .flatMap(s -> s.assignments().stream())
                .toList();
    }

    private static List<String> settings(UnitDocument document) {
        return new ArrayList<>(
                assignments(document).stream().map(Assignment::toString).toList());
    }

    private static List<String> values(UnitDocument document, String section, String key) {
        return new ArrayList<>(document.section(section).stream()
                .flatMap(s -> s.assignments(key).stream())
                .map(Assignment::value)
                .toList());
    }

    private static List<String> others(UnitDocument document, String section) {
        List<String> others = new ArrayList<>();
        for (Section s : document.sections()) {
            Predicate<Assignment> touched =
                    a -> s.name().equals(section) && a.key().equals("Label");
            s.assignments().stream().filter(touched.negate()).forEach(a -> others.add(s.name() + ": " + a));
        }
        return others;
    }
}
