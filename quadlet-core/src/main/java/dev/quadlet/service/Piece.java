package dev.quadlet.service;

/** A text with the reason why it is there: a value or word that was read, or one that will be written. */
record Piece(String text, Cause cause) {
    /** What is made of it, for the same reason. */
    Piece with(String other) {
        return new Piece(other, cause);
    }
}
