package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A command and its arguments, or further arguments for a command: {@code Exec=}, {@code PodmanArgs=},
 * {@code ExecStartPre=}.
 *
 * <p>No shell reads it. {@code CommandLine.of("sh", "-c", "echo $HOME")} has three words, and the shell in the container
 * sees the dollar sign.
 */
public final class CommandLine implements Content {
    private static final String KIND = "command line";

    private final String signs;
    private final List<Text> words;

    private CommandLine(String signs, List<Text> words) {
        requireNonNull(words, "words").forEach(word -> requireNonNull(word, "word"));
        if (words.isEmpty()) {
            throw new ValueException(KIND, "", "at least one word is needed");
        }
        this.signs = signs;
        this.words = List.copyOf(words);
    }

    /**
     * A command line of literal words.
     *
     * @param words the words; whatever they hold, exactly that arrives
     * @return the command line
     * @throws ValueException when there is no word
     */
    public static CommandLine of(String... words) {
        return of(Arrays.stream(requireNonNull(words, "words")).map(Text::of).toList());
    }

    /**
     * A command line in whose words systemd fills something in.
     *
     * @param words the words
     * @return the command line
     * @throws ValueException when there is no word
     */
    public static CommandLine of(Text... words) {
        return of(Arrays.asList(requireNonNull(words, "words")));
    }

    /**
     * A command line of a list of words.
     *
     * @param words the words
     * @return the command line
     * @throws ValueException when there is no word
     */
    public static CommandLine of(List<Text> words) {
        return new CommandLine("", words);
    }

    /**
     * Reads the value of a Podman key such as {@code Exec=}.
     *
     * @param notation what stands behind the equals sign
     * @return the command line
     * @throws ValueException when Podman would drop the value or a part of it
     */
    public static CommandLine parse(String notation) {
        return parse(notation, Spelling.PODMAN_WORDS);
    }

    /**
     * Reads the value of a key.
     *
     * @param notation what stands behind the equals sign
     * @param spelling how that key is read
     * @return the command line
     * @throws ValueException when the reader would drop the value or a part of it, or it is more than one command
     */
    public static CommandLine parse(String notation, Spelling spelling) {
        List<String> words = Notation.words(KIND, notation, spelling.split());
        return Program.standsIn(spelling)
                ? parseProgram(words, spelling.expansion())
                : new CommandLine("", texts(words, spelling.expansion()));
    }

    private static CommandLine parseProgram(List<String> words, Expansion expansion) {
        String first = words.get(0);
        String signs = first.substring(0, Program.signs(first));
        List<Text> texts = new ArrayList<>();
        texts.add(Program.parse(first.substring(signs.length())));
        texts.addAll(texts(words.subList(1, words.size()), Program.arguments(signs, expansion)));
        return new CommandLine(signs, texts);
    }

    private static List<Text> texts(List<String> words, Expansion expansion) {
        return words.stream().map(word -> Text.parse(word, expansion)).toList();
    }

    /**
     * This command line with a dash before its path: the service goes on when the command fails. For systemd's own keys,
     * such as {@code ExecStartPre=}.
     *
     * @return the command line that may fail
     */
    public CommandLine ignoringFailure() {
        return signs.indexOf('-') >= 0 ? this : new CommandLine("-" + signs, words);
    }

    /**
     * This command line with a further word.
     *
     * @param word the word, literally
     * @return the longer command line
     */
    public CommandLine plus(String word) {
        return plus(Text.of(word));
    }

    /**
     * This command line with a further word.
     *
     * @param word the word
     * @return the longer command line
     */
    public CommandLine plus(Text word) {
        List<Text> more = new ArrayList<>(words);
        more.add(word);
        return new CommandLine(signs, more);
    }

    /**
     * The words.
     *
     * @return the words, in order; at least one
     */
    public List<Text> words() {
        return words;
    }

    /**
     * The signs before the path of a command that systemd runs itself. See systemd.service(5), Command lines.
     *
     * @return the signs, such as {@code -} or {@code +}; mostly none
     */
    public String signs() {
        return signs;
    }

    /**
     * The words as an array in JSON, which is how Podman's option {@code --entrypoint} takes more than one.
     *
     * @return for example {@code ["/bin/sh","-c"]}
     * @throws ValueException when it has signs, which mean something to systemd only, or a variable that stands for
     *     several words
     */
    public Text json() {
        requireNoSigns();
        return Json.written(words);
    }

    private void requireNoSigns() {
        if (!signs.isEmpty()) {
            throw new ValueException(KIND, toString(), "the signs " + signs + " mean something to systemd only");
        }
    }

    @Override
    public Set<Variable> variables() {
        return words.stream()
                .flatMap(word -> word.variables().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String written(Spelling spelling) {
        if (Program.standsIn(spelling)) {
            return writtenAsProgram(spelling);
        }
        requireNoSigns();
        return words.stream().map(word -> word.written(spelling)).collect(Collectors.joining(" "));
    }

    private String writtenAsProgram(Spelling spelling) {
        Spelling behind = new Spelling(spelling.split(), Program.arguments(signs, spelling.expansion()));
        StringBuilder line = new StringBuilder(Program.written(signs, words.get(0)));
        words.stream().skip(1).forEach(word -> line.append(' ').append(word.written(behind)));
        return line.toString();
    }

    /** Equal when the same words arrive. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CommandLine line && signs.equals(line.signs) && words.equals(line.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** The notation of a Podman key. */
    @Override
    public String toString() {
        return signs
                + words.stream().map(word -> word.shown(Spelling.PODMAN_WORDS)).collect(Collectors.joining(" "));
    }
}
