package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.OptionalInt;

/** Finds the logical lines of a text, in one pass. */
interface LineJoiner {
    void join(String text, LineSink sink);

    /** Whether a blank takes the place of the backslash where a line is continued. */
    default boolean joinsWithBlank() {
        return false;
    }

    /** Whether a comment within a continued line is no part of it. */
    default boolean skipsComments() {
        return true;
    }

    /** Whether a carriage return before the line feed is no part of the line. */
    default boolean trimsLines() {
        return true;
    }

    /** Whether white space before a line that continues another is no part of it. */
    default boolean indents() {
        return true;
    }

    /** The part of a text that is left without the white space around it that the reader takes away. */
    default Span trimmed(String text) {
        return Spellings.trimmed(text, new Span(0, text.length()));
    }

    /** Where the line ends that an offset is in, not counting what ends it. */
    default int lineStop(String text, int from) {
        return withoutFeed(text, from, afterLine(text, from));
    }

    /** Where the first line from an offset on is that begins with a byte order mark which is no part of it. */
    default OptionalInt mark(String text, int from) {
        return OptionalInt.empty();
    }

    /** Where the line begins that follows. */
    default int nextLine(String text, int from) {
        return afterLine(text, from);
    }

    /** What ends a line of the text: what ends its first one. */
    default String newline(String text) {
        int feed = text.indexOf('\n');
        boolean carriageReturn = feed > 0 && text.charAt(feed - 1) == '\r';
        return carriageReturn && trimsLines() ? "\r\n" : "\n";
    }

    /** Where the next line begins that ends in a line feed. */
    static int afterLine(String text, int from) {
        int feed = text.indexOf('\n', from);
        return feed < 0 ? text.length() : feed + 1;
    }

    /** Where a line ends, not counting its line feed. */
    static int withoutFeed(String text, int from, int next) {
        return next > from && text.charAt(next - 1) == '\n' ? next - 1 : next;
    }
}
