package dev.quadlet.service;

import java.util.List;
import java.util.function.Supplier;

/** A line of a service that is being made: an assignment, or a comment when the key is empty. */
record DraftLine(String key, String value, Cause cause, Supplier<List<ServiceWord>> words) {
    static DraftLine assignment(String key, Piece value) {
        return new DraftLine(key, value.text(), value.cause(), List::of);
    }

    /** With the words that Podman's generator made it of. */
    static DraftLine command(String key, String value, Cause cause, Supplier<List<ServiceWord>> words) {
        return new DraftLine(key, value, cause, words);
    }

    static DraftLine remark(String text, Cause cause) {
        return new DraftLine("", text, cause, List::of);
    }

    /** How many characters it is written with, the line feed not counted. */
    int length() {
        return value.length() + (key.isEmpty() ? 0 : key.length() + 1);
    }

    void write(StringBuilder text) {
        if (!key.isEmpty()) {
            text.append(key).append('=');
        }
        text.append(value).append('\n');
    }
}
