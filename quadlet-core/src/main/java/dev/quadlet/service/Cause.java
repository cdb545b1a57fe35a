package dev.quadlet.service;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import java.util.Objects;

/** Why a line, or a word of a command, is in a generated service. */
public sealed interface Cause permits Cause.Written, Cause.Rule {
    /**
     * Somebody wrote it in the unit or in a drop-in.
     *
     * @param section the section that it stands in; empty before the first one
     * @param key the key; empty for a comment
     * @param source the text of the file
     * @param span the characters that are meant
     */
    record Written(String section, String key, SourceText source, Span span) implements Cause {
        /** Checks that nothing is missing. */
        public Written {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(span, "span");
        }

        /** Place and key: {@code web.container:3:8 Volume=}. */
        @Override
        public String toString() {
            String place = source.name() + ":" + source.position(span.start());
            return key.isEmpty() ? place : place + " " + key + "=";
        }
    }

    /**
     * Podman's generator adds it on its own.
     *
     * @param name the name of the rule; names stay valid from release to release
     * @param summary what the rule does, as a sentence without a full stop
     */
    record Rule(String name, String summary) implements Cause {
        /** Checks that nothing is missing. */
        public Rule {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(summary, "summary");
        }

        /** The summary and the name: {@code the control group of the service holds the container [CgroupsSplit]}. */
        @Override
        public String toString() {
            return summary + " [" + name + "]";
        }
    }
}
