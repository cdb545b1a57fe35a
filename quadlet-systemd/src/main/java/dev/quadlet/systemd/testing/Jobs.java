package dev.quadlet.systemd.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The jobs of a manager: what is asked for brings what it needs, and each waits for those it is ordered after. */
final class Jobs {
    private static final String[] NEEDED = {"Requires", "BindsTo", "Requisite"};

    private final Manager manager;
    private final List<Job> pending = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();
    private int number;
    private boolean scheduling;

    Jobs(Manager manager) {
        this.manager = manager;
    }

    /** A unit that another one cannot do without, and that does not exist. */
    Optional<String> missingNeed(String name) {
        return manager.file(name).units(NEEDED).stream()
                .filter(need -> manager.file(need).isMissing())
                .findFirst();
    }

    /** Starts units, and what they need and want; the jobs of those that do not run yet. */
    List<Job> start(List<String> names) {
        List<Job> asked = new ArrayList<>();
        for (String name : names) {
            manager.state(name).restarts = manager.state(name).isDown() ? 0 : manager.state(name).restarts;
            add(name).ifPresent(asked::add);
        }
        schedule();
        return asked;
    }

    private Optional<Job> add(String name) {
        UnitState unit = manager.state(name);
        Job running = unit.job;
        if (running != null && running.kind() == Job.Kind.START) {
            return Optional.of(running);
        }
        if (unit.isActive() || !manager.file(name).isLoaded()) {
            return Optional.empty();
        }
        Job job = create(Job.Kind.START, unit);
        manager.file(name).units("Requires", "BindsTo", "Wants").forEach(this::add);
        return Optional.of(job);
    }

    private Job create(Job.Kind kind, UnitState unit) {
        number++;
        Job job = new Job(number, kind, unit, manager.file(unit.name()));
        unit.job = job;
        pending.add(job);
        return job;
    }

    /** Stops units, and those that cannot do without them. */
    List<Job> stop(List<String> names) {
        List<Job> asked = new ArrayList<>();
        for (String name : withDependents(names)) {
            UnitState unit = manager.state(name);
            cancel(unit);
            Job job = create(Job.Kind.STOP, unit);
            job.begin();
            asked.add(job);
            end(unit);
        }
        schedule();
        return asked;
    }

    private void cancel(UnitState unit) {
        Job before = unit.job;
        if (before != null) {
            ended(before, Job.Result.CANCELED);
        }
    }

    private void end(UnitState unit) {
        unit.run().filter(run -> !unit.isDown()).ifPresentOrElse(ServiceRun::stop, () -> {
            if (!unit.active.equals("failed")) {
                unit.become("inactive", "dead");
            }
            done(unit);
        });
    }

    /** Stops those that run, starts all that were named, and those that cannot do without them and did run. */
    List<Job> restart(List<String> names) {
        Set<String> all = withDependents(names);
        for (String name : all) {
            UnitState unit = manager.state(name);
            cancel(unit);
            end(unit);
        }
        List<Job> asked = start(List.copyOf(all));
        return asked.stream().filter(job -> names.contains(job.unit().name())).toList();
    }

    /** The named units, and what runs and requires, is bound to or part of one of them. */
    private Set<String> withDependents(List<String> names) {
        Set<String> all = new LinkedHashSet<>(names);
        boolean grown = true;
        while (grown) {
            List<String> more = manager.states().stream()
                    .filter(unit -> !unit.isDown() && !all.contains(unit.name()))
                    .map(UnitState::name)
                    .filter(name -> manager.file(name).units("Requires", "BindsTo", "PartOf").stream()
                            .anyMatch(all::contains))
                    .toList();
            grown = all.addAll(more);
        }
        return all;
    }

    /** Those that are bound to a unit go with it. */
    void dropBound(String name) {
        List<String> bound = manager.states().stream()
                .filter(unit -> !unit.isDown())
                .map(UnitState::name)
                .filter(other -> manager.file(other).units("BindsTo").contains(name))
                .toList();
        if (!bound.isEmpty()) {
            stop(bound);
        }
    }

    /** A unit has done what its job asked for. */
    void done(UnitState unit) {
        Job job = unit.job;
        if (job != null) {
            ended(job, Job.Result.DONE);
        }
    }

    /** A unit failed to do what its job asked for. */
    void failed(UnitState unit, Job.Result how) {
        Job job = unit.job;
        if (job != null) {
            ended(job, how);
        }
    }

    private void ended(Job job, Job.Result how) {
        job.end(how);
        pending.remove(job);
        if (how != Job.Result.DONE) {
            failed.add(job.unit().name());
        }
        if (pending.isEmpty()) {
            failed.clear();
        }
        schedule();
    }

    /** Begins what waits for nothing any more. */
    void schedule() {
        if (scheduling) {
            return;
        }
        scheduling = true;
        for (Optional<Job> next = next(); next.isPresent(); next = next()) {
            begin(next.get());
        }
        scheduling = false;
    }

    /** A circle of orders is broken at its first job. */
    private Optional<Job> next() {
        List<Job> waiting = pending.stream().filter(Job::isWaiting).toList();
        Optional<Job> ready = waiting.stream().filter(this::isReady).findFirst();
        boolean stuck = waiting.size() == pending.size();
        return ready.or(() ->
                stuck ? waiting.stream().filter(job -> mayBegin(job.unit())).findFirst() : Optional.empty());
    }

    private boolean isReady(Job job) {
        return mayBegin(job.unit())
                && pending.stream().filter(other -> other != job).noneMatch(other -> isAfter(job, other));
    }

    /** What is just being stopped has to end before. */
    private static boolean mayBegin(UnitState unit) {
        return unit.isDown() || unit.sub.equals("auto-restart");
    }

    private static boolean isAfter(Job job, Job other) {
        return job.file().units("After").contains(other.unit().name())
                || other.file().units("Before").contains(job.unit().name());
    }

    private void begin(Job job) {
        job.begin();
        UnitState unit = job.unit();
        boolean without = job.file().units(NEEDED).stream().anyMatch(failed::contains);
        if (without) {
            manager.log().manager(unit, "Dependency failed for " + job.file().described() + ".");
            ended(job, Job.Result.DEPENDENCY);
        } else if (isAllowed(job)) {
            run(job);
        }
    }

    private boolean isAllowed(Job job) {
        Conditions conditions = new Conditions(manager.world().machine());
        UnitState unit = job.unit();
        unit.conditionAsked = Optional.of(manager.world().clock().elapsed().plusNanos(1000));
        unit.conditionHolds = conditions.hold(job.file());
        if (!unit.conditionHolds) {
            manager.log().manager(unit, job.file().described() + " was skipped because of an unmet condition check.");
            ended(job, Job.Result.DONE);
            return false;
        }
        if (!conditions.areAsserted(job.file())) {
            manager.log().manager(unit, "Assertion failed for " + job.file().described() + ".");
            ended(job, Job.Result.ASSERT);
            return false;
        }
        return true;
    }

    private void run(Job job) {
        if (job.file().isService()) {
            new ServiceRun(manager, job.unit(), job.file()).begin();
            return;
        }
        UnitState unit = job.unit();
        unit.invocation = manager.nextInvocation();
        unit.activeSince = Optional.of(manager.world().clock().instant());
        String extension = unit.name().substring(unit.name().lastIndexOf('.'));
        unit.become(
                "active",
                switch (extension) {
                    case ".timer", ".path" -> "waiting";
                    case ".socket" -> "listening";
                    default -> "active";
                });
        done(unit);
    }
}
