package dev.quadlet.systemd.host;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program with its arguments, and what it may use: immutable, for any {@link Host}.
 *
 * <p>By default it has {@link #USUAL_TIMEOUT}, may write {@link #USUAL_OUTPUT_LIMIT} to each of its outputs, and its input
 * is empty. Arguments and environment can be seen by other users of the machine while it runs; a secret belongs into the
 * input.
 */
public final class Command {
    /** How long a command may take when nothing else is said: 30 seconds. */
    public static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);

    /** How much a command may write when nothing else is said: 16 MiB. */
    public static final int USUAL_OUTPUT_LIMIT = 16 << 20;

    private final List<String> words;
    private final Map<String, String> environment;
    private final byte[] input;
    private final Duration timeout;
    private final int outputLimit;

    private Command(
            List<String> words, Map<String, String> environment, byte[] input, Duration timeout, int outputLimit) {
        this.words = words;
        this.environment = environment;
        this.input = input;
        this.timeout = timeout;
        this.outputLimit = outputLimit;
    }

    /**
     * A program with its arguments.
     *
     * @param words the program, by name or path, and the arguments as they shall arrive
     * @return the command
     * @throws IllegalArgumentException when there is no program, its name holds a {@code =} or begins with a {@code -}, or a
     *     word holds a NUL
     */
    public static Command of(List<String> words) {
        checkProgram(words.isEmpty() ? "" : words.get(0));
        words.forEach(word -> checkText("word of a command", word));
        return new Command(List.copyOf(words), Map.of(), new byte[0], USUAL_TIMEOUT, USUAL_OUTPUT_LIMIT);
    }

    /**
     * A program with its arguments.
     *
     * @param words the program and the arguments
     * @return the command
     * @throws IllegalArgumentException as {@link #of(List)} says
     */
    public static Command of(String... words) {
        return of(List.of(words));
    }

    private static void checkProgram(String program) {
        if (program.isEmpty() || program.startsWith("-") || program.contains("=")) {
            throw new IllegalArgumentException("Not the name of a program: '" + program + "'");
        }
    }

    private static void checkText(String what, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A " + what + " cannot hold a NUL: '" + text.replace('\0', '?') + "'");
        }
    }

    /**
     * With more arguments.
     *
     * @param arguments what comes behind the others
     * @return the command with them
     * @throws IllegalArgumentException when one holds a NUL
     */
    public Command with(List<String> arguments) {
        arguments.forEach(word -> checkText("word of a command", word));
        List<String> all = new ArrayList<>(words);
        all.addAll(arguments);
        return new Command(List.copyOf(all), environment, input, timeout, outputLimit);
    }

    /**
     * With one more variable in its environment.
     *
     * @param name the variable: letters, digits and underscores
     * @param value its content
     * @return the command with it
     * @throws IllegalArgumentException when the name is none, or the content holds a NUL
     */
    public Command withEnvironment(String name, String value) {
        if (name.isEmpty() || !name.chars().allMatch(c -> c == '_' || (c < 128 && Character.isLetterOrDigit(c)))) {
            throw new IllegalArgumentException("Not the name of a variable: '" + name + "'");
        }
        checkText("variable", value);
        Map<String, String> all = new TreeMap<>(environment);
        all.put(name, value);
        return new Command(words, Collections.unmodifiableMap(all), input, timeout, outputLimit);
    }

    /**
     * With an input.
     *
     * @param bytes all that it can read
     * @return the command with it
     */
    public Command withInput(byte[] bytes) {
        return new Command(words, environment, bytes.clone(), timeout, outputLimit);
    }

    /**
     * With an input.
     *
     * @param text all that it can read, in UTF-8
     * @return the command with it
     */
    public Command withInput(String text) {
        return withInput(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * With its own time-out.
     *
     * @param time how long it may take, more than nothing
     * @return the command with it
     * @throws IllegalArgumentException when the time is zero or negative
     */
    public Command withTimeout(Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("No time to run: " + time);
        }
        return new Command(words, environment, input, time, outputLimit);
    }

    /**
     * With its own limit of output.
     *
     * @param bytes how much it may write to its output, and how much to its errors
     * @return the command with it
     * @throws IllegalArgumentException when the limit is negative
     */
    public Command withOutputLimit(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("Not a limit: " + bytes);
        }
        return new Command(words, environment, input, timeout, bytes);
    }

    /**
     * The program and its arguments.
     *
     * @return the words
     */
    public List<String> words() {
        return words;
    }

    /**
     * The variables that it gets beside those of every command.
     *
     * @return the environment, by name
     */
    public Map<String, String> environment() {
        return environment;
    }

    /**
     * Its input.
     *
     * @return the bytes
     */
    public byte[] input() {
        return input.clone();
    }

    /**
     * Its time-out.
     *
     * @return how long it may take
     */
    public Duration timeout() {
        return timeout;
    }

    /**
     * Its limit of output.
     *
     * @return how many bytes it may write to each of output and errors
     */
    public int outputLimit() {
        return outputLimit;
    }

    /** The words as a shell would read them. The environment and the input do not show. */
    @Override
    public String toString() {
        return ShellQuote.line(words);
    }
}
