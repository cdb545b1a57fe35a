package dev.quadlet.systemd.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The verbs that start and stop. */
final class SystemctlJobs {
    private static final int NOT_FOUND = 5;

    private SystemctlJobs() {}

    static int start(SystemctlCall call) throws InterruptedException {
        return begin(call, "start", call.units(), call.manager().jobs()::start);
    }

    /** Starts what does not run, too. Without an {@code ExecReload=} a reload-or-restart does the same. */
    static int restart(SystemctlCall call) throws InterruptedException {
        return begin(call, "restart", call.units(), call.manager().jobs()::restart);
    }

    static int tryRestart(SystemctlCall call) throws InterruptedException {
        List<String> running = call.units().stream()
                .filter(unit -> call.file(unit).isMissing() || !call.state(unit).isDown())
                .toList();
        return begin(call, "try-restart", running, call.manager().jobs()::restart);
    }

    /** What can be started is, and of the others systemctl complains. */
    private static int begin(SystemctlCall call, String verb, List<String> units, Function<List<String>, List<Job>> how)
            throws InterruptedException {
        int status = 0;
        List<String> possible = new ArrayList<>();
        for (String unit : units) {
            int refusal = refusal(call, verb, unit);
            status = Math.max(status, refusal);
            if (refusal == 0) {
                possible.add(unit);
            }
        }
        int failed = possible.isEmpty() ? 0 : await(call, how.apply(possible));
        return failed == 0 ? status : failed;
    }

    private static int refusal(SystemctlCall call, String verb, String unit) {
        UnitFile file = call.file(unit);
        if (unit.contains("@.")) {
            call.error("Failed to " + verb + " " + unit + ": Unit name " + unit + " is missing the instance name.");
            return 1;
        }
        if (file.isMissing()) {
            call.error("Failed to " + verb + " " + unit + ": Unit " + unit + " not found.");
            return NOT_FOUND;
        }
        if (!file.isLoaded()) {
            call.error("Failed to " + verb + " " + unit + ": Unit " + unit + " is masked.");
            return 1;
        }
        Optional<String> missing = call.manager().jobs().missingNeed(unit);
        missing.ifPresent(need -> call.error("Failed to " + verb + " " + unit + ": Unit " + need + " not found."));
        return missing.isPresent() ? NOT_FOUND : 0;
    }

    private static int await(SystemctlCall call, List<Job> jobs) throws InterruptedException {
        if (!call.arguments().has("--no-block")) {
            call.call().waitUntil(() -> jobs.stream().allMatch(Job::isOver));
        }
        boolean failed = false;
        for (Job job : jobs) {
            Optional<String> complaint =
                    job.result().flatMap(result -> complaint(job.unit().name(), result));
            complaint.ifPresent(call::error);
            failed |= complaint.isPresent();
        }
        return failed ? 1 : 0;
    }

    private static Optional<String> complaint(String unit, Job.Result result) {
        String see = "\nSee \"systemctl status " + unit + "\" and \"journalctl -xeu " + unit + "\" for details.";
        return switch (result) {
            case DONE -> Optional.empty();
            case FAILED ->
                Optional.of("Job for " + unit + " failed because the control process exited with error code." + see);
            case TIMEOUT -> Optional.of("Job for " + unit + " failed because a timeout was exceeded." + see);
            case DEPENDENCY ->
                Optional.of("A dependency job for " + unit + " failed. See 'journalctl -xe' for details.");
            case CANCELED -> Optional.of("Job for " + unit + " canceled.");
            case ASSERT -> Optional.of("Assertion failed on job for " + unit + ".");
        };
    }

    /** What has no file any more can still be stopped. */
    static int stop(SystemctlCall call) throws InterruptedException {
        List<String> known = known(call, unit -> "Failed to stop " + unit + ": Unit " + unit + " not loaded.");
        int failed = await(call, call.manager().jobs().stop(known));
        return known.size() < call.units().size() ? NOT_FOUND : failed;
    }

    private static List<String> known(SystemctlCall call, Function<String, String> complaint) {
        List<String> known = new ArrayList<>();
        for (String unit : call.units()) {
            if (call.file(unit).isMissing() && call.state(unit).active.equals("inactive")) {
                call.error(complaint.apply(unit));
            } else {
                known.add(unit);
            }
        }
        return known;
    }

    /** Nothing that Podman generates can be reloaded. */
    static int reload(SystemctlCall call) {
        int status = 0;
        for (String unit : call.units()) {
            boolean missing = call.file(unit).isMissing();
            call.error("Failed to reload " + unit + ": "
                    + (missing
                            ? "Unit " + unit + " not found."
                            : "Job type reload is not applicable for unit " + unit + "."));
            status = Math.max(status, missing ? NOT_FOUND : 3);
        }
        return status;
    }

    static int resetFailed(SystemctlCall call) {
        List<String> known =
                known(call, unit -> "Failed to reset failed state of unit " + unit + ": Unit " + unit + " not loaded.");
        known.forEach(unit -> call.state(unit).reset());
        return known.size() < call.units().size() ? 1 : 0;
    }

    static int kill(SystemctlCall call) {
        List<String> known = known(call, unit -> "Failed to kill unit " + unit + ": Unit " + unit + " not loaded.");
        String name = call.arguments().value("--signal");
        int signal = name.equals("KILL") || name.equals("SIGKILL") || name.equals("9") ? 9 : 15;
        known.forEach(unit -> call.state(unit).run().ifPresent(run -> run.kill(signal)));
        return known.size() < call.units().size() ? 1 : 0;
    }
}
