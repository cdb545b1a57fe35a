package dev.quadlet.systemd.deploy;

/** Why a unit did not come up. */
public enum FailureCause {
    /** Its image is not there and cannot be pulled. */
    IMAGE_MISSING("its image is not there"),
    /** Its process ended with an exit status. */
    EXIT_CODE("it ended with an exit status"),
    /** It ended well, though it shall go on; a task that ends says {@code Type=oneshot}. */
    ENDED("it ended, though well: a task that ends says Type=oneshot"),
    /** A signal ended it. */
    SIGNAL("a signal ended it"),
    /** Memory ran out. */
    OUT_OF_MEMORY("memory ran out"),
    /** It took too long. */
    TIMED_OUT("it took too long"),
    /** Its health check fails. */
    UNHEALTHY("it is not healthy"),
    /** Something that it requires failed. */
    DEPENDENCY("something that it requires failed"),
    /** It was started too often. */
    START_LIMIT("it was started too often"),
    /** A condition or an assertion does not hold. */
    CONDITION("a condition or an assertion does not hold"),
    /** It is masked. */
    MASKED("it is masked"),
    /** Somebody stopped it meanwhile. */
    CANCELED("somebody took the job back"),
    /** Podman's generator or systemd refuses it. */
    REJECTED("it was rejected"),
    /** Another file is read instead of the one that was written. */
    SHADOWED("another file is read in its place"),
    /** Nothing is known about it. */
    UNKNOWN("it failed");

    private final String text;

    FailureCause(String text) {
        this.text = text;
    }

    /** The cause, as a part of a sentence. */
    @Override
    public String toString() {
        return text;
    }
}
