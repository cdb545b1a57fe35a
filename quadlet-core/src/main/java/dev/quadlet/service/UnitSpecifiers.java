package dev.quadlet.service;

import java.util.Optional;

/** Fills in specifiers as systemd does for one service; of those that nobody knows here the letters stay. */
final class UnitSpecifiers {
    private final String name;
    private final String stem;
    private final int sign;
    private final ServiceFacts facts;

    UnitSpecifiers(String service, ServiceFacts facts) {
        this.name = service;
        this.stem = service.substring(0, service.lastIndexOf('.'));
        this.sign = stem.indexOf('@');
        this.facts = facts;
    }

    String expand(String text) {
        StringBuilder expanded = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '%' && at + 1 < text.length()) {
                expanded.append(value(text.charAt(++at)));
            } else {
                expanded.append(c);
            }
        }
        return expanded.toString();
    }

    private String value(char letter) {
        return letter == '%'
                ? "%"
                : ofName(letter).or(() -> facts.specifier(letter)).orElse("%" + letter);
    }

    private Optional<String> ofName(char letter) {
        return Optional.ofNullable(
                switch (letter) {
                    case 'n' -> name;
                    case 'N' -> stem;
                    case 'p' -> prefix();
                    case 'P' -> unescaped(prefix());
                    case 'i' -> instance();
                    case 'I' -> unescaped(instance());
                    case 'j' -> last();
                    case 'J' -> unescaped(last());
                    default -> null;
                });
    }

    private String prefix() {
        return sign < 0 ? stem : stem.substring(0, sign);
    }

    private String instance() {
        return sign < 0 ? "" : stem.substring(sign + 1);
    }

    private String last() {
        return prefix().substring(prefix().lastIndexOf('-') + 1);
    }

    /** A dash stands for a slash, {@code \x2d} for a dash. */
    private static String unescaped(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < escaped.length(); at++) {
            char c = escaped.charAt(at);
            if (escaped.startsWith("\\x", at) && at + 4 <= escaped.length()) {
                text.append((char) Integer.parseInt(escaped, at + 2, at + 4, 16));
                at += 3;
            } else {
                text.append(c == '-' ? '/' : c);
            }
        }
        return text.toString();
    }
}
