package dev.quadlet.examples.lab;

/** What in a text has no spelling at some place, so that the library must refuse it there. */
enum Trouble {
    /** NUL ends every argument; half a surrogate pair is no character. */
    NO_CHARACTER,
    /** systemd drops the line. */
    NONCHARACTER,
    /** U+0080: Podman writes {@code \x80}, which systemd reads as one byte. */
    PADDING_CHARACTER,
    LINE_BREAK,
    CRLF,
    COMMA,
    COLON,
    NOTHING,
    LONE_SEMICOLON,
    LAST_BACKSLASH,
    /** White space in Unicode's sense, which Podman trims. */
    OUTER_BLANK,
    /** Podman 5.0 to 5.8.1 strips double quotes. */
    OUTER_QUOTE;

    boolean isIn(String text) {
        return switch (this) {
            case NO_CHARACTER, NONCHARACTER, PADDING_CHARACTER ->
                text.codePoints().anyMatch(this::is);
            case LINE_BREAK -> text.contains("\n") || text.contains("\r");
            case CRLF -> text.contains("\r\n");
            case COMMA -> text.contains(",");
            case COLON -> text.contains(":");
            case NOTHING -> text.isEmpty();
            case LONE_SEMICOLON -> text.equals(";");
            case LAST_BACKSLASH -> text.endsWith("\\");
            case OUTER_BLANK -> !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
            case OUTER_QUOTE -> text.startsWith("\"") || text.endsWith("\"");
        };
    }

    private boolean is(int c) {
        return switch (this) {
            case NO_CHARACTER -> c == 0 || (c >= 0xD800 && c <= 0xDFFF);
            case NONCHARACTER -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
            default -> c == 0x80;
        };
    }

    private static boolean isBlank(char c) {
        return (c >= '\t' && c <= '\r') || c == '\u0085' || Character.isSpaceChar(c);
    }
}
