package dev.quadlet.syntax;

/** Finds the logical lines of a text, in one pass. */
interface LineJoiner {
    void join(String text, LineSink sink);

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
