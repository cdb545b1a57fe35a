package dev.quadlet.systemd.deploy;

/** What a deployment is at, in this order. Until {@link #STOP} nothing that runs or counts is touched. */
public enum DeployPhase {
    /** Keeps other deployers out. */
    LOCK,
    /** Finds out whether the host is still as planned, and ready. */
    CHECK,
    /** Asks the host's own generator what it makes of the files, in a folder where nobody looks. */
    VALIDATE,
    /** Pulls images that the host lacks. */
    PULL,
    /** Stops what goes away. */
    STOP,
    /** Makes folders, writes and deletes files. */
    WRITE,
    /** Lets systemd read everything anew. */
    RELOAD,
    /** Asks systemd whether each unit is the one that was written. */
    VERIFY,
    /** Starts and restarts what changed. */
    START,
    /** Waits until everything is active and healthy, and stays so. */
    AWAIT,
    /** Remembers the revision: from here on it counts. */
    COMMIT,
    /** Goes back to what was before. */
    ROLLBACK
}
