package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import dev.quadlet.syntax.Quoting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a container's health is checked: a line for the container's shell, a command without a shell, or not at all.
 *
 * <p>Podman takes the value as one text and reads it in its own way: plain text is a shell line, an array of strings in
 * JSON is a command, and some first words are special. Plain text is written where every Podman leaves it alone, JSON
 * otherwise.
 */
public final class HealthCommand extends OneWord {
    private static final String KIND = "health command";
    private static final Set<String> KEYWORDS = Set.of("CMD", "CMD-SHELL", "NONE");
    private static final Text SHELL = Text.of("CMD-SHELL");

    /** How Podman runs it. */
    public enum Form {
        /** The container's {@code /bin/sh} reads one line. */
        SHELL,
        /** A program of the container is run with its arguments. */
        EXEC,
        /** Nothing is run, not even what the image brings. */
        NONE
    }

    private final Form form;
    private final List<Text> words;

    private HealthCommand(Form form, List<Text> words, Text content) {
        super(content, Spelling.PODMAN_VALUE);
        this.form = form;
        this.words = List.copyOf(words);
    }

    /**
     * A line for the container's shell.
     *
     * @param line the line; whatever it holds, exactly that arrives, so {@code $X} is the shell's matter
     * @return the command
     * @throws ValueException when the line is empty or has a NUL
     */
    public static HealthCommand shell(String line) {
        return shell(Text.of(requireNonNull(line, "line")));
    }

    /**
     * A line for the container's shell, in which systemd fills something in before.
     *
     * @param line the line
     * @return the command
     * @throws ValueException when the line is empty or has a NUL, or has a variable and needs a spelling in JSON
     */
    public static HealthCommand shell(Text line) {
        if (!isSafe(line)) {
            requireNoVariable(line);
        }
        return ofLine(line);
    }

    private static HealthCommand ofLine(Text line) {
        if (line.isEmpty()) {
            throw new ValueException(KIND, "", "an empty line checks nothing; use none()");
        }
        refuseNul(line);
        Text content = isSafe(line) ? line : Json.written(List.of(SHELL, line));
        return new HealthCommand(Form.SHELL, List.of(line), content);
    }

    /** What systemd fills in is neither escaped for JSON nor kept together as one word. */
    private static void requireNoVariable(Text word) {
        if (!word.variables().isEmpty()) {
            throw new ValueException(
                    KIND,
                    word.toString(),
                    "systemd would put the variable where quotes and backslashes of its value change the command; let the"
                            + " container's shell read its own environment");
        }
    }

    /** JSON could spell it, but the argument of a program ends there. */
    private static void refuseNul(Text word) {
        if (word.toString().indexOf('\0') >= 0) {
            throw new ValueException(KIND, word.toString(), "no program can be given a NUL");
        }
    }

    /** Whether plain text means this line to every Podman. */
    private static boolean isSafe(Text line) {
        String written = line.written(Expansion.SPECIFIERS_AND_VARIABLES);
        String start = line.toString();
        int blank = start.indexOf(' ');
        String first = blank < 0 ? start : start.substring(0, blank);
        return Spelling.PODMAN_VALUE.refusal(written).isEmpty()
                && !start.startsWith("[")
                && !start.equals("null")
                && !KEYWORDS.contains(first.toUpperCase(Locale.ROOT))
                && start.chars().noneMatch(Character::isISOControl);
    }

    /**
     * A program of the container with its arguments, run without a shell.
     *
     * @param words the program and its arguments; whatever they hold, exactly that arrives
     * @return the command
     * @throws ValueException when there is no program, or Podman has no way to run just this
     */
    public static HealthCommand exec(String... words) {
        return ofWords(
                Arrays.stream(requireNonNull(words, "words")).map(Text::of).toList());
    }

    /**
     * A program of the container with its arguments, in which systemd fills specifiers in before.
     *
     * @param words the program and its arguments
     * @return the command
     * @throws ValueException when there is no program, a word has a variable, or Podman has no way to run just this
     */
    public static HealthCommand exec(Text... words) {
        Arrays.asList(requireNonNull(words, "words")).forEach(HealthCommand::requireNoVariable);
        return ofWords(Arrays.asList(words));
    }

    private static HealthCommand ofWords(List<Text> words) {
        if (words.isEmpty() || words.get(0).isEmpty()) {
            throw new ValueException(KIND, words.toString(), "a program is needed");
        }
        words.forEach(HealthCommand::refuseNul);
        boolean keyword = KEYWORDS.contains(words.get(0).toString().toUpperCase(Locale.ROOT));
        Text content = words.size() > 1 && !keyword ? Json.written(words) : afterKeyword(words);
        return new HealthCommand(Form.EXEC, words, content);
    }

