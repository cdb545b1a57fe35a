package dev.quadlet.loss;

/** What became of something that was carried over. */
public enum Outcome {
    /** It means the same. */
    KEPT,
    /** It is there, and means something else. */
    CHANGED,
    /** It works once something has been done where it runs. */
    STEP,
    /** It is not there. */
    DROPPED
}
