package dev.quadlet.compose.internal.yaml;

/** A document that aliases make larger than anybody would write. */
final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLarge(String message) {
        super(message);
    }
}
