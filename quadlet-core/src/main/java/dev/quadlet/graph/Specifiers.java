package dev.quadlet.graph;

import dev.quadlet.value.UnitName;

/** Fills in the specifiers that follow from the name of the unit; others stay as they are. */
final class Specifiers {
    private Specifiers() {}

    static String expand(String text, UnitName service) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder expanded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 1 < text.length()) {
                i++;
                expanded.append(value(text.charAt(i), service));
            } else {
                expanded.append(c);
            }
        }
        return expanded.toString();
    }

    private static String value(char letter, UnitName service) {
        return switch (letter) {
            case 'n' -> service.text();
            case 'N' -> service.stem();
            case 'p' -> service.prefix();
            case 'i' -> service.instance().orElse("");
            case 'j' -> service.prefix().substring(service.prefix().lastIndexOf('-') + 1);
            default -> "%" + letter;
        };
    }
}
