package dev.quadlet.systemd.deploy;

import dev.quadlet.Scope;
import dev.quadlet.systemd.Finding;
import dev.quadlet.systemd.Generator;
import dev.quadlet.systemd.Journal;
import dev.quadlet.systemd.Podman;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.deploy.FileChange.Owner;
import dev.quadlet.systemd.deploy.ServiceChange.Action;
import dev.quadlet.systemd.host.CommandException;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of a plan. */
final class Deployment {
    private final Host host;
    private final Scope scope;
    private final Deployer.Options options;
    private final DeployPlan plan;
    private final Progress progress;
    private final Store store;
    private final Systemd systemd;
    private final Switch steps;

    Deployment(Host host, Scope scope, Deployer.Options options, DeployPlan plan, Path state, Progress progress) {
        this.host = host;
        this.scope = scope;
        this.options = options;
        this.plan = plan;
        this.progress = progress;
        this.store = new Store(host, state, plan.stack());
        this.systemd = Systemd.on(host, scope).settling(options.settle());
        this.steps = new Switch(host, systemd, plan.layout(), store, progress);
    }

    DeployResult run(DeployLock lock, String note) {
        progress.enter(DeployPhase.CHECK);
        checkUnchanged(wayBack().recover(lock));
        if (plan.isEmpty() && plan.revision() != 0 && !isRemoval()) {
            return result(plan.revision());
        }
        checkOwners();
        checkForeign();
        prepare();
        Causes causes = new Causes(Journal.on(host, scope), Podman.on(host, scope), plan.secrets());
        Intent intent = begin();
        try {
            change(lock);
            return result(commit(intent, note));
        } catch (RuntimeException e) {
            throw wayBack().after(e, progress.phase(), causes, intent);
        }
    }

    private WayBack wayBack() {
        return new WayBack(host, systemd, plan.layout(), store, progress, options.patience());
    }

    private boolean isRemoval() {
        return plan.after().members().isEmpty() && plan.after().files().isEmpty();
    }

    private void checkUnchanged(Optional<Recovery> recovered) {
        int current = store.current().orElse(0);
        Planning now = planning();
        List<String> changes = new ArrayList<>();
        recovered.ifPresent(recovery -> changes.add(recovery.toString()));
        if (current != plan.revision()) {
            changes.add("revision " + current + " counts");
        }
        different(now.files(plan.contents())).forEach(path -> changes.add(path + " changed"));
        if (!changes.isEmpty()) {
            throw new DeployConflictException(
                    "The host is no longer as it was when " + plan.stack() + " was planned: "
                            + String.join("; ", changes),
                    "Plan again.");
        }
        List<Path> collisions = now.collisions();
        if (!collisions.isEmpty()) {
            throw new DeployConflictException(
                    "A unit of the same name lies elsewhere, and Podman would take only one of them: " + collisions,
                    "Give one of them another name, or take it away.");
        }
    }

