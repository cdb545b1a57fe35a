package dev.quadlet.source;

/**
 * A place for people: line and column, both counted from 1. Columns count UTF-16 units, as Java and most editors do.
 *
 * @param line the line, from 1; lines end at a line feed
 * @param column the column, from 1
 */
public record Position(int line, int column) {
    /** The place in the notation that editors and terminals make a link of: {@code 3:14}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
