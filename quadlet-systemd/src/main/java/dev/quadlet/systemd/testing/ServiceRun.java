package dev.quadlet.systemd.testing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One run of a service, from its start to its end. */
final class ServiceRun {
    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(90);
    private static final int KILLED = 9;

    private final Manager manager;
    private final UnitState unit;
    private final UnitFile file;
    private final Container container;
    private final Behaviour behaviour;

    ServiceRun(Manager manager, UnitState unit, UnitFile file) {
        this.manager = manager;
        this.unit = unit;
        this.file = file;
        this.container = new Container(file);
        this.behaviour = manager.world().scripts().of(file, container.image());
    }

    Container container() {
        return container;
    }

    private void later(Duration time, Runnable what) {
        manager.after(unit, time, what);
    }

    private void log(String text) {
        manager.log().manager(unit, text);
    }

    /** Starts, when that was not done too often. */
    void begin() {
        unit.nextEpoch();
        if (!new RestartRule(file).allows(unit, manager.world().clock().elapsed())) {
            log(unit.name() + ": Start request repeated too quickly.");
            unit.become("failed", "failed");
            unit.result = unit.result.equals("success") ? "start-limit-hit" : unit.result;
            manager.jobs().failed(unit, Job.Result.FAILED);
            return;
        }
        unit.runs(this);
        unit.invocation = manager.nextInvocation();
        unit.result = "success";
        unit.exitCode = 0;
        unit.exitStatus = 0;
        unit.become("activating", "start-pre");
        log("Starting " + file.described() + "...");
        startTimeout().ifPresent(time -> later(time, this::startTookTooLong));
        orNow(preparation(), this::launch);
    }

    private Optional<Duration> startTimeout() {
        return file.isOneshot() && file.value("Service", "TimeoutStartSec").isEmpty()
                ? Optional.empty()
                : file.time("TimeoutStartSec", USUAL_TIMEOUT);
    }

