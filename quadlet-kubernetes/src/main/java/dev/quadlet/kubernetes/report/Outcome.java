package dev.quadlet.kubernetes.report;

/** What became of a setting. */
public enum Outcome {
    /** It means the same. */
    KEPT,
    /** It is there, and means something else. */
    CHANGED,
    /** It works once something has been done in the cluster or on its nodes. */
    STEP,
    /** It is not there. */
    DROPPED
}
