package dev.quadlet.systemd;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.Signal;
import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * A manager of systemd: the system's, or a user's own.
 *
 * <p>Units are systemd's: not the Quadlet {@code web.container} but the service it becomes, {@code web.service}. All verbs
 * take many units and make one call of them, which is many times faster than one by one. They wait for the end, judge by the
 * states of the units afterwards, because exit statuses of systemctl tell too little, and throw {@link UnitException} when one
 * is not as was asked. A verb that is interrupted or takes too long leaves its job to systemd, where it goes on.
 *
 * <p>That a unit is active says that it was started. Whether it stays so, and whether its container is healthy, is for {@link
 * #awaitActive} and {@link #awaitHealthy}.
 *
 * <p>All methods throw {@link ManagerUnavailableException} when systemd does not answer or not to this user, {@link
 * IllegalArgumentException} for no units, Quadlets and templates, and what {@link Host#run} throws.
 */
public final class Systemd {
    private static final Duration SETTLE = Duration.ofSeconds(3);
    private static final Duration SLACK = Duration.ofSeconds(15);
    private static final Duration RELOAD = Duration.ofMinutes(2);
    private static final Duration UNLIMITED = Duration.ofMinutes(10);

    private final ManagerCalls calls;
    private final Optional<Duration> limit;
    private final Duration settle;

    private Systemd(ManagerCalls calls, Optional<Duration> limit, Duration settle) {
        this.calls = calls;
        this.limit = limit;
        this.settle = settle;
    }

    /**
     * A manager.
     *
     * @param host the machine and the user
     * @param scope the system's manager, or the user's
     * @return the manager; nothing is asked yet
     */
    public static Systemd on(Host host, Scope scope) {
        return new Systemd(new ManagerCalls(host, scope), Optional.empty(), SETTLE);
    }

    /**
     * The same manager with a limit for start, stop and the like. Without one it is what the units themselves allow, for
     * starting and stopping all of them one after the other, and 15 seconds; what is not limited counts as 10 minutes.
     *
     * @param time how long a verb may take
     * @return the manager
     */
    public Systemd within(Duration time) {
        return new Systemd(calls, Optional.of(time), settle);
    }

    /**
     * The same manager with another settle window: how long a unit must stay in the same run, without a restart, until it
     * counts as active for those who wait. It is 3 seconds when nothing is said.
     *
     * @param window how long; zero believes the first sight
     * @return the manager
     */
    public Systemd settling(Duration window) {
        return new Systemd(calls, limit, window);
    }

    /**
     * The same manager for callers that do not wait.
     *
     * @param executor where the calls run; each blocks a thread
     * @return the same verbs with futures
     */
    public AsyncSystemd async(Executor executor) {
        return new AsyncSystemd(this, executor);
    }

    /**
     * Reads all unit files again and runs the generators, Podman's too. That it succeeds does not say that there is a service
     * for each Quadlet: look at their {@link UnitStatus#loadState}. systemd answers nobody meanwhile.
     */
    public void daemonReload() {
        calls.call(RELOAD, List.of(), "daemon-reload").orThrow();
    }

    /**
     * How a unit is.
     *
     * @param unit the unit
     * @return its status, also when nobody knows it
     */
    public UnitStatus status(UnitName unit) {
        return calls.show(ManagerCalls.checked(List.of(unit)))
                .values()
                .iterator()
                .next();
    }

    /**
     * How units are, by one call.
     *
     * @param units the units
     * @return their statuses in the same order, also of those that nobody knows
     * @throws MalformedOutputException when what systemctl prints is not what it prints
     */
    public Map<UnitName, UnitStatus> status(Collection<UnitName> units) {
        return calls.show(ManagerCalls.checked(List.copyOf(units)));
    }

    /**
     * Starts units, and what they need. Those that are active are left alone. With {@code Notify=healthy} the end is when the
     * container is healthy.
     *
     * @param units the units
     * @return what became of each: {@link Outcome#ACTIVE}, {@link Outcome#ENDED}, {@link Outcome#SKIPPED} or {@link
     *     Outcome#INACTIVE}
     * @throws UnitException when one was not started
     */
    public List<UnitOutcome> start(UnitName... units) {
        return begin(Arrays.asList(units), "start");
    }

    /**
     * Stops those units that run, and starts all of them.
     *
     * @param units the units
     * @return what became of each
     * @throws UnitException when one was not started
     */
    public List<UnitOutcome> restart(UnitName... units) {
        return begin(Arrays.asList(units), "restart");
    }

    /**
     * Lets units read their configuration again; those that cannot, as Quadlets without an {@code ExecReload=}, are restarted.
     *
     * @param units the units
     * @return what became of each
     * @throws UnitException when one does not run afterwards
     */
    public List<UnitOutcome> reloadOrRestart(UnitName... units) {
        return begin(Arrays.asList(units), "reload-or-restart");
    }

    /** Only what can be started is named: from systemd 262 on one unknown name keeps all others of the call from starting. */
    private List<UnitOutcome> begin(List<UnitName> named, String verb) {
        List<UnitName> units = ManagerCalls.checked(named);
        Map<UnitName, UnitStatus> before = calls.show(units);
        List<UnitName> loaded = before.values().stream()
                .filter(UnitStatus::isLoaded)
                .map(UnitStatus::unit)
                .toList();
        String said =
                loaded.isEmpty() ? "" : calls.job(limit(before), loaded, verb).errors();
        return successful(verb, Outcomes.ofStart(before, calls.show(units), said));
    }

    /**
     * Stops units. {@code Restart=} does not bring them back. One that is not known does not run, which is no failure.
     *
     * @param units the units
     * @return what became of each
     * @throws UnitException when one still runs
     */
    public List<UnitOutcome> stop(UnitName... units) {
        Map<UnitName, UnitStatus> before = status(Arrays.asList(units));
        List<UnitName> known = known(before);
        if (!known.isEmpty()) {
            calls.job(limit(before), known, "stop");
        }
        return successful("stop", Outcomes.ofStop(status(Arrays.asList(units))));
    }

    /** Those that systemd knows of. It may still run what has no file any more. */
    private static List<UnitName> known(Map<UnitName, UnitStatus> units) {
        return units.values().stream()
                .filter(status -> !status.loadState().equals(LoadState.NOT_FOUND)
                        || !status.activeState().equals(ActiveState.INACTIVE))
                .map(UnitStatus::unit)
                .toList();
    }

    /**
     * Forgets that units failed, and how often they were started. Those that are not loaded have nothing to forget.
     *
     * @param units the units
     */
    public void resetFailed(UnitName... units) {
        List<UnitName> known = known(status(Arrays.asList(units)));
        if (!known.isEmpty()) {
            CommandResult said = calls.call(Command.USUAL_TIMEOUT, known, "reset-failed");
            if (!said.isSuccess() && !said.errors().contains("not loaded")) {
                said.orThrow();
            }
        }
    }

    /**
     * Sends a signal to all processes of units. Those that do not run get none.
     *
     * @param signal the signal
     * @param units the units
     * @throws UnitException when one is not known
     */
    public void kill(Signal signal, UnitName... units) {
        List<UnitName> all = ManagerCalls.checked(Arrays.asList(units));
        CommandResult said = calls.call(Command.USUAL_TIMEOUT, all, "kill", "--signal=" + signal.text());
        if (!said.isSuccess()) {
            successful("kill", Outcomes.ofPresence(calls.show(all)));
            said.orThrow();
        }
    }

    /**
     * Hides units, so that nobody can start them, generated ones too. What runs goes on.
     *
     * @param units the units
     */
    public void mask(UnitName... units) {
        changeFiles("mask", units);
    }

    /**
     * Shows units again that were hidden.
     *
     * @param units the units
     */
    public void unmask(UnitName... units) {
        changeFiles("unmask", units);
    }

    /**
     * Lets units start by themselves, as their {@code [Install]} sections say. Only for units that lie in files of systemd, such
     * as {@code podman-auto-update.timer}.
     *
     * @param units the units
     * @throws UnitException when one is generated, such as the service of a Quadlet; nothing is done then
     */
    public void enable(UnitName... units) {
        requireReal(units);
        changeFiles("enable", units);
    }

    /**
     * Enables units, as {@link #enable}, and starts them.
     *
     * @param units the units
     * @return what became of each
     * @throws UnitException when one is generated, or was not started
     */
    public List<UnitOutcome> enableNow(UnitName... units) {
        enable(units);
        return start(units);
    }

    /**
     * Lets units no longer start by themselves. What runs goes on.
     *
     * @param units the units
     * @throws UnitException when one is generated; nothing is done then
     */
    public void disable(UnitName... units) {
        requireReal(units);
        changeFiles("disable", units);
    }

    /**
     * Disables units, as {@link #disable}, and stops them.
     *
     * @param units the units
     * @return what became of each
     * @throws UnitException when one is generated, or still runs
     */
    public List<UnitOutcome> disableNow(UnitName... units) {
        disable(units);
        return stop(units);
    }

    private void changeFiles(String verb, UnitName... units) {
        calls.call(RELOAD, ManagerCalls.checked(Arrays.asList(units)), verb).orThrow();
    }

    /** systemctl would say "transient or generated", and of disable nothing at all. */
    private void requireReal(UnitName... units) {
        List<UnitOutcome> generated = status(Arrays.asList(units)).values().stream()
                .filter(UnitStatus::isGenerated)
                .map(status -> new UnitOutcome(Outcome.NOT_ACTIVE, status))
                .toList();
        if (!generated.isEmpty()) {
            throw UnitException.refused(
                    generated.get(0).unit() + " is generated and cannot be enabled or disabled",
                    "Say WantedBy= in the [Install] section of its Quadlet, or leave it out; it counts from the next "
                            + "daemon-reload on.",
                    generated);
        }
    }

    /**
     * Waits until a unit is as wanted.
     *
     * @param unit the unit
     * @param condition what is wanted
     * @param timeout how long to wait
     * @return how it is then
     * @throws UnitException when it failed, and the condition cannot be met any more
     * @throws WaitTimeoutException when it is not so in time
     */
    public UnitStatus await(UnitName unit, UnitCondition condition, Duration timeout) {
        return await(List.of(unit), new Waiting(calls.host(), condition, Duration.ZERO, false), timeout)
                .get(0);
    }

    /**
     * Waits until units are active, and stay so for the settle window: the same run, without a restart.
     *
     * @param units the units
     * @param timeout how long to wait, the window included
     * @return how they are then
     * @throws UnitException when one failed
     * @throws WaitTimeoutException when they are not so in time
     */
    public List<UnitStatus> awaitActive(Collection<UnitName> units, Duration timeout) {
        return await(units, new Waiting(calls.host(), UnitCondition.ACTIVE, settle, false), timeout);
    }

    /**
     * Waits until units are active, and the containers of those that have a health check are healthy, and both stay so for the
     * settle window.
     *
     * @param units the units
     * @param timeout how long to wait, the window included
     * @return how they are then
     * @throws UnitException when one failed
     * @throws WaitTimeoutException when they are not so in time; the message tells the health
     */
    public List<UnitStatus> awaitHealthy(Collection<UnitName> units, Duration timeout) {
        return await(units, new Waiting(calls.host(), UnitCondition.ACTIVE, settle, true), timeout);
    }

    private List<UnitStatus> await(Collection<UnitName> units, Waiting waiting, Duration timeout) {
        List<UnitName> all = ManagerCalls.checked(List.copyOf(units));
        return waiting.await(() -> calls.show(all), timeout);
    }

    private Duration limit(Map<UnitName, UnitStatus> units) {
        return limit.orElseGet(() -> units.values().stream()
                .map(status -> status.startTimeout()
                        .orElse(UNLIMITED)
                        .plus(status.stopTimeout().orElse(UNLIMITED)))
                .reduce(SLACK, Duration::plus));
    }

    private static List<UnitOutcome> successful(String verb, List<UnitOutcome> outcomes) {
        if (!outcomes.stream().allMatch(UnitOutcome::isSuccess)) {
            throw UnitException.of(verb, outcomes);
        }
        return outcomes;
    }
}
