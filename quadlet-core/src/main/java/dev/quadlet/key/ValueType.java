package dev.quadlet.key;

import dev.quadlet.value.Content;
import dev.quadlet.value.Spelling;
import dev.quadlet.value.WholeNumber;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the value of a key is: how its notation is read and how it is written.
 *
 * @param <T> the Java type of the value
 */
public final class ValueType<T> {
    /** How much of what stands behind the equals sign one value is. */
    private enum Extent {
        /** All of it, with nothing read into it. */
        NOTATION,
        /** One word, where the key is split into words. */
        WORD,
        /** All of it, taken apart by the value itself. */
        LINE
    }

    private final String name;
    private final Class<T> javaType;
    private final Extent extent;
    private final BiFunction<String, Spelling, T> reader;
    private final BiFunction<T, Spelling, String> writer;

    private ValueType(
            String name,
            Class<T> javaType,
            Extent extent,
            BiFunction<String, Spelling, T> reader,
            BiFunction<T, Spelling, String> writer) {
        this.name = name;
        this.javaType = javaType;
        this.extent = extent;
        this.reader = reader;
        this.writer = writer;
    }

    /** The notation itself: no meaning is read into it, and it is written as it stands. */
    static ValueType<String> notation(String name) {
        return notation(name, UnaryOperator.identity());
    }

    /** As {@link #notation(String)}, of which only some are good for the keys of the type. */
    static ValueType<String> notation(String name, UnaryOperator<String> check) {
        return new ValueType<>(
                name,
                String.class,
                Extent.NOTATION,
                (notation, spelling) -> check.apply(notation),
                (notation, spelling) -> check.apply(notation));
    }

    /** A checked word that is written the same way everywhere. */
    static <T> ValueType<T> word(String name, Class<T> type, Function<String, T> parse, Function<T, String> text) {
        return new ValueType<>(
                name,
                type,
                Extent.WORD,
                (notation, spelling) -> parse.apply(Scalars.expanded(name, notation, spelling.expansion())),
                (value, spelling) -> Scalars.expanded(name, text.apply(value), spelling.expansion()));
    }

    /** A word in which specifiers may always stand: those in {@code [Install]} are for systemctl, Podman leaves them. */
    static <T> ValueType<T> name(String name, Class<T> type, Function<String, T> parse, Function<T, String> text) {
        return new ValueType<>(
                name,
                type,
                Extent.WORD,
                (notation, spelling) -> parse.apply(notation),
                (value, spelling) -> text.apply(value));
    }

    /** As {@link #word}, of which only some values are good for the keys of the type. */
    static <T> ValueType<T> word(
            String name, Class<T> type, Function<String, T> parse, Function<T, String> text, UnaryOperator<T> check) {
        return word(name, type, parse.andThen(check), check.andThen(text));
    }

    /** A number within its bounds. */
    static ValueType<WholeNumber> number(String name, Bounds bounds) {
        return new ValueType<>(name, WholeNumber.class, Extent.WORD, bounds::parse, bounds::write);
    }

    /** An item with free content that is read the same way everywhere, and escaped as the key demands. */
    static <T extends Content> ValueType<T> content(String name, Class<T> type, Function<String, T> parse) {
        return new ValueType<>(
                name, type, Extent.WORD, (notation, spelling) -> parse.apply(notation), Content::written);
    }

    /** A word with free content that is read, escaped and quoted as the key demands. */
    static <T extends Content> ValueType<T> spelled(String name, Class<T> type, BiFunction<String, Spelling, T> parse) {
        return new ValueType<>(name, type, Extent.WORD, parse, Content::written);
    }

    /** As {@link #spelled}, of which only some values are good for the keys of the type. */
    static <T extends Content> ValueType<T> spelled(
            String name, Class<T> type, BiFunction<String, Spelling, T> parse, UnaryOperator<T> check) {
        return new ValueType<>(
                name,
                type,
                Extent.WORD,
                parse.andThen(check),
                (value, spelling) -> check.apply(value).written(spelling));
    }

    /** As {@link #spelled}, but the value is all that stands behind the equals sign, not one word of it. */
    static <T extends Content> ValueType<T> line(String name, Class<T> type, BiFunction<String, Spelling, T> parse) {
        return new ValueType<>(name, type, Extent.LINE, parse, Content::written);
    }

    /**
     * The name of the type in the key table.
     *
     * @return a name such as {@code image} or {@code timespan}
     */
    public String name() {
        return name;
    }

    /**
     * The Java type of the value.
     *
     * @return the class
     */
    public Class<T> javaType() {
        return javaType;
    }

    /** Whether a value is one word, so that a line of a key which is split holds several of them. */
    boolean isOneWord() {
        return extent == Extent.WORD;
    }

    /** Whether a value is a whole line, which it cuts into words itself. */
    boolean isLine() {
        return extent == Extent.LINE;
    }

    T parse(String notation, Spelling spelling) {
        return reader.apply(notation, spelling);
    }

    String write(T value, Spelling spelling) {
        return writer.apply(value, spelling);
    }

    @Override
    public String toString() {
        return name;
    }
}
