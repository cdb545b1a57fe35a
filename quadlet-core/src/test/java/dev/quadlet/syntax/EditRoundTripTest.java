package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
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

        changesOneAssignment(before, chosen(before, which), value.strip());
    }

    /** A value that says much of what the old one said is where most of the old text stays. */
    @Property
    void changingAPartOfAValueChangesOneAssignment(
            @ForAll String text,
            @ForAll("continued") String more,
            @ForAll Dialect dialect,
            @ForAll("changes") BinaryOperator<String> change,
            @ForAll("values") String part,
            @ForAll int which) {
        UnitDocument before = parsed("[Container]\nLabel=x\n" + more + text, dialect);
        Assignment chosen = chosen(before, which);
        String value = change.apply(chosen.value(), part);
        Span kept = before.joiner().trimmed(value);
        Assume.that(canStand(value));

        changesOneAssignment(before, chosen, value.substring(kept.start(), kept.end()));
    }

    private static void changesOneAssignment(UnitDocument before, Assignment chosen, String value) {
        Assume.that(!chosen.key().startsWith("["));

        UnitDocument after = before.withValue(chosen, value);

        assertThat(after.text())
                .startsWith(before.text().substring(0, chosen.span().start()))
                .endsWith(before.text().substring(chosen.span().end()));
        List<String> expected = settings(before);
        expected.set(assignments(before).indexOf(chosen), chosen.key() + "=" + value);
        assertThat(settings(after)).isEqualTo(expected);
        assertThat(comments(after)).isEqualTo(comments(before));
    }

    @Property
    void settingWinsInAnyText(
            @ForAll String text,
            @ForAll Dialect dialect,
            @ForAll("sections") String section,
            @ForAll("keys") String key,
            @ForAll("values") String value) {
        UnitDocument before = parsed(text, dialect);

        UnitDocument after = before.with(section, key, value);

        // a value that stands there with a blank at its end, because the file ends in its backslash, is the one asked
        // for
        List<String> old = values(before, section, key);
        boolean stands = !old.isEmpty() && old.get(old.size() - 1).equals(value);
        assertThat(values(after, section, key)).containsExactly(stands ? value : value.strip());
        assertThat(others(after, section, key)).isEqualTo(others(before, section, key));
        assertThat(remarks(after)).containsAll(remarks(before));
        assertThat(after.with(section, key, value)).isSameAs(after);
    }

    @Property
    void addingPutsOneLineIn(
            @ForAll String text,
            @ForAll Dialect dialect,
            @ForAll("sections") String section,
            @ForAll("keys") String key,
            @ForAll("values") String value) {
        UnitDocument before = parsed(text, dialect);

        UnitDocument after = before.withAdded(section, key, value);

        List<String> expected = values(before, section, key);
        expected.add(value.strip());
        assertThat(others(after, section, key)).isEqualTo(others(before, section, key));
        assertThat(comments(after)).isEqualTo(comments(before));
        if (endsInBackslash(text)) {
            assertThat(values(after, section, key))
                    .usingElementComparator(Comparator.comparing(String::strip))
                    .containsExactlyInAnyOrderElementsOf(expected);
        } else {
            assertThat(values(after, section, key)).isEqualTo(expected);
            assertThat(withoutOnePart(after.text(), before.text())).isTrue();
        }
    }

    @Property
    void commentsAndSectionsChangeNoSetting(
            @ForAll String text, @ForAll Dialect dialect, @ForAll("sections") String section, @ForAll int which) {
        UnitDocument before = parsed(text, dialect);

        UnitDocument opened = before.withSectionBefore("Opened", section);
        UnitDocument after = opened.withCommentIn(section, "one\ntwo = 2").withHeadComment("[three]");
        UnitDocument all = after.withCommentBefore(
                after.lines().get(Math.floorMod(which, after.lines().size())), "four");

        assertThat(bySection(all)).isEqualTo(bySection(before));
        assertThat(comments(opened)).isEqualTo(comments(before));
        assertThat(comments(all)).containsAll(comments(before)).contains("# one", "# two = 2", "# [three]", "# four");
        assertThat(comments(all)).hasSize(comments(before).size() + 4);
        assertThat(all.section("Opened")).isPresent();
    }

    @Property
    void removingASectionTakesItsLinesOut(
            @ForAll String text, @ForAll Dialect dialect, @ForAll("sections") String section) {
        UnitDocument before = parsed(text, dialect);

        UnitDocument after = before.withoutSection(section);

        assertThat(after.section(section)).isEmpty();
        assertThat(bySection(after))
                .isEqualTo(bySection(before).stream()
                        .filter(line -> !line.startsWith(section + ": "))
                        .toList());
        assertThat(after.withSection(section).section(section)).isPresent();
    }

    @Property
    void removingARemarkChangesNoSetting(@ForAll String text, @ForAll Dialect dialect, @ForAll int which) {
        UnitDocument before = parsed(text + "\n", dialect);
        List<Line> remarks = before.lines().stream()
                .filter(line -> !(line instanceof SectionHeader) && !(line instanceof Assignment))
                .toList();
        Assume.that(!remarks.isEmpty());

        UnitDocument after = before.without(remarks.get(Math.floorMod(which, remarks.size())));

        assertThat(bySection(after)).isEqualTo(bySection(before));
    }

    @Property
    void fixesChangeTheText(@ForAll String text, @ForAll Dialect dialect) {
        SourceText source = SourceText.of("a.container", text);

        UnitParser.parse(source, dialect).problems().stream()
                .flatMap(problem -> problem.fixes().stream())
                .forEach(fix -> assertThat(fix.appliedTo(source)).isNotEqualTo(source));
    }

    @Property
    void removingTakesTheLinesOut(
            @ForAll String text,
            @ForAll Dialect dialect,
            @ForAll("sections") String section,
            @ForAll("keys") String key) {
        UnitDocument before = parsed(text, dialect);

        UnitDocument after = before.without(section, key);

        assertThat(values(after, section, key)).isEmpty();
        assertThat(others(after, section, key)).isEqualTo(others(before, section, key));
        assertThat(remarks(after)).isEqualTo(remarks(before));
    }

    @Provide
    Arbitrary<String> sections() {
        return Arbitraries.of("Container", "Service", "New");
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("Label", "Exec", "Volume", "New");
    }

    /** An assignment over several lines. */
    @Provide
    Arbitrary<String> continued() {
        Arbitrary<String> lines = Arbitraries.of(
                        "--a=1 ", "  --b='2 3'", "word", "\t--long-option=value \t", "", " ", "--a=1 --c", "\u00a0x")
                .map(line -> line + "\\\n");
        Arbitrary<String> remarks = Arbitraries.of("# one\n", "  ; two \\\n", "#\n", "# c\rd\r\n");
        return Arbitraries.frequencyOf(Tuple.of(3, lines), Tuple.of(2, remarks))
                .list()
                .ofMaxSize(8)
                .map(parts -> "Exec = " + String.join("", parts) + "end\n");
    }

    /** What can become of a value. */
    @Provide
    Arbitrary<BinaryOperator<String>> changes() {
        return Arbitraries.of(
                (old, part) -> old + " " + part + ".",
                (old, part) -> "." + part + " " + old,
                (old, part) -> old.replace("=", "=" + part),
                (old, part) -> old.replace("1", "9").replace("2", "7"),
                (old, part) -> old.replace("end", part),
                (old, part) -> String.join(" ", old.split("[ \t]+")),
                (old, part) -> old.replace(" --", "   --"),
                (old, part) -> old.replace(" ", " \u00a0 "),
                (old, part) -> old.replace("word", ""),
                (old, part) -> old.replace(" ", ""));
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

    private static List<String> others(UnitDocument document, String section, String key) {
        String touched = section + ": " + key + "=";
        return bySection(document).stream()
                .filter(line -> !line.startsWith(touched))
                .toList();
    }

    /** In the order of the file within a section; the order of the sections is no setting. */
    private static List<String> bySection(UnitDocument document) {
        return document.sections().stream()
                .sorted(Comparator.comparing(Section::name))
                .flatMap(s -> s.assignments().stream().map(line -> s.name() + ": " + line))
                .toList();
    }

    private static Assignment chosen(UnitDocument document, int which) {
        List<Assignment> all = assignments(document);
        return all.get(Math.floorMod(which, all.size()));
    }

    /** All of them, those in continued lines too, in the order of the alphabet. */
    private static List<String> comments(UnitDocument document) {
        return document.lines().stream()
                .flatMap(line -> line instanceof CommentLine comment
                        ? Stream.of(comment.text())
                        : Remarks.within(document, line.span()).stream())
                .sorted()
                .toList();
    }

    /** Comments that are lines of their own. */
    private static List<String> remarks(UnitDocument document) {
        return document.lines().stream()
                .filter(CommentLine.class::isInstance)
                .map(line -> ((CommentLine) line).text())
                .toList();
    }

    private static boolean canStand(String value) {
        return Characters.isText(value)
                && StringUtils.containsNone(value, '\r', '\n', '\0')
                && !Quoting.trimmed(value).endsWith("\\");
    }
}
