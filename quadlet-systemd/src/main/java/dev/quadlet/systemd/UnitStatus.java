package dev.quadlet.systemd;

import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How a unit was at one moment, as {@code systemctl show} tells it; see org.freedesktop.systemd1(5). A unit that nobody knows
 * has a status, too: its {@link #loadState} is {@link LoadState#NOT_FOUND}.
 *
 * @param unit the name that was asked for
 * @param properties what was told, by systemd's names
 */
public record UnitStatus(UnitName unit, Map<String, String> properties) {
    /** What is asked for. Of what this systemd does not know it says nothing. */
    static final List<String> PROPERTIES = List.of(
            "Id",
            "LoadState",
            "LoadError",
            "ActiveState",
            "SubState",
            "Result",
            "ConditionResult",
            "ConditionTimestampMonotonic",
            "NeedDaemonReload",
            "ActiveEnterTimestamp",
            "InactiveEnterTimestamp",
            "InvocationID",
            "NRestarts",
            "MainPID",
            "ExecMainPID",
            "ExecMainCode",
            "ExecMainStatus",
            "SourcePath",
            "FragmentPath",
            "UnitFileState",
            "Job",
            "Type",
            "TimeoutStartUSec",
            "TimeoutStopUSec",
            "StartLimitBurst");

    /** Takes a copy of the properties. */
    public UnitStatus {
        properties = Map.copyOf(properties);
    }

    /**
     * A property as text.
     *
     * @param name systemd's name of it
     * @return the text; empty when systemd says nothing of it
     */
    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    private Optional<String> known(String name) {
        return Optional.of(property(name)).filter(text -> !text.isEmpty() && !text.equals("[not set]"));
    }

    private Optional<Path> path(String name) {
        return known(name).map(Path::of);
    }

    private OptionalLong number(String name) {
        return known(name)
                .filter(text -> text.chars().allMatch(Character::isDigit))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElse(OptionalLong.empty());
    }

    /**
     * Whether systemd could read the unit.
     *
     * @return the word
     */
    public LoadState loadState() {
        return new LoadState(property("LoadState"));
    }

    /**
     * Why it could not.
     *
     * @return systemd's words; empty when it could
     */
    public Optional<String> loadError() {
        return known("LoadError");
    }

    /**
     * Whether it runs.
     *
     * @return the word
     */
    public ActiveState activeState() {
        return new ActiveState(property("ActiveState"));
    }

    /**
     * The state in the words of its type: {@code running}, {@code dead}, {@code auto-restart} …
     *
     * @return the word
     */
    public String subState() {
        return property("SubState");
    }

    /**
     * Why the last run ended: {@code success}, {@code exit-code}, {@code signal}, {@code timeout} … A dependency that failed
     * leaves {@code success}, and a start limit that was hit leaves the reason of the last failure.
     *
     * @return the word
     */
    public String result() {
        return property("Result");
    }

    /**
     * Whether the last start was allowed by its {@code Condition…=} lines.
     *
     * @return false when one of them did not hold; true when there was no start yet
     */
    public boolean conditionMet() {
        boolean asked = number("ConditionTimestampMonotonic").orElse(0) != 0;
        return !(asked && property("ConditionResult").equals("no"));
    }

    /**
     * Whether a file of the unit changed since it was read. Not every change is noticed.
     *
     * @return true when a daemon-reload is due
     */
    public boolean needsReload() {
        return property("NeedDaemonReload").equals("yes");
    }

    /**
     * Since when it runs.
     *
     * @return when it last became active; empty when it never was
     */
    public Optional<Instant> activeSince() {
        return known("ActiveEnterTimestamp").flatMap(ShowOutput::time);
    }

    /**
     * The number of its last run.
     *
     * @return 32 hexadecimal digits; empty when it never ran
     */
    public Optional<String> invocationId() {
        return known("InvocationID");
    }

    /**
     * How often systemd has started it again by itself.
     *
     * @return the number since somebody started it
     */
    public int restarts() {
        return (int) number("NRestarts").orElse(0);
    }

    /**
     * How many starts in a row systemd allows.
     *
     * @return {@code StartLimitBurst=}; empty when systemd does not tell
     */
    public OptionalInt startLimit() {
        OptionalLong limit = number("StartLimitBurst");
        return limit.isPresent() ? OptionalInt.of((int) limit.getAsLong()) : OptionalInt.empty();
    }

    /**
     * The number of its main process.
     *
     * @return the number; empty when there is none
     */
    public OptionalLong mainPid() {
        OptionalLong pid = number("MainPID");
        return pid.orElse(0) == 0 ? OptionalLong.empty() : pid;
    }

    /**
     * The number of the main process that it has, or had when that has ended.
     *
     * @return the number; empty when there was none
     */
    public OptionalLong lastMainPid() {
        OptionalLong pid = number("ExecMainPID");
        return pid.orElse(0) == 0 ? OptionalLong.empty() : pid;
    }

    /**
     * How its main process ended: the exit status, or the number of the signal that killed it. Of Podman 125 is its own
     * failure, 126 and 127 are a command of the image that cannot run.
     *
     * @return the number; empty when none has ended
     */
    public OptionalInt mainStatus() {
        boolean ended = number("ExecMainCode").orElse(0) != 0;
        return ended ? OptionalInt.of((int) number("ExecMainStatus").orElse(0)) : OptionalInt.empty();
    }

    /**
     * The file that a generator made it from, such as a Quadlet.
     *
     * @return the file, links to folders followed; empty when no generator made it
     */
    public Optional<Path> sourcePath() {
        return path("SourcePath");
    }

    /**
     * The file of systemd that it was read from.
     *
     * @return the file; empty when there is none
     */
    public Optional<Path> fragmentPath() {
        return path("FragmentPath");
    }

    /**
     * Where it comes from, and whether it starts by itself.
     *
     * @return the word
     */
    public UnitFileState fileState() {
        return new UnitFileState(property("UnitFileState"));
    }

    /**
     * The job that is queued or runs for it.
     *
     * @return the job's number; empty when there is none
     */
    public OptionalLong job() {
        OptionalLong job = number("Job");
        return job.orElse(0) == 0 ? OptionalLong.empty() : job;
    }

    /**
     * How long it may take to start.
     *
     * @return the time; empty when it is not limited
     */
    public Optional<Duration> startTimeout() {
        return timeout("TimeoutStartUSec");
    }

    /**
     * How long it may take to stop before it is killed.
     *
     * @return the time; empty when it is not limited
     */
    public Optional<Duration> stopTimeout() {
        return timeout("TimeoutStopUSec");
    }

    private Optional<Duration> timeout(String name) {
        return known(name).map(TimeSpan::parse).flatMap(TimeSpan::duration);
    }

    /**
     * Whether systemd could read it.
     *
     * @return true for loaded; of the others none can be started
     */
    public boolean isLoaded() {
        return loadState().equals(LoadState.LOADED);
    }

    /**
     * Whether it is active.
     *
     * @return true for active and for reloading
     */
    public boolean isActive() {
        return activeState().equals(ActiveState.ACTIVE) || activeState().equals(ActiveState.RELOADING);
    }

    /**
     * Whether its last run failed and nothing is done about it any more.
     *
     * @return true for failed
     */
    public boolean isFailed() {
        return activeState().equals(ActiveState.FAILED);
    }

    /**
     * Whether a generator or a program made it, so that it cannot be enabled.
     *
     * @return true for generated and for transient
     */
    public boolean isGenerated() {
        return fileState().equals(UnitFileState.GENERATED) || fileState().equals(UnitFileState.TRANSIENT);
    }

    /** The unit and how it is: {@code web.service: loaded, active (running)}. */
    @Override
    public String toString() {
        return unit + ": " + loadState() + ", " + activeState() + " (" + subState() + ")";
    }
}
