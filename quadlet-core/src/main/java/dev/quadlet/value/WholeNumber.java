package dev.quadlet.value;

import java.math.BigInteger;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A whole number, or a variable or specifier that systemd puts a number in place of: {@code 3}, {@code 0x10}, {@code
 * ${RETRIES}}.
 *
 * <p>Which numbers are good depends on the key: it refuses others when the number is given to it.
 */
public final class WholeNumber extends OneWord {
    private static final String KIND = "number";
    private static final int DECIMAL = 10;

    private final OptionalLong value;

    private WholeNumber(Text content, OptionalLong value) {
        super(content, Spelling.PODMAN_VALUE);
        this.value = value;
    }

    /**
     * A number.
     *
     * @param number the number
     * @return the value
     */
    public static WholeNumber of(long number) {
        return new WholeNumber(Text.of(Long.toString(number)), OptionalLong.of(number));
    }

    /**
     * A number that systemd fills in when it starts the service.
     *
     * @param part the {@link Variable} or {@link Specifier}
     * @return the value
     */
    public static WholeNumber of(Text.Part part) {
        return new WholeNumber(Text.of(part), OptionalLong.empty());
    }

    /**
     * Reads a number: decimal, hexadecimal behind {@code 0x}, octal behind {@code 0o} or {@code 0}, binary behind {@code
     * 0b}, with a sign before it if need be; or a text that systemd fills something in.
     *
     * @param notation what stands behind the equals sign
     * @return the value
     * @throws ValueException when it is no whole number, or has more than 64 bits
     */
    public static WholeNumber parse(String notation) {
        String text = Notation.value(KIND, notation);
        return Notation.isDeferred(text)
                ? new WholeNumber(Text.parse(text, Expansion.SPECIFIERS_AND_VARIABLES), OptionalLong.empty())
                : of(number(text));
    }

    private static long number(String text) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        String digits = (signed ? text.substring(1) : text).toLowerCase(Locale.ROOT);
        int prefix = prefix(digits);
        try {
            BigInteger size = new BigInteger(unsigned(digits.substring(prefix)), base(digits));
            return (text.startsWith("-") ? size.negate() : size).longValueExact();
        } catch (NumberFormatException e) {
            throw new ValueException(KIND, text, "it is not a whole number");
        } catch (ArithmeticException e) {
            throw new ValueException(KIND, text, "it has more than 64 bits");
        }
    }

    private static String unsigned(String digits) {
        boolean plain = digits.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        return plain ? digits : "";
    }

    private static int prefix(String digits) {
        return digits.startsWith("0") && digits.length() > 2 && Character.isLetter(digits.charAt(1)) ? 2 : 0;
    }

    private static int base(String digits) {
        if (!digits.startsWith("0") || digits.length() == 1) {
            return DECIMAL;
        }
        return switch (digits.charAt(1)) {
            case 'x' -> 16;
            case 'b' -> 2;
            default -> 8;
        };
    }

    /**
     * The number.
     *
     * @return the number; empty when systemd fills it in
     */
    public OptionalLong value() {
        return value;
    }

    /**
     * The number, or another one where it is not known.
     *
     * @param other the number for one that systemd fills in
     * @return a number
     */
    public long orElse(long other) {
        return value.orElse(other);
    }
}
