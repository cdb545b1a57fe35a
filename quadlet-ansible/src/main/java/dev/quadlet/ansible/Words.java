package dev.quadlet.ansible;

/** Which words may stand where in an inventory. */
final class Words {
    private Words() {}

    /** A name of Ansible's: of a group, a role, a variable. */
    static boolean isName(String word) {
        return !word.isEmpty()
                && isSmall(word.charAt(0))
                && word.chars().allMatch(c -> isSmall(c) || isDigit(c) || c == '_');
    }

    static String host(String host) {
        String address = host.substring(host.indexOf('@') + 1);
        if (host.indexOf('@') > 0) {
            user(host.substring(0, host.indexOf('@')));
        }
        return requireWord("host", address, ".-_:", host);
    }

    static String user(String user) {
        return requireWord("user", user, ".-_", user);
    }

    private static String requireWord(String kind, String word, String further, String whole) {
        boolean plain = word.chars().allMatch(c -> isLetter(c) || isDigit(c) || further.indexOf(c) >= 0);
        if (word.isEmpty() || word.startsWith("-") || !plain) {
            throw new IllegalArgumentException("'" + whole + "' is no " + kind + ": it takes letters, digits and "
                    + String.join(" ", further.split("")) + ", and no dash at the beginning");
        }
        return whole;
    }

    private static boolean isSmall(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isLetter(int c) {
        return isSmall(c) || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
