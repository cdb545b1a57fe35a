package dev.quadlet.value;

/** Recognizes addresses as Podman does: no leading zeros in IPv4, one gap at most in IPv6. */
final class Addresses {
    private Addresses() {}

    static boolean isAddress(String text) {
        return isV4(text) || isV6(text);
    }

    static boolean isV4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            if (!isByte(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isByte(String part) {
        return Numbers.isDigits(part)
                && part.length() <= 3
                && (part.length() == 1 || part.charAt(0) != '0')
                && Integer.parseInt(part) <= 255;
    }

    static boolean isV6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == 8;
        }
        int before = gap == 0 ? 0 : groups(text.substring(0, gap), false);
        int after = gap + 2 == text.length() ? 0 : groups(text.substring(gap + 2), true);
        return before >= 0 && after >= 0 && before + after < 8;
    }

    /** How many groups of 16 bits; -1 when something is none. The last may be an IPv4 address, which is two. */
    private static int groups(String text, boolean last) {
        String[] parts = text.split(":", -1);
        int groups = parts.length;
        for (int i = 0; i < parts.length; i++) {
            if (last && i == parts.length - 1 && isV4(parts[i])) {
                groups++;
            } else if (!isGroup(parts[i])) {
                return -1;
            }
        }
        return groups;
    }

    private static boolean isGroup(String part) {
        return !part.isEmpty() && part.length() <= 4 && part.chars().allMatch(Addresses::isHexadecimal);
    }

    /** Six pairs of hexadecimal digits, with colons between all of them. */
    static boolean isHardware(String text) {
        boolean sound = text.length() == 17;
        for (int i = 0; sound && i < text.length(); i++) {
            char c = text.charAt(i);
            sound = i % 3 == 2 ? c == ':' : isHexadecimal(c);
        }
        return sound;
    }

    private static boolean isHexadecimal(int c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    /** An address, a slash, and the length of the prefix. */
    static boolean isSubnet(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return false;
        }
        String address = text.substring(0, slash);
        String bits = text.substring(slash + 1);
        boolean number = Numbers.isDigits(bits) && bits.length() <= 3;
        return number && Integer.parseInt(bits) <= (isV4(address) ? 32 : isV6(address) ? 128 : -1);
    }
}
