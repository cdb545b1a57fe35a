package dev.quadlet.examples.senex;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** A text that is not shown, and where it comes from. */
record Secret(String value, Origin origin) {
    private static final int BYTES = 32;

    /** Who chose it. */
    enum Origin {
        ENVIRONMENT("taken from the environment"),
        KEPT("kept from .env"),
        RANDOM("made up");

        private final String words;

        Origin(String words) {
            this.words = words;
        }
    }

    /** A secret that somebody set; an empty one counts as not set. */
    static Optional<Secret> found(Optional<String> value, Origin origin) {
        return value.filter(text -> !text.isEmpty()).map(text -> new Secret(text, origin));
    }

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), Origin.RANDOM);
    }

    /** Where it comes from. */
    @Override
    public String toString() {
        return origin.words;
    }
}
