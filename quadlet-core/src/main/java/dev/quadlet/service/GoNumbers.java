package dev.quadlet.service;

import java.math.BigInteger;

/** Numbers as Podman reads them: decimal, {@code 0x…} or with a zero in front octal; what is none counts as 0. */
final class GoNumbers {
    private static final BigInteger MAX_UNSIGNED_32 =
            BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);

    private GoNumbers() {}

    static long unsigned32(String text) {
        BigInteger number = number(text);
        return number.signum() < 0 || number.compareTo(MAX_UNSIGNED_32) > 0 ? 0 : number.longValue();
    }

    private static BigInteger number(String text) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        String digits = signed ? text.substring(1) : text;
        BigInteger magnitude = magnitude(digits);
        return text.startsWith("-") ? magnitude.negate() : magnitude;
    }

    private static BigInteger magnitude(String digits) {
        if (digits.startsWith("0x") || digits.startsWith("0X")) {
            return parse(digits.substring(2), 16);
        }
        return digits.length() > 1 && digits.startsWith("0") ? parse(digits, 8) : parse(digits, 10);
    }

    private static BigInteger parse(String digits, int radix) {
        boolean sound = !digits.isEmpty() && digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, radix) >= 0);
        return sound ? new BigInteger(digits, radix) : BigInteger.ZERO;
    }
}