    /** Of what runs before, only sleeping takes time. */
    private Duration preparation() {
        return file.lines("Service", "ExecStartPre").stream()
                .map(line -> List.of(line.strip().split(" +", -1)))
                .filter(words -> words.size() == 2 && words.get(0).endsWith("sleep"))
                .map(words -> Duration.ofMillis((long) (Double.parseDouble(words.get(1)) * 1000)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private void orNow(Duration time, Runnable what) {
        if (time.isZero()) {
            what.run();
        } else {
            later(time, what);
        }
    }

    private void launch() {
        unit.become("activating", "start");
        String image = container.image();
        boolean there = image.isEmpty() || manager.world().images().has(image);
        if (!there && !(container.mayPull() && manager.world().images().pull(image))) {
            fail(new Behaviour.Failure(125, "Error: " + image + ": image not known"));
        } else if (behaviour.failure().isPresent()) {
            orNow(behaviour.startTime(), () -> fail(behaviour.failure().get()));
        } else {
            orNow(behaviour.startTime(), this::run);
        }
    }

    private void fail(Behaviour.Failure failure) {
        if (container.exists()) {
            manager.log().podman(unit, failure.message());
        } else {
            manager.log().process(unit, failure.message());
        }
        ended(1, failure.status());
    }

    private void run() {
        if (file.isOneshot()) {
            finishOneshot();
            return;
        }
        unit.pid = manager.nextProcess();
        if (container.exists()) {
            manager.log()
                    .podman(unit, "container start (image=" + container.image() + ", name=" + container.name() + ")");
        }
        behaviour.printed().forEach(this::print);
        behaviour.exit().ifPresent(exit -> later(exit.after(), () -> ended(1, exit.status())));
        boolean waits = container.isReadyWhenHealthy() && container.hasHealthCheck();
        if (container.hasHealthCheck()) {
            watchHealth();
        }
        if (!waits) {
            ready();
        }
    }

    private void finishOneshot() {
        manager.made(file);
        boolean remains = file.isOn("Service", "RemainAfterExit");
        unit.exitCode = 1;
        unit.activeSince = Optional.of(manager.world().clock().instant());
        unit.inactiveSince = remains ? unit.inactiveSince : unit.activeSince;
        unit.become(remains ? "active" : "inactive", remains ? "exited" : "dead");
        unit.nextEpoch();
        log("Finished " + file.described() + ".");
        manager.jobs().done(unit);
    }

    private void print(Printed printed) {
        printed.interval()
                .ifPresentOrElse(
                        time -> later(time, () -> {
                            write(printed);
                            print(printed);
                        }),
                        () -> write(printed));
    }

    private void write(Printed printed) {
        manager.log().container(unit, container.name(), printed.line(), printed.toErrors());
    }

    private void watchHealth() {
        unit.health = "starting";
        if (behaviour.isNeverHealthy()) {
            later(container.lastCheck(), this::unhealthy);
        } else {
            later(behaviour.healthTime().orElse(container.firstCheck()), this::healthy);
        }
        behaviour.sickTime().ifPresent(time -> later(time, this::unhealthy));
    }

    private void healthy() {
        unit.health = "healthy";
        if (container.isReadyWhenHealthy()) {
            ready();
        }
    }

    private void unhealthy() {
        unit.health = "unhealthy";
        if (container.isKilledWhenUnhealthy()) {
            ended(1, 128 + KILLED);
        }
    }

    private void ready() {
        unit.become("active", "running");
        unit.activeSince = Optional.of(manager.world().clock().instant());
        log("Started " + file.described() + ".");
        manager.jobs().done(unit);
    }

    /** Podman waits for health and does not hear a signal meanwhile. */
    private void startTookTooLong() {
        if (!unit.isActivating()) {
            return;
        }
        log(unit.name() + ": start operation timed out. Terminating.");
        terminate("timeout", unit.pid != 0 && container.isReadyWhenHealthy());
    }

    /** Ends it on request. */
    void stop() {
        log("Stopping " + file.described() + "...");
        if (unit.pid == 0) {
            stopped();
        } else {
            terminate("success", false);
        }
    }

    private void terminate(String result, boolean deaf) {
        unit.nextEpoch();
        unit.become("deactivating", "stop-sigterm");
        Optional<Duration> patience = file.time("TimeoutStopSec", USUAL_TIMEOUT);
        boolean killed = deaf
                || patience.filter(time -> behaviour.stopTime().compareTo(time) > 0)
                        .isPresent();
        if (killed) {
            later(patience.orElse(Duration.ZERO), () -> {
                unit.exitCode = 2;
                unit.exitStatus = KILLED;
                finish("timeout");
            });
        } else {
            orNow(behaviour.stopTime(), result.equals("success") ? this::stopped : () -> finish(result));
        }
    }

    private void stopped() {
        leave();
        unit.become("inactive", "dead");
        log("Stopped " + file.described() + ".");
        manager.jobs().done(unit);
        manager.jobs().schedule();
    }

    /** A signal reaches its processes. */
    void kill(int signal) {
        if (unit.pid != 0) {
            ended(signal == KILLED ? 2 : 1, signal == KILLED ? KILLED : 0);
        }
    }

    /** Its main process has ended: by itself with a status (1), or by a signal (2). */
    private void ended(int code, int status) {
        unit.exitCode = code;
        unit.exitStatus = status;
        log(unit.name() + ": Main process exited, code=" + (code == 1 ? "exited" : "killed") + ", status=" + status);
        if (code == 2) {
            finish("signal");
        } else if (status != 0) {
            finish("exit-code");
        } else {
            finish(unit.isActivating() ? "protocol" : "success");
        }
    }

    private void finish(String result) {
        leave();
        unit.result = result;
        boolean well = result.equals("success");
        if (!well) {
            log(unit.name() + ": Failed with result '" + result + "'.");
        }
        RestartRule rule = new RestartRule(file);
        if (rule.restarts(result)) {
            unit.become("activating", "auto-restart");
            later(rule.pause(), this::again);
        } else {
            unit.become(well ? "inactive" : "failed", well ? "dead" : "failed");
        }
        Job.Result how = result.equals("timeout") ? Job.Result.TIMEOUT : Job.Result.FAILED;
        manager.jobs().failed(unit, how);
        manager.jobs().dropBound(unit.name());
    }

    private void leave() {
        unit.nextEpoch();
        unit.pid = 0;
        unit.health = "";
        unit.inactiveSince = Optional.of(manager.world().clock().instant());
    }

    private void again() {
        unit.restarts++;
        log(unit.name() + ": Scheduled restart job, restart counter is at " + unit.restarts + ".");
        new ServiceRun(manager, unit, manager.file(unit.name()).isLoaded() ? manager.file(unit.name()) : file).begin();
    }
}
