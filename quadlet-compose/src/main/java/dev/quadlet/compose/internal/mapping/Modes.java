package dev.quadlet.compose.internal.mapping;

/** Modes of files. */
final class Modes {
    private Modes() {}

    /** The digits of a mode: as they are when they begin with a zero, else of a number that was meant as decimal. */
    static String octal(Spot spot) {
        String text = spot.plain().strip();
        String digits = text.startsWith("0o") ? "0" + text.substring(2) : text;
        try {
            int mode = digits.startsWith("0") ? Integer.parseInt(digits, 8) : Integer.parseInt(digits);
            return "0" + Integer.toOctalString(mode);
        } catch (NumberFormatException e) {
            throw new Unfit("'" + text + "' is no mode such as 0440");
        }
    }
}