    /**
     * A single word in JSON would be run by a shell, and JSON that starts with {@code CMD} was misread until after Podman
     * 5.4; the plain form, which is cut at blanks, is right everywhere.
     */
    private static Text afterKeyword(List<Text> words) {
        boolean simple = words.stream().allMatch(word -> isBlankFree(word.toString()));
        Text content = Text.of("CMD ").plus(Text.joined(" ", words));
        if (!simple || Spelling.PODMAN_VALUE.refusal(content.toString()).isPresent()) {
            throw new ValueException(
                    KIND, words.get(0).toString(), "Podman cannot run this word alone without a shell; use shell(…)");
        }
        return content;
    }

    private static boolean isBlankFree(String word) {
        return !word.isEmpty()
                && word.chars()
                        .noneMatch(c ->
                                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
    }

    /**
     * No check, not even the one that the image brings.
     *
     * @return the command {@code none}
     */
    public static HealthCommand none() {
        return new HealthCommand(Form.NONE, List.of(), Text.of("none"));
    }

    /**
     * Reads the value of {@code HealthCmd=}.
     *
     * @param notation plain text for a shell, an array of strings in JSON, or {@code none}
     * @return the command
     * @throws ValueException when it is empty, or an array without a program
     */
    public static HealthCommand parse(String notation) {
        String value = Notation.value(KIND, notation);
        Optional<List<String>> array = Json.strings(value);
        return array.isPresent() ? ofArray(array.get()) : ofPlain(value);
    }

    private static HealthCommand ofArray(List<String> strings) {
        if (strings.isEmpty()) {
            throw new ValueException(KIND, "[]", "a program is needed");
        }
        String first = strings.get(0);
        List<String> rest = strings.subList(1, strings.size());
        return switch (keyword(first)) {
            case "NONE" -> none();
            case "CMD" -> ofWords(texts(rest));
            case "CMD-SHELL" -> ofLine(text(onlyLine(rest)));
            default -> rest.isEmpty() ? ofLine(text(first)) : ofWords(texts(strings));
        };
    }

    private static String onlyLine(List<String> lines) {
        if (lines.size() != 1) {
            throw new ValueException(
                    KIND, lines.toString(), "one line stands behind CMD-SHELL; the shell drops others");
        }
        return lines.get(0);
    }

    private static HealthCommand ofPlain(String line) {
        int blank = line.indexOf(' ');
        String first = blank < 0 ? line : line.substring(0, blank);
        String rest = blank < 0 ? "" : line.substring(blank + 1);
        return switch (keyword(first)) {
            case "NONE" -> none();
            case "CMD" -> ofWords(texts(fields(rest)));
            case "CMD-SHELL" -> ofLine(text(rest));
            default -> ofLine(Text.parse(line, Expansion.SPECIFIERS_AND_VARIABLES));
        };
    }

    /** Podman cuts at all white space, and knows no quotes here. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || isBlank(line.charAt(at))) {
                fields.add(line.substring(start, at));
                start = at + 1;
            }
        }
        fields.removeIf(String::isEmpty);
        return fields;
    }

    private static boolean isBlank(char c) {
        return Quoting.trimmed(String.valueOf(c)).isEmpty();
    }

    /** The word in capitals if it is a keyword. Podman takes the first two in small letters for keywords, but cannot run them. */
    private static String keyword(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        boolean broken = !upper.equals(word) && (upper.equals("CMD") || upper.equals("CMD-SHELL"));
        if (broken) {
            throw new ValueException(KIND, word, "Podman can run nothing behind this word in small letters");
        }
        return KEYWORDS.contains(upper) ? upper : "";
    }

    private static List<Text> texts(List<String> notations) {
        return notations.stream().map(HealthCommand::text).toList();
    }

    private static Text text(String notation) {
        return Text.parsePiece(notation, Expansion.SPECIFIERS_AND_VARIABLES);
    }

    /**
     * How Podman runs it.
     *
     * @return the form
     */
    public Form form() {
        return form;
    }

    /**
     * What is run: the shell line as the only one, or the program and its arguments.
     *
     * @return the words; none for {@link #none()}
     */
    public List<Text> words() {
        return words;
    }

    /**
     * Everything that is run, as one line for a reader.
     *
     * @return the words with blanks between
     */
    public String line() {
        return words.stream().map(Text::toString).collect(Collectors.joining(" "));
    }
}
