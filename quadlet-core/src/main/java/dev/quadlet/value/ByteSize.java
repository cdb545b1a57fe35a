package dev.quadlet.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An amount of memory or disk: {@code 512M}. Units count in powers of 1024, for Podman as for systemd; but the notations
 * differ: Podman takes units in any case, systemd only in capitals, and only systemd knows percentages and
 * {@code infinity}.
 */
public final class ByteSize {
    /** Without limit; systemd's settings only. */
    public static final ByteSize INFINITY = new ByteSize(null, "infinity");

    private static final String KIND = "size";
    private static final String UNITS = "BKMGTPE";
    private static final int PODMAN_LARGEST = UNITS.indexOf('P');

    private final @Nullable Long bytes;
    private final String word;

    private ByteSize(@Nullable Long bytes, String word) {
        this.bytes = bytes;
        this.word = word;
    }

    /**
     * So many bytes.
     *
     * @param bytes the number
     * @return the size
     * @throws ValueException when it is negative
     */
    public static ByteSize bytes(long bytes) {
        Numbers.unsigned(KIND, bytes);
        return new ByteSize(bytes, "");
    }

    /**
     * So many times 1024 bytes.
     *
     * @param kibibytes the number
     * @return the size
     * @throws ValueException when it is negative or too large
     */
    public static ByteSize kibibytes(long kibibytes) {
        return of(BigDecimal.valueOf(kibibytes), 1);
    }

    /**
     * So many times 1024² bytes.
     *
     * @param mebibytes the number
     * @return the size
     * @throws ValueException when it is negative or too large
     */
    public static ByteSize mebibytes(long mebibytes) {
        return of(BigDecimal.valueOf(mebibytes), 2);
    }

    /**
     * So many times 1024³ bytes.
     *
     * @param gibibytes the number
     * @return the size
     * @throws ValueException when it is negative or too large
     */
    public static ByteSize gibibytes(long gibibytes) {
        return of(BigDecimal.valueOf(gibibytes), 3);
    }

    /**
     * A part of what the machine has; systemd's settings only.
     *
     * @param percent the percentage
     * @return the size
     * @throws ValueException when it is negative
     */
    public static ByteSize percent(int percent) {
        return new ByteSize(null, Numbers.unsigned(KIND, percent) + "%");
    }

    private static ByteSize of(BigDecimal number, int power) {
        BigDecimal bytes = number.multiply(BigDecimal.valueOf(1024).pow(power));
        if (bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new ValueException(KIND, number + UNITS.substring(power, power + 1), "it is too large");
        }
        return bytes(bytes.longValue());
    }

    /**
     * Reads systemd's notation: {@code 512M}, {@code 80%}, {@code infinity}.
     *
     * @param notation a number with B, K, M, G, T, P or E behind it; without one, bytes
     * @return the size
     * @throws ValueException when it is none
     */
    public static ByteSize parse(String notation) {
        String text = Notation.value(KIND, notation);
        if (text.equals(INFINITY.word)) {
            return INFINITY;
        }
        boolean percent = text.endsWith("%") && Numbers.isDigits(text.substring(0, text.length() - 1));
        return percent || Notation.isDeferred(text)
                ? new ByteSize(null, text)
                : measured(text, UNITS::indexOf, "systemd reads a number with K, M, G, T, P or E, in capitals");
    }

    /**
     * Reads Podman's notation: {@code 512m}, {@code 64MiB}.
     *
     * @param notation a number with b, k, m, g, t or p, in any case and with or without {@code B} or {@code iB} behind it;
     *     without one, bytes
     * @return the size
     * @throws ValueException when it is none
     */
    public static ByteSize parsePodman(String notation) {
        String text = Notation.value(KIND, notation);
        return Notation.isDeferred(text)
                ? new ByteSize(null, text)
                : measured(text, ByteSize::podmanPower, "Podman reads a number with k, m, g, t or p");
    }

    private static ByteSize measured(String text, ToIntFunction<String> units, String expected) {
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        String number = text.substring(0, end);
        boolean sound = number.length() <= 20
                && !number.isEmpty()
                && !number.startsWith(".")
                && !number.endsWith(".")
                && number.indexOf('.') == number.lastIndexOf('.');
        String unit = text.substring(end).strip();
        int power = unit.isEmpty() ? 0 : unit.length() > 3 ? -1 : units.applyAsInt(unit);
        if (!sound || power < 0) {
            throw new ValueException(KIND, text, expected);
        }
        return of(new BigDecimal(number), power);
    }

    private static int podmanPower(String unit) {
        String upper = unit.toUpperCase(Locale.ROOT);
        boolean known = upper.length() == 1 || Set.of("B", "IB").contains(upper.substring(1));
        int power = UNITS.indexOf(upper.charAt(0));
        return known && power <= PODMAN_LARGEST ? power : -1;
    }

    /**
     * The number of bytes.
     *
     * @return the number; empty when it is a percentage, infinite, or filled in by systemd
     */
    public Optional<Long> bytes() {
        return Optional.ofNullable(bytes);
    }

    /**
     * The notation of systemd's settings, with the largest unit that leaves a whole number.
     *
     * @return for example {@code 512M}
     */
    public String text() {
        return bytes().map(number -> text(number, UNITS.length() - 1)).orElse(word);
    }

    /**
     * The notation of Podman's keys, with the largest unit that leaves a whole number.
     *
     * @return for example {@code 512M}
     * @throws ValueException when it is {@link #INFINITY} or a percentage
     */
    public String podmanText() {
        if (equals(INFINITY) || word.endsWith("%")) {
            throw new ValueException(KIND, word, "only systemd knows such a size; Podman takes a number of bytes");
        }
        return bytes().map(number -> text(number, PODMAN_LARGEST)).orElse(word);
    }

    private static String text(long bytes, int largest) {
        long number = bytes;
        int power = 0;
        while (number >= 1024 && number % 1024 == 0 && power < largest) {
            number /= 1024;
            power++;
        }
        return power == 0 ? Long.toString(number) : number + UNITS.substring(power, power + 1);
    }

    /** Equal by the number of bytes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ByteSize size && word.equals(size.word) && bytes().equals(size.bytes());
    }

    @Override
    public int hashCode() {
        return bytes().hashCode() + word.hashCode();
    }

    /** The notation, as in {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
