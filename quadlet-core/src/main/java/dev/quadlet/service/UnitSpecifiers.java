package dev.quadlet.service;

import dev.quadlet.value.Specifier;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.lang3.CharUtils;

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

    /** The first specifier that makes systemd refuse the text, if there is one. */
    static Optional<String> unknown(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            if (text.charAt(at) == '%' && !isKnown(text.charAt(++at))) {
                return Optional.of(text.substring(at - 1, at + 1));
            }
        }
        return Optional.empty();
    }

    /** A percent sign before anything but an ASCII letter or digit is an ordinary one. */
    private static boolean isKnown(char c) {
        if (!CharUtils.isAsciiAlphanumeric(c)) {
            return true;
        }
        Specifier specifier = new Specifier(c);
        return specifier.isKnown() || specifier.isDeprecated();
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
                    case 'f' -> "/" + unescaped(sign < 0 ? stem : instance());
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] name = escaped.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < name.length; at++) {
            if (isEscape(name, at)) {
                bytes.write(Character.digit(name[at + 2], 16) << 4 | Character.digit(name[at + 3], 16));
                at += 3;
            } else {
                bytes.write(name[at] == '-' ? '/' : name[at]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isEscape(byte[] name, int at) {
        return at + 4 <= name.length
                && name[at] == '\\'
                && name[at + 1] == 'x'
                && Character.digit(name[at + 2], 16) >= 0
                && Character.digit(name[at + 3], 16) >= 0;
    }
}
