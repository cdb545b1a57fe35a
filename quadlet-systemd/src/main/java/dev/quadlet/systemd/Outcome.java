package dev.quadlet.systemd;

/** What became of a unit that something was asked of. */
public enum Outcome {
    /** It runs; or it did its work, and that stays in effect. */
    ACTIVE("is active", ""),

    /** It ran and ended well. */
    ENDED("ran and ended well", ""),

    /** It does not run, and nothing failed: it ended well at once, or a condition does not hold; systemd has forgotten which. */
    INACTIVE("does not run, and nothing failed", ""),

    /** It does not run, as was asked. */
    STOPPED("is stopped", ""),

    /** It was not started because of a {@code Condition…=} line; systemd calls that a success. */
    SKIPPED("was not started: a condition does not hold", ""),

    /** It is still being started or stopped, and the job goes on. */
    PENDING("is not done yet", "The job goes on: await it, give it more time, or stop the unit."),

    /** It ends again and again; systemd waits before it starts it once more. */
    RESTARTING("ends again and again", "Read its journal."),

    /** There is no such unit. */
    NOT_FOUND(
            "is not known",
            "Was there a daemon-reload? Ask Podman's generator with --dryrun: one file that it cannot read takes all others of "
                    + "its folder away."),

    /** It is masked. */
    MASKED("is masked", "Unmask it."),

    /** systemd refuses a setting of it. */
    BAD_SETTING("has a setting that systemd refuses", "Ask systemd-analyze verify."),

    /** An {@code Assert…=} line does not hold. */
    ASSERTION_FAILED("was not started: an assertion does not hold", "Make it true, or take the Assert line away."),

    /** It was not started because a unit that it requires failed. */
    DEPENDENCY_FAILED("was not started: a unit that it requires failed", "Look at what it requires."),

    /** Somebody took the job back. */
    CANCELED("was not started: the job was taken back", "Who else stops or starts it at the same time?"),

    /** It was started too often. */
    START_LIMIT("was started too often", "Mend it, then reset-failed and start it again."),

    /** Its process ended with an exit status that is not 0. */
    EXIT_CODE(
            "failed with an exit status",
            "Read its journal; 125 is Podman's own failure, such as an image that is not there."),

    /** A signal ended its process. */
    SIGNAL("was killed by a signal", "Read its journal."),

    /** It took too long. */
    TIMED_OUT("took too long", "Give it more time, or look why it does not become ready or healthy."),

    /** The kernel killed it because memory ran out. */
    OUT_OF_MEMORY("was killed because memory ran out", "Give it more memory."),

    /** It failed for another reason, which {@link UnitStatus#result} tells. */
    FAILED("failed", "Read its journal."),

    /** It does not run, and systemd does not tell why. */
    NOT_ACTIVE("is not active", "Read its journal.");

    private final String text;
    private final String remedy;

    Outcome(String text, String remedy) {
        this.text = text;
        this.remedy = remedy;
    }

    /**
     * Whether that is what was asked for.
     *
     * @return true when there is nothing to do about it
     */
    public boolean isSuccess() {
        return remedy.isEmpty();
    }

    /**
     * What to do about it.
     *
     * @return one or two sentences; empty for a success
     */
    public String remedy() {
        return remedy;
    }

    /** What became of the unit, as the rest of a sentence. */
    @Override
    public String toString() {
        return text;
    }
}
