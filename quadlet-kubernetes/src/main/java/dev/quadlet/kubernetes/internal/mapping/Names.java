package dev.quadlet.kubernetes.internal.mapping;

import java.util.Locale;

/** Names as Kubernetes wants them. */
final class Names {
    private static final int LONGEST = 63;

    private Names() {}

    /** The nearest name that DNS allows: small letters, digits, and dashes between them. */
    static String dns(String name) {
        return dns(name, "");
    }

    /** The same with an ending, before which the name is cut when both are too long. */
    static String dns(String name, String ending) {
        String dns = cut(allowed(name), LONGEST - ending.length());
        return (dns.isEmpty() ? "x" : dns) + ending;
    }

    private static String allowed(String name) {
        StringBuilder dns = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (allowed || (!dns.isEmpty() && dns.charAt(dns.length() - 1) != '-')) {
                dns.append(allowed ? c : '-');
            }
        }
        return dns.toString();
    }

    private static String cut(String dns, int length) {
        String cut = dns.substring(0, Math.min(dns.length(), length));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    /** A name for a Service, which has to start with a letter. */
    static String service(String name) {
        String dns = dns(name);
        return Character.isDigit(dns.charAt(0)) ? dns("s-" + dns) : dns;
    }

    /** Whether it can be the key of a ConfigMap or Secret. */
    static boolean isKey(String name) {
        return !name.isEmpty()
                && name.length() <= 253
                && !name.startsWith("..")
                && !name.equals(".")
                && name.chars().allMatch(c -> isWord(c) || c == '-' || c == '.');
    }

    /** Whether it can be the value of a label. */
    static boolean isLabelValue(String value) {
        return value.isEmpty()
                || (value.length() <= LONGEST
                        && isAlphanumeric(value.charAt(0))
                        && isAlphanumeric(value.charAt(value.length() - 1))
                        && value.chars().allMatch(c -> isWord(c) || c == '-' || c == '.'));
    }

    /** Whether it can be the name of a label or an annotation, with or without a domain before it. */
    static boolean isQualified(String name) {
        int slash = name.indexOf('/');
        String last = name.substring(slash + 1);
        return !last.isEmpty() && isLabelValue(last) && (slash < 0 || isDomain(name.substring(0, slash)));
    }

    private static boolean isDomain(String name) {
        for (String part : name.split("\\.", -1)) {
            if (!part.equals(dns(part)) || part.isEmpty()) {
                return false;
            }
        }
        return name.length() <= 253;
    }

    private static boolean isWord(int c) {
        return isAlphanumeric(c) || c == '_';
    }

    private static boolean isAlphanumeric(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
