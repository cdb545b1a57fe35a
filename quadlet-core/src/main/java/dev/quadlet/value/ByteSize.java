package dev.quadlet.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount of memory or disk: {@code 512M}. Units count in powers of 1024, for Podman as for systemd; systemd also knows
 * percentages and {@code infinity}.
 */
public final class ByteSize {
    /** Without limit; systemd's settings only. */
    public static final ByteSize INFINITY = new ByteSize(null, "infinity");

    private static final String KIND = "size";
    private static final String UNITS = "BKMGTPE";

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
     * Reads a size.
     *
     * @param notation a number with a unit, in any case and with or without {@code B} or {@code iB}; without one, bytes
     * @return the size
     * @throws ValueException when it is none
     */
    public static ByteSize parse(String notation) {
        String text = Notation.value(KIND, notation);
        if (text.equals(INFINITY.word)) {
            return INFINITY;
        }
        boolean percent = text.endsWith("%") && Numbers.isDigits(text.substring(0, text.length() - 1));
        return percent || Notation.isDeferred(text) ? new ByteSize(null, text) : measured(text);
    }

    private static ByteSize measured(String text) {
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        String number = text.substring(0, end);
        boolean sound = number.length() <= 20
                && number.chars().anyMatch(c -> c != '.')
                && number.indexOf('.') == number.lastIndexOf('.');
        int power = power(text.substring(end).strip());
        if (!sound || power < 0) {
            throw new ValueException(KIND, text, "expected a number with K, M, G, T, P or E");
        }
        return of(new BigDecimal(number), power);
    }

    private static int power(String unit) {
        String upper = unit.toUpperCase(Locale.ROOT);
        boolean known = upper.length() <= 1
                || upper.substring(1).equals("B")
                || upper.substring(1).equals("IB");
        return upper.isEmpty() ? 0 : known ? UNITS.indexOf(upper.charAt(0)) : -1;
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
     * The notation, with the largest unit that leaves a whole number.
     *
     * @return for example {@code 512M}
     */
    public String text() {
        return bytes().map(ByteSize::text).orElse(word);
    }

    private static String text(long bytes) {
        long number = bytes;
        int power = 0;
        while (number >= 1024 && number % 1024 == 0 && power < UNITS.length() - 1) {
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
