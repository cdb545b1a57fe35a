package dev.quadlet.syntax;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.TextEdit;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit file, whole: every character belongs to exactly one {@link Line}. It is immutable; an edit gives a new document
 * that differs where it must and nowhere else.
 *
 * <p>An edit keeps what a person did: comments, order, blank lines, and a value that was written over several lines
 * stays on several where the new value can be broken at the same places. A new line ends as the first line does. What is
 * written is what the document's reader reads again.
 *
 * <p>A backslash that ends the whole text promises a line that never came. Where something is added at the end, it goes;
 * or the line that it ends stays the last one and what is added stands before it, when that line would say something
 * else without it.
 *
 * <p>Values given to an edit are text as it stands behind the equals sign; white space around them is not kept, because
 * the document's reader does not keep it.
 */
public final class UnitDocument {
    private final SourceText source;
    private final Dialect dialect;

    /**
     * The text is all that a document needs. What is read in it takes several times the memory, and of many documents that
     * are kept few are looked at again; so it may go, and the text is read anew.
     */
    private volatile WeakReference<Reading> lastReading;

    UnitDocument(SourceText source, Dialect dialect, Reading reading) {
        this.source = source;
        this.dialect = dialect;
        this.lastReading = new WeakReference<>(reading);
    }

    /**
     * A document without a line, read as the newest Podman does.
     *
     * @param name how messages call it
     * @return the empty document
     */
    public static UnitDocument empty(String name) {
        return empty(name, Dialect.latest());
    }

    /**
     * A document without a line.
     *
     * @param name how messages call it
     * @param dialect who reads it
     * @return the empty document
     */
    public static UnitDocument empty(String name, Dialect dialect) {
        return UnitParser.document(SourceText.of(name, ""), dialect);
    }

    /**
     * The text that all spans of this document point into.
     *
     * @return the text with its name
     */
    public SourceText source() {
        return source;
    }

    /**
     * Whose rules it was read by.
     *
     * @return the reader
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Every character.
     *
     * @return the text of the file
     */
    public String text() {
        return source.text();
    }

    /**
     * Every byte.
     *
     * @return the content of the file, in a new array
     */
    public byte[] bytes() {
        return source.bytes();
    }

    /**
     * All logical lines; their spans, end to end, are the text.
     *
     * @return the lines in order
     */
    public List<Line> lines() {
        return reading().lines();
    }

    /**
     * The sections, each once however often it is opened.
     *
     * @return the sections in the order of first appearance
     */
    public List<Section> sections() {
        return reading().sections();
    }

    /**
     * One section.
     *
     * @param name what stands between the brackets; case counts
     * @return the section, if the document opens it
     */
    public Optional<Section> section(String name) {
        return reading().section(name);
    }

    /**
     * The assignment that counts for a key with a single value.
     *
     * @param section the section's name
     * @param key the key
     * @return the last assignment of the key
     */
    public Optional<Assignment> last(String section, String key) {
        return section(section).flatMap(found -> found.last(key));
    }

    /**
     * Sets a key: it has this value and no other. The last assignment of the key is changed where it stands, further
     * ones go; when there is none, one is added as {@link #withAdded} does.
     *
     * @param section the section's name; it is opened at the end when it does not occur
     * @param key the key
     * @param value the text behind the equals sign
     * @return the changed document
     * @throws IllegalArgumentException when a name or the value cannot stand in a unit file
     */
    public UnitDocument with(String section, String key, String value) {
        return edited(new DocumentEditor(this).set(section, key, value));
    }

    /**
     * Adds an assignment: behind the last one of the same key, or else at the end of the section. Only a line that needs
     * the end of the file behind it, because the file ends in its backslash, stays behind what is added.
     *
     * @param section the section's name; it is opened at the end when it does not occur
     * @param key the key
     * @param value the text behind the equals sign
     * @return the changed document
     * @throws IllegalArgumentException when a name or the value cannot stand in a unit file
     */
    public UnitDocument withAdded(String section, String key, String value) {
        return edited(new DocumentEditor(this).add(section, key, value));
    }

    /**
     * Removes every assignment of a key. Comments stay, but for those within a continued value, and so does the header of
     * a section that has no other key.
     *
     * @param section the section's name
     * @param key the key
     * @return the changed document; this one when the key does not occur
     */
    public UnitDocument without(String section, String key) {
        return edited(new DocumentEditor(this).remove(section, key));
    }

