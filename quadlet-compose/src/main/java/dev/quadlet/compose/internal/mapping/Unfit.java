package dev.quadlet.compose.internal.mapping;

/** A value that a field cannot have; the message says what is wrong with it. */
final class Unfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    Unfit(String message) {
        super(message);
    }
}