    private Set<Path> different(List<FileChange> now) {
        return Stream.concat(
                        plan.files().stream().filter(change -> !now.contains(change)),
                        now.stream().filter(change -> !plan.files().contains(change)))
                .map(FileChange::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Planning planning() {
        return new Planning(host, plan.layout(), store, plan.base().installed(), plan.after(), plan.secrets());
    }

    private void checkOwners() {
        List<FileChange> others = plan.files().stream()
                .filter(change -> change.owner() != Owner.STACK)
                .toList();
        if (!others.isEmpty() && !options.overwriting()) {
            throw new DeployConflictException(
                    others.stream()
                            .map(change -> change.path()
                                    + (change.owner() == Owner.DRIFTED ? " was changed" : " was put there")
                                    + " by somebody else")
                            .collect(Collectors.joining("\n")),
                    "Look at the plan; deployer.overwriting() replaces such files.");
        }
    }

    /** Of a folder with one file that it cannot read the generator takes none. */
    private void checkForeign() {
        List<Path> units = plan.foreign().stream()
                .filter(path -> Layout.isUnit(path.toString()))
                .toList();
        if (units.isEmpty() || isRemoval()) {
            return;
        }
        List<String> messages = Generator.on(host, scope).dryRun().messages().stream()
                .filter(message -> message.startsWith("error loading"))
                .filter(message -> units.stream().anyMatch(path -> message.contains(path.toString())))
                .toList();
        if (!messages.isEmpty()) {
            throw new DeployConflictException(
                    "A file of somebody else takes all others of its folder away: " + String.join("; ", messages),
                    "Mend it, or take it away.");
        }
    }

    /** All that can be found out, or done ahead, before anything that runs or counts is touched. */
    private void prepare() {
        List<Finding> lacking = isRemoval() ? List.of() : lacking();
        if (!lacking.isEmpty()) {
            throw untouched(lacking.stream().map(Finding::toString).collect(Collectors.joining("\n")), List.of());
        }
        progress.enter(DeployPhase.VALIDATE);
        store.make();
        List<UnitFailure> refused = plan.files().isEmpty() || isRemoval()
                ? List.of()
                : new Staging(host, Generator.on(host, scope), plan.layout(), store.folder())
                        .refused(plan.after(), plan.contents());
        if (!refused.isEmpty()) {
            throw untouched("the generator refuses files", refused);
        }
        pull();
    }

    private List<Finding> lacking() {
        Set<String> starting = plan.services().stream()
                .filter(change -> change.starts() && !isTakenOver(change))
                .map(change -> change.unit().text())
                .collect(Collectors.toSet());
        List<Finding> lacking = new ArrayList<>(Podman.on(host, scope).preflight());
        lacking.addAll(new Ports(host).findings(plan.after(), plan.base().installed(), starting));
        return lacking;
    }

    /** Somebody else's unit of that name runs, and has the ports that it will have. */
    private boolean isTakenOver(ServiceChange change) {
        return change.action() == Action.RESTART
                && !plan.base().installed().byUnit().containsKey(change.unit().text());
    }

    private void pull() {
        if (plan.services().stream().noneMatch(ServiceChange::starts)) {
            return;
        }
        Podman podman = Podman.on(host, scope);
        for (String image : podman.missing(plan.after().images())) {
            progress.enter(DeployPhase.PULL, image);
            try {
                podman.pull(image);
            } catch (CommandException e) {
                throw untouched("", List.of(new UnitFailure(image, FailureCause.IMAGE_MISSING, said(e), List.of())));
            }
        }
    }

    private static String said(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }

    private DeployException untouched(String problem, List<UnitFailure> failures) {
        return DeployException.untouched(plan.stack(), progress.phase(), problem, failures);
    }

    private Intent begin() {
        store.save(plan.contents().values());
        int number = Math.max(store.nextNumber(), plan.revision() + 1);
        Intent intent = new Intent(number, plan.base().found(), plan.after(), running());
        store.begin(intent);
        return intent;
    }

    /** Those that run and are touched, so that the way back starts them again. */
    private List<String> running() {
        Set<String> touched = new HashSet<>();
        plan.services().stream()
                .filter(change -> change.action() != Action.KEEP)
                .forEach(change -> touched.add(change.unit().text()));
        List<UnitName> known = plan.base().installed().members().stream()
                .map(Member::unit)
                .filter(touched::contains)
                .map(UnitName::of)
                .toList();
        return known.isEmpty()
                ? List.of()
                : systemd.status(known).values().stream()
                        .filter(status -> status.isActive())
                        .map(status -> status.unit().text())
                        .toList();
    }

    private void change(DeployLock lock) {
        List<UnitName> recreated = units(Action.RECREATE);
        List<UnitName> stopped = new ArrayList<>(units(Action.STOP));
        if (!recreated.isEmpty()) {
            stopped.addAll(units(Action.RESTART));
            stopped.addAll(recreated);
        }
        progress.enter(DeployPhase.STOP);
        lock.check();
        steps.stop(stopped);
        steps.removeNetworks(plan.base().installed(), recreated);
        if (!plan.files().isEmpty() || !plan.directories().isEmpty()) {
            write(lock);
        }
        List<UnitName> started = plan.services().stream()
                .filter(ServiceChange::starts)
                .map(ServiceChange::unit)
                .toList();
        lock.check();
        steps.start(plan.after(), started, options.patience());
    }

    private void write(DeployLock lock) {
        progress.enter(DeployPhase.WRITE);
        steps.disable(plan.base().installed(), plan.after());
        steps.makeDirectories(plan.directories());
        lock.check();
        steps.files(plan.after(), plan.base().installed());
        steps.reload();
        progress.enter(DeployPhase.VERIFY);
        List<UnitFailure> wrong = steps.wrong(plan.after());
        if (!wrong.isEmpty()) {
            throw new NotLoadedException(wrong);
        }
        steps.enable(plan.after());
    }

    private List<UnitName> units(Action action) {
        return plan.services(action).stream().map(ServiceChange::unit).toList();
    }

    private int commit(Intent intent, String note) {
        progress.enter(DeployPhase.COMMIT);
        Revision revision = new Revision(
                intent.number(), plan.stack(), Instant.now(), plan.base().podman(), note);
        store.commit(revision, plan.after());
        store.end();
        if (isRemoval()) {
            store.forget();
            return 0;
        }
        return intent.number();
    }

    private DeployResult result(int revision) {
        return new DeployResult(
                plan.stack(), revision, plan.files(), plan.services(), plan.recovered(), progress.elapsed());
    }
}
