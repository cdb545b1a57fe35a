package dev.quadlet.compose.internal.command;

import java.util.List;
import java.util.Optional;

/**
 * An option of {@code podman run}, and the field of a service that says the same.
 *
 * @param names its names, with their dashes
 * @param form what stands behind it
 * @param field the way to the field in a service, such as {@code healthcheck.test}; empty for none
 * @param remark why there is none, or what is different
 */
record Option(List<String> names, Form form, String field, String remark) {
    /** The field of what is handed to Podman. */
    static final String PASSED = "x-podman-args";

    /** What stands behind an option, and how it is written in the field. */
    enum Form {
        /** A value. */
        VALUE,
        /** A value of a list. */
        ITEM,
        /** An assignment, for a mapping. */
        PAIR,
        /** Nothing, or true or false. */
        FLAG,
        /** A mount, as assignments with commas between them. */
        MOUNT,
        /** A program, or a list of words in JSON. */
        PROGRAM,
        /** Devices for graphics. */
        GRAPHICS,
        /** Networks: the first decides what it is. */
        NETWORK,
        /** A secret, as a name and assignments. */
        SECRET
    }

    static Option of(Form form, String field, String... names) {
        return new Option(List.of(names), form, field, "");
    }

    /** One that has no field, and is handed to Podman. */
    static Option passed(Form form, String... names) {
        return new Option(List.of(names), form, PASSED, "");
    }

    static Option none(Form form, String remark, String... names) {
        return new Option(List.of(names), form, "", remark);
    }

    boolean isPassed() {
        return field.equals(PASSED);
    }

    boolean takesWord() {
        return form != Form.FLAG;
    }

    Optional<String> lost() {
        return remark.isEmpty() ? Optional.empty() : Optional.of(remark);
    }
}
