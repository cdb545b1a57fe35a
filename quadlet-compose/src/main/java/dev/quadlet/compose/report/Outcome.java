package dev.quadlet.compose.report;

/** What became of a field. */
public enum Outcome {
    /** It means the same. */
    KEPT,
    /** It is there, and means something else. */
    CHANGED,
    /** It works once something has been done on the host. */
    STEP,
    /** It is not there. */
    DROPPED
}