    /**
     * Changes the value of one assignment. Comments in a continued value stay in it, or go above it where the new value
     * has no place for them.
     *
     * @param assignment an assignment of this document
     * @param value the text behind the equals sign
     * @return the changed document
     * @throws IllegalArgumentException when the assignment is another document's, or the value cannot stand in a unit
     *     file
     */
    public UnitDocument withValue(Assignment assignment, String value) {
        requireOwn(assignment);
        return edited(new DocumentEditor(this).change(assignment, value));
    }

    /**
     * Removes one line, with all physical lines it was written on.
     *
     * @param line a line of this document
     * @return the changed document
     * @throws IllegalArgumentException when the line is another document's
     */
    public UnitDocument without(Line line) {
        requireOwn(line);
        return edited(List.of(TextEdit.delete(line.span())));
    }

    /**
     * Puts a comment before a line.
     *
     * @param line a line of this document
     * @param comment the text without a comment character; line feeds make several comment lines
     * @return the changed document
     * @throws IllegalArgumentException when the line is another document's, or the comment ends a line in a backslash
     */
    public UnitDocument withCommentBefore(Line line, String comment) {
        requireOwn(line);
        return edited(new DocumentEditor(this).comment(line.span().start(), comment));
    }

    /**
     * Puts a comment at the top, above everything that is there.
     *
     * @param comment the text without a comment character; line feeds make several comment lines
     * @return the changed document
     * @throws IllegalArgumentException when the comment ends a line in a backslash
     */
    public UnitDocument withHeadComment(String comment) {
        return edited(new DocumentEditor(this).comment(0, comment));
    }

    /**
     * Puts a comment behind the last assignment of a section.
     *
     * @param section the section's name; it is opened at the end when it does not occur
     * @param comment the text without a comment character; line feeds make several comment lines
     * @return the changed document
     * @throws IllegalArgumentException when the name cannot stand in a unit file, or the comment ends a line in a
     *     backslash
     */
    public UnitDocument withCommentIn(String section, String comment) {
        return edited(new DocumentEditor(this).commentIn(section, comment));
    }

    /**
     * Opens a section at the end.
     *
     * @param name the section's name
     * @return the changed document; this one when the section is there
     * @throws IllegalArgumentException when the name cannot stand in a unit file
     */
    public UnitDocument withSection(String name) {
        return section(name).isPresent() ? this : edited(new DocumentEditor(this).open(name, Optional.empty()));
    }

    /**
     * Opens a section before another one and the comments right above that. Comments that begin the file are about the
     * file, and stay at the top.
     *
     * @param name the section's name
     * @param next the section to stand before; when it does not occur the new one goes to the end
     * @return the changed document; this one when the section is there
     * @throws IllegalArgumentException when the name cannot stand in a unit file
     */
    public UnitDocument withSectionBefore(String name, String next) {
        return section(name).isPresent() ? this : edited(new DocumentEditor(this).open(name, Optional.of(next)));
    }

    /**
     * Removes a section: every header of that name with all lines up to the next header. Comments right above a header
     * go and stay with it, but those that begin the file stay.
     *
     * @param name the section's name
     * @return the changed document; this one when the section does not occur
     */
    public UnitDocument withoutSection(String name) {
        return edited(new DocumentEditor(this).removeSection(name));
    }

    /**
     * The same text under another name.
     *
     * @param name how messages call it
     * @return the renamed document
     */
    public UnitDocument named(String name) {
        return new UnitDocument(SourceText.of(name, text()), dialect, reading());
    }

    /**
     * Whether two documents assign the same: the same sections, and in each the same keys and values in the same order.
     * The order of the sections does not matter, for no reader asks for it.
     *
     * @param other the document to compare with
     * @return true when only comments, blanks, line breaks, names and the order of sections differ
     */
    public boolean sameSettings(UnitDocument other) {
        return Section.settings(sections()).equals(Section.settings(other.sections()));
    }

    LineJoiner joiner() {
        return ((Grammar) dialect).joiner();
    }

    private Reading reading() {
        Reading reading = lastReading.get();
        if (reading == null) {
            reading = UnitParser.read(source, dialect);
            lastReading = new WeakReference<>(reading);
        }
        return reading;
    }

    private void requireOwn(Line line) {
        // a span finds its line: no two lines of a document share one
        if (!lines().contains(line)) {
            throw new IllegalArgumentException("Not a line of " + source.name() + ": " + line);
        }
    }

    private UnitDocument edited(List<TextEdit> edits) {
        return edits.isEmpty() ? this : UnitParser.document(source.edited(ByteOrderMark.kept(this, edits)), dialect);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitDocument that && source.equals(that.source) && dialect.equals(that.dialect);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, dialect);
    }

    /** The text of the file. */
    @Override
    public String toString() {
        return text();
    }
}
