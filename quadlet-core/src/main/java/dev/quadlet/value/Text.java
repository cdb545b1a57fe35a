package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import dev.quadlet.syntax.Quoting;
import dev.quadlet.syntax.SplitRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What arrives: literal characters, and between them what systemd shall fill in.
 *
 * <p>{@code Text.of("100% $x")} is just these seven characters; {@code Specifier.HOME.plus("/data")} is the home directory
 * and a path below it. Where a text is written, literal {@code %} and {@code $} are doubled if that key expands them, and
 * the whole is quoted as the key demands.
 */
public final class Text implements Content {
    /** A piece of a text: literal characters, a {@link Specifier}, or a {@link Variable}. */
    public sealed interface Part permits Literal, Specifier, Variable {
        /**
         * How the part is written where systemd expands that much; quotes are not the part's matter.
         *
         * @param expansion what systemd expands
         * @return the notation
         * @throws ValueException when the part is not expanded there
         */
        String written(Expansion expansion);

        /**
         * The variable, if the part is one.
         *
         * @return the variable
         */
        Optional<Variable> variable();

        /**
         * A text of this part and literal characters behind it.
         *
         * @param literal the characters
         * @return the text
         */
        default Text plus(String literal) {
            return Text.of(this).plus(literal);
        }
    }

    /**
     * Characters that mean themselves.
     *
     * @param characters the characters
     */
    public record Literal(String characters) implements Part {
        /** Nothing is refused but null. */
        public Literal {
            requireNonNull(characters, "characters");
        }

        @Override
        public String written(Expansion expansion) {
            String percents = expansion.expandsSpecifiers() ? characters.replace("%", "%%") : characters;
            return expansion.expandsVariables() ? percents.replace("$", "$$") : percents;
        }

        @Override
        public Optional<Variable> variable() {
            return Optional.empty();
        }
    }

    private final List<Part> parts;

    private Text(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Literal characters.
     *
     * @param literal the characters; nothing in them is special
     * @return the text
     */
    public static Text of(String literal) {
        return of(new Literal(requireNonNull(literal, "literal")));
    }

    /**
     * A text of several parts.
     *
     * @param parts the parts, in order
     * @return the text
     */
    public static Text of(Part... parts) {
        return of(Arrays.asList(requireNonNull(parts, "parts")));
    }

    /** Neighbouring literals become one, and empty ones vanish, so that equal content is equal. */
    static Text of(List<? extends Part> parts) {
        List<Part> joined = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Literal run) {
                literal.append(run.characters());
            } else {
                flush(literal, joined);
                joined.add(requireNonNull(part, "part"));
            }
        }
        flush(literal, joined);
        return new Text(List.copyOf(joined));
    }

    /** All of them with a separator between, in one go. */
    static Text joined(String separator, List<Text> texts) {
        List<Part> parts = new ArrayList<>();
        for (Text text : texts) {
            if (!parts.isEmpty()) {
                parts.add(new Literal(separator));
            }
            parts.addAll(text.parts);
        }
        return of(parts);
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /**
     * Reads one word as systemd expands it: {@code %h} and <code>${X}</code> are filled in, {@code %%} and {@code $$} are
     * literal, {@code $X} counts only when it is the whole word.
     *
     * @param word the word, with quotes and escapes already resolved
     * @param expansion what systemd expands there
     * @return the text
     */
    public static Text parse(String word, Expansion expansion) {
        boolean wholeWord = expansion.expandsVariables() && startsWithBareDollar(word);
        return wholeWord ? of(Variable.found(word.substring(1), true)) : parsePiece(word, expansion);
    }

    /**
     * Reads the value of a key that holds one word.
     *
     * @param notation what stands behind the equals sign
     * @param spelling how the key is read
     * @return the text
     * @throws ValueException when the value is not exactly one word
     */
    public static Text parse(String notation, Spelling spelling) {
        return parse(Notation.word("text", notation, spelling.split()), spelling.expansion());
    }

    /** Reads a piece of a longer word, where {@code $X} is nothing special. */
    static Text parsePiece(String piece, Expansion expansion) {
        return of(new TextReader(piece, expansion).parts());
    }

    static boolean startsWithBareDollar(String word) {
        return word.startsWith("$") && !word.startsWith("${") && !word.startsWith("$$");
    }

    /**
     * This text and literal characters behind it.
     *
     * @param literal the characters
     * @return the longer text
     */
    public Text plus(String literal) {
        return plus(new Literal(requireNonNull(literal, "literal")));
    }

    /**
     * This text and another part behind it.
     *
     * @param part the part
     * @return the longer text
     */
    public Text plus(Part part) {
        return plus(Text.of(part));
    }

    /**
     * This text and another behind it.
     *
     * @param other the other text
     * @return the longer text
     */
    public Text plus(Text other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return of(all);
    }

    /**
     * The parts, neighbouring literals joined.
     *
     * @return the parts, in order
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Whether there is nothing in it.
     *
     * @return true for the empty text
     */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * The characters, if that is all.
     *
     * @return the literal characters; empty when systemd fills something in
     */
    public Optional<String> literal() {
        if (isEmpty()) {
            return Optional.of("");
        }
        return parts.size() == 1 && parts.get(0) instanceof Literal only
                ? Optional.of(only.characters())
                : Optional.empty();
    }

    @Override
    public Set<Variable> variables() {
        return parts.stream()
                .flatMap(part -> part.variable().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * How the text is written where systemd expands that much, before any quoting.
     *
     * @param expansion what systemd expands
     * @return the notation
     * @throws ValueException when a part is not expanded there
     */
    public String written(Expansion expansion) {
        requireAlone();
        return parts.stream().map(part -> part.written(expansion)).collect(Collectors.joining());
    }

    private void requireAlone() {
        if (parts.size() > 1 && variables().stream().anyMatch(Variable::isSeveralWords)) {
            throw new ValueException("text", toString(), "$NAME is filled in only as a word of its own; use ${NAME}");
        }
    }

    /** As one word of the key. */
    @Override
    public String written(Spelling spelling) {
        boolean hasLineBreak = toString().indexOf('\n') >= 0 || toString().indexOf('\r') >= 0;
        if (hasLineBreak && spelling.split() == SplitRule.SYSTEMD_WORDS) {
            throw new ValueException(
                    "text", toString(), "most of systemd's lists know no escapes, so a line break has no spelling");
        }
        return quoted(spelling);
    }

    /** As one word of a key that knows escapes. */
    String quoted(Spelling spelling) {
        String word = written(spelling.expansion());
        spelling.refusal(word).ifPresent(reason -> {
            throw new ValueException("text", word, reason);
        });
        return Quoting.write(word, spelling.split());
    }

    /** As it is written by a spelling, or unquoted when that refuses it. */
    String shown(Spelling spelling) {
        return spelling.refusal(toString()).isEmpty() ? Quoting.write(toString(), spelling.split()) : toString();
    }

    /** The same text with its literal characters changed. */
    Text mapLiterals(UnaryOperator<String> change) {
        return of(parts.stream()
                .map(part -> part instanceof Literal run ? new Literal(change.apply(run.characters())) : part)
                .toList());
    }

    boolean startsWith(String prefix) {
        return !isEmpty()
                && parts.get(0) instanceof Literal run
                && run.characters().startsWith(prefix);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && parts.equals(text.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The notation of a Podman key, without quotes: {@code %h/data}, {@code 100%% $$x}. */
    @Override
    public String toString() {
        return parts.stream()
                .map(part -> part.written(Expansion.SPECIFIERS_AND_VARIABLES))
                .collect(Collectors.joining());
    }
}
