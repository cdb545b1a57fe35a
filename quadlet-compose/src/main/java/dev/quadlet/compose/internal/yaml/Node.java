package dev.quadlet.compose.internal.yaml;

/** A part of a YAML document. */
public sealed interface Node permits Scalar, Sequence, Mapping {
    /** Where it stands. */
    Place place();

    /** Its explicit tag, such as {@code !reset}; empty without. */
    String tag();

    /** What it is, for messages. */
    String kind();
}
