package dev.quadlet.key;

import dev.quadlet.source.Span;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.Identifiers;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.Quoting;
import dev.quadlet.syntax.Split;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.value.Content;
import dev.quadlet.value.Spelling;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.ValueException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A key of a section, with the type of its value: {@code Image=} of {@code [Container]} is a {@code Key<ImageName>}.
 *
 * <p>The known keys are constants, such as {@link ContainerKeys#IMAGE}; {@link #of} names any other. Two keys are equal
 * when section, name and type are.
 *
 * @param <T> the type of the value; of one word when a line of the key holds several
 */
public final class Key<T> {
    /** Rules by which no word is lost: systemd keeps an unknown escape in a command as it stands. */
    private static final Set<SplitRule> UNCUT = Set.of(SplitRule.NONE, SplitRule.SYSTEMD_EXEC);

    /** The sections of systemd's own keys. */
    private static final Set<String> SYSTEMD = Set.of("Unit", "Service", "Install");

    /** The sections that Podman copies without a look at most of their keys. */
    private static final Set<String> READ_BY_SYSTEMD = Set.of("Unit", "Service");

    private static final String SWALLOWED =
            "Podman writes nothing for an empty value, so that its option takes the next word of the command instead";

    private static final String BESIDE_THE_UNIT =
            "Podman puts the folder of the unit before the variable, even if that is an absolute path; if a path beside the"
                    + " unit is meant, write ./ before it";

    private static final String NAMELESS = "the service would have no name";

    private final KeyRow row;
    private final ValueType<T> type;

    Key(KeyRow row, ValueType<T> type) {
        this.row = row;
        this.type = type;
    }

    /**
     * A key by its name, known or not, whose value is what stands behind the equals sign.
     *
     * @param section the name of the section, without brackets
     * @param name the name of the key
     * @return the key; when it is not in the catalogue, one that may be repeated
     * @throws IllegalArgumentException when the section or the name could not be read back from a file
     */
    public static Key<String> of(String section, String name) {
        Identifiers.requireSection(section);
        Identifiers.requireKey(name);
        return Keys.find(section, name)
                .<Key<String>>map(Key::asText)
                .orElseGet(() -> new Key<>(KeyRow.unknown(section, name), ValueTypes.STRING));
    }

    /**
     * The same key with its notation as the value: nothing is read into what stands behind the equals sign.
     *
     * @return the key of texts
     */
    public Key<String> asText() {
        return new Key<>(row, ValueTypes.STRING);
    }

    /** The same key with the Java type that its row names. */
    <U> Key<U> as(ValueType<U> wanted) {
        if (!type.equals(wanted)) {
            throw new IllegalStateException("keys.tsv: the type of " + this + " is " + type + ", not " + wanted);
        }
        return new Key<>(row, wanted);
    }

    /**
     * The section that the key stands in.
     *
     * @return the name of the section, without brackets
     */
    public String section() {
        return row.section();
    }

    /**
     * The name of the key.
     *
     * @return the name, without the equals sign
     */
    public String name() {
        return row.name();
    }

    /**
     * The kinds of units that can have the key.
     *
     * @return one kind for a key of a unit's own section, all for the others
     */
    public Set<UnitKind> kinds() {
        return row.kinds();
    }

    /**
     * What the value is.
     *
     * @return the type
     */
    public ValueType<T> type() {
        return type;
    }

    /**
     * Whether several lines of the key count; otherwise the last one does.
     *
     * @return true for lists
     */
    public boolean repeatable() {
        return row.repeatable();
    }

    /**
     * Whether an empty value takes back what stands before it. Dependencies such as {@code After=} cannot be taken back.
     *
     * @return false when an empty value counts like any other, or {@linkplain #ignoresEmpty is passed over}
     */
    public boolean resets() {
        return row.resets();
    }

    /**
     * Whether an empty value is passed over, so that what stands before it still counts. Systemd does so with most keys that
     * cannot be taken back, and says so in its journal at best.
     *
     * @return false when an empty value takes back, or counts like any other
     */
    public boolean ignoresEmpty() {
        return !resets() && (repeatable() || READ_BY_SYSTEMD.contains(section()));
    }

    /**
     * Whether Podman strips quotes from the value, as {@link Dialect#unquote} does: from a single one that
     * it reads as a whole, but not from {@code RemapUsers=}. Systemd does not, and the splitter into words has rules of its
     * own.
     *
     * @return true for keys such as {@code HostName=}; an empty text in quotes is then an empty value
     */
    public boolean losesQuotes() {
        return !repeatable()
                && spelling().split() == SplitRule.NONE
                && !SYSTEMD.contains(section())
                && !name().equals("RemapUsers");
    }

    /**
     * Whether Podman makes a wrong command, or a service without a name, of an empty value.
     *
     * @return true for keys such as {@code LogDriver=}
     */
    public boolean needsValue() {
        return row.needsValue();
    }

    /**
     * How the text behind the equals sign is cut into words and expanded.
     *
     * @return the spelling
     */
    public Spelling spelling() {
        return row.spelling();
    }

    /**
     * The first Podman that accepts the key.
     *
     * @return the version; empty for a key that is not in the catalogue
     */
    public Optional<PodmanVersion> since() {
        return row.since();
    }

    /**
     * What to do instead of using the key.
     *
     * @return a clause such as {@code use UserNS instead}; empty when the key is not deprecated
     */
    public Optional<String> deprecated() {
        return row.deprecated();
    }

    /**
     * What Podman makes of the key.
     *
     * @return an option such as {@code --env K=V}, or words in parentheses; empty when there is nothing like that
     */
    public Optional<String> podmanFlag() {
        return row.flag();
    }

    /**
     * What the key means.
     *
     * @return a sentence, with code between backticks; empty for a key that is not in the catalogue
     */
    public String summary() {
        return row.summary();
    }

    /**
     * Where the key is documented.
     *
     * @return a manual page such as {@code systemd.exec(5)}; empty for a key that is not in the catalogue
     */
    public Optional<String> manual() {
        return row.manual();
    }

    /**
     * The builders' method for the key.
     *
     * @return the name of the method; empty for a key that is not in the catalogue
     */
    public Optional<String> method() {
        return row.method();
    }

    /**
     * Whether the value is confidential, so that no message shows it: a password, a key.
     *
     * @return true for keys such as {@code Creds=}
     */
    public boolean secret() {
        return row.secret();
    }

    /**
     * Reads what stands behind the equals sign, as the newest Podman cuts it into words.
     *
     * @param value the value of one line
     * @return the values in it: several when the key is split into words, or when systemd reads several commands with a
     *     semicolon between them; none when there are no words
     * @throws ValueException when a word is not the notation of such a value
     */
    public List<T> parse(String value) {
        return pieces(value).map(piece -> type.parse(piece, spelling())).toList();
    }

    private Stream<String> pieces(String value) {
        if (type.isLine() && spelling().split() == SplitRule.SYSTEMD_EXEC) {
            return Commands.of(value, split(value).words()).stream();
        }
        return isSplit() ? split(value).words().stream().map(word -> slice(value, word.span())) : Stream.of(value);
    }

    /**
     * Checks what shall stand behind the equals sign, more strictly than it is read: what Podman would lose silently is
     * refused. An empty value is good where it takes back what stands before it, and bad where Podman makes a wrong command
     * of it.
     *
     * @param notation the value of one line
     * @throws ValueException when it is not the notation of such values; it shows nothing of a {@link #secret} value
     */
    public void check(String notation) {
        if (!notation.isBlank() || !resets()) {
            discreetly(() -> parse(arriving(notation)));
        }
    }

    /** The notation, when it is read back as it is written and no word of it is lost. */
    private String arriving(String notation) {
        String line = Quoting.trimmed(notation);
        if (row.needsValue() && Dialect.latest().unquote(line).isEmpty()) {
            throw new ValueException(type.name(), notation, podmanFlag().isPresent() ? SWALLOWED : NAMELESS);
        }
        if (!line.isEmpty()) {
            Quoting.refusal(line, SplitRule.NONE).ifPresent(reason -> {
                throw new ValueException(type.name(), notation, reason);
            });
        }
        if (!type.isLine() && !UNCUT.contains(spelling().split())) {
            split(notation).flaw().ifPresent(flaw -> {
                throw new ValueException(type.name(), notation, "it cannot be cut into words: " + shown(flaw));
            });
        }
        requireWholePath(notation);
        return notation;
    }

    private void requireWholePath(String notation) {
        if (type.name().equals(ValueTypes.UNIT_PATH.name())) {
            split(notation).texts().stream()
                    .filter(Key::startsWithVariable)
                    .findFirst()
                    .ifPresent(path -> {
                        throw new ValueException("path", path, BESIDE_THE_UNIT);
                    });
        }
    }

    private static boolean startsWithVariable(String path) {
        return path.startsWith("$") && !path.startsWith("$$");
    }

    private <R> R discreetly(Supplier<R> action) {
        try {
            return action.get();
        } catch (ValueException e) {
            throw secret() ? new ValueException(e.kind(), "(hidden)", e.reason()) : e;
        }
    }

    private static String shown(Split.Flaw flaw) {
        return flaw.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " at "
                + flaw.span().start();
    }

    private boolean isSplit() {
        return type.isOneWord() && spelling().split() != SplitRule.NONE;
    }

    private Split split(String value) {
        return switch (spelling().split()) {
            case SYSTEMD_EXEC, SYSTEMD_WORDS ->
                Dialect.SYSTEMD.split(value, spelling().split());
            default -> Dialect.latest().split(value, spelling().split());
        };
    }

    private static String slice(String value, Span span) {
        return value.substring(span.start(), span.end());
    }

    /**
     * Writes a value as it stands behind the equals sign.
     *
     * @param value the value
     * @return the notation
     * @throws ValueException when the value has no spelling in this key; it shows nothing of a {@link #secret} value
     */
    public String write(T value) {
        return discreetly(() -> arriving(type.write(value, spelling())));
    }

    /**
     * Writes any content as it stands behind the equals sign of this key, as one word.
     *
     * @param content the content
     * @return the notation
     * @throws ValueException when the content has no spelling in this key; it shows nothing of a {@link #secret} value
     */
    public String writeContent(Content content) {
        return discreetly(() -> arriving(content.written(spelling())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key<?> key
                && section().equals(key.section())
                && name().equals(key.name())
                && type.equals(key.type);
    }

    @Override
    public int hashCode() {
        return Objects.hash(section(), name());
    }

    /** As one speaks of it: {@code [Container] Image=}. */
    @Override
    public String toString() {
        return "[" + section() + "] " + name() + "=";
    }
}
