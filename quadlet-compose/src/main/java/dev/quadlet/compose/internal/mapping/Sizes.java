package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.yaml.Ascii;
import dev.quadlet.value.TimeSpan;
import java.time.Duration;
import java.util.Locale;

/** Sizes and times as compose writes them. */
final class Sizes {
    private Sizes() {}

    /** A number of bytes such as {@code 512m}, for an option of Podman: digits and at most one letter. */
    static String bytes(Spot spot) {
        String text = spot.plain().toLowerCase(Locale.ROOT).strip();
        String number = text.substring(0, digits(text));
        String unit = text.substring(number.length()).strip();
        String letter = switch (unit) {
            case "", "b" -> "";
            case "k", "kb", "kib", "m", "mb", "mib", "g", "gb", "gib", "t", "tb", "tib" -> unit.substring(0, 1);
            default -> throw new Unfit("'" + text + "' is no size such as 512m");
        };
        if (number.isEmpty() || number.equals(".")) {
            throw new Unfit("'" + text + "' is no size such as 512m");
        }
        return number.indexOf('.') < 0 ? number + letter : whole(number, letter);
    }

    private static int digits(String text) {
        int at = 0;
        while (at < text.length() && (Ascii.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    private static String whole(String number, String letter) {
        long factor = 1L << (10 * ("kmgt".indexOf(letter.isEmpty() ? "-" : letter) + 1));
        try {
            return String.valueOf((long) (Double.parseDouble(number) * factor));
        } catch (NumberFormatException e) {
            throw new Unfit("'" + number + "' is no number");
        }
    }

    /** A number of processors such as {@code 0.5}. */
    static String decimal(Spot spot) {
        String text = spot.plain().strip();
        if (text.isEmpty() || digits(text) != text.length() || text.indexOf('.') != text.lastIndexOf('.')) {
            throw new Unfit("'" + text + "' is no number such as 0.5");
        }
        return text;
    }

    /** A time such as {@code 1m30s}. */
    static Duration duration(Spot spot) {
        String text = spot.plain().strip();
        boolean bare = !text.isEmpty() && digits(text) == text.length();
        return TimeSpan.parseGo(bare ? text + "s" : text)
                .duration()
                .orElseThrow(() -> new Unfit("'" + text + "' is no time such as 1m30s"));
    }

    /** A time in whole seconds, never shorter than it was. */
    static long seconds(Spot spot) {
        Duration time = duration(spot);
        return time.getNano() == 0 ? time.getSeconds() : time.getSeconds() + 1;
    }
}
