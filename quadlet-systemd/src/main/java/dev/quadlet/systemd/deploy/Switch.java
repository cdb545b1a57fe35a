package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.Outcome;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitOutcome;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.deploy.Disk.Found;
import dev.quadlet.systemd.deploy.Installation.Resource;
import dev.quadlet.systemd.deploy.Member.Role;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Leads a host from one installation to another: the steps that a deployment and the way back have in common. */
final class Switch {
    private final Host host;
    private final Systemd systemd;
    private final Layout layout;
    private final Store store;
    private final Progress progress;

    Switch(Host host, Systemd systemd, Layout layout, Store store, Progress progress) {
        this.host = host;
        this.systemd = systemd;
        this.layout = layout;
        this.store = store;
        this.progress = progress;
    }

    void stop(Collection<UnitName> units) {
        if (!units.isEmpty()) {
            systemd.stop(array(units));
            systemd.resetFailed(array(units));
        }
    }

    /** Disables those that are enabled by links of systemd, as long as their files are there. */
    void disable(Installation from, Installation to) {
        List<UnitName> gone = enabled(from).stream()
                .filter(unit -> !to.byUnit().containsKey(unit.text()))
                .toList();
        if (!gone.isEmpty() && systemd.status(gone).values().stream().allMatch(UnitStatus::isLoaded)) {
            systemd.disable(array(gone));
        }
    }

    private static List<UnitName> enabled(Installation installation) {
        return installation.members().stream()
                .filter(member -> member.role() == Role.ENABLED)
                .map(member -> UnitName.of(member.unit()))
                .toList();
    }

    void makeDirectories(Map<Path, String> directories) {
        directories.forEach((path, mode) -> {
            progress.enter(DeployPhase.WRITE, path.toString());
            host.files().createDirectories(path, permissions(mode));
        });
    }

    /** Three digits count; the others are for programs, not for folders of data. */
    private static Set<PosixFilePermission> permissions(String octal) {
        StringBuilder text = new StringBuilder();
        for (char digit : octal.substring(octal.length() - 3).toCharArray()) {
            int bits = digit - '0';
            text.append((bits & 4) == 0 ? '-' : 'r')
                    .append((bits & 2) == 0 ? '-' : 'w')
                    .append((bits & 1) == 0 ? '-' : 'x');
        }
        return PosixFilePermissions.fromString(text.toString());
    }

    /** Writes what is not as it shall be, and deletes what is known and shall not be; all else stays. */
    void files(Installation to, Installation known) {
        Set<Path> paths = new TreeSet<>(to.byPath().keySet());
        paths.addAll(known.byPath().keySet());
        Disk disk = Disk.look(host, layout, paths);
        for (Path path : paths) {
            Optional<DeployFile> want = to.file(path);
            Optional<Found> found = disk.at(path);
            if (want.isEmpty() && found.isPresent()) {
                progress.enter(DeployPhase.WRITE, path.toString());
                Tree.delete(host.files(), path, path.startsWith(layout.units()) ? layout.units() : layout.systemd());
            }
            if (want.isPresent() && found.filter(file -> file.is(want.get())).isEmpty()) {
                progress.enter(DeployPhase.WRITE, path.toString());
                Tree.write(
                        host.files(), path, want.get(), store.content(want.get().hash()));
            }
        }
    }

    void reload() {
        progress.enter(DeployPhase.RELOAD);
        systemd.daemonReload();
    }

    /** Whether systemd knows each unit, and from our file. */
    List<UnitFailure> wrong(Installation installation) {
        List<Member> members = installation.members().stream()
                .filter(member -> installation.file(member.source()).isPresent())
                .toList();
        if (members.isEmpty()) {
            return List.of();
        }
        Map<UnitName, UnitStatus> statuses = systemd.status(
                members.stream().map(member -> UnitName.of(member.unit())).toList());
        List<UnitFailure> failures = new ArrayList<>();
        for (Member member : members) {
            UnitStatus status = Optional.ofNullable(statuses.get(UnitName.of(member.unit())))
                    .orElseThrow();
            wrong(member, status).ifPresent(failures::add);
        }
        return failures;
    }

    private Optional<UnitFailure> wrong(Member member, UnitStatus status) {
        String unit = member.unit();
        if (!status.isLoaded()) {
            FailureCause cause =
                    status.loadState().text().equals("masked") ? FailureCause.MASKED : FailureCause.REJECTED;
            return Optional.of(new UnitFailure(unit, cause, status.loadError().orElse(""), List.of()));
        }
        Optional<Path> from = status.isGenerated() ? status.sourcePath() : status.fragmentPath();
        boolean other = from.isPresent() && !from.get().equals(member.source());
        return other
                ? Optional.of(
                        new UnitFailure(unit, FailureCause.SHADOWED, from.get().toString(), List.of()))
                : Optional.empty();
    }

    void enable(Installation installation) {
        List<UnitName> units = enabled(installation);
        if (!units.isEmpty()) {
            systemd.enable(array(units));
        }
    }

    /** Removes networks that shall be made anew. */
    void removeNetworks(Installation installation, Collection<UnitName> units) {
        installation.resources().stream()
                .filter(resource -> resource.kind().equals("network"))
                .filter(resource -> units.contains(UnitName.of(resource.unit())))
                .map(Resource::name)
                .forEach(name -> host.run(Command.of("podman", "network", "rm", "--", name)));
    }

    /** Starts or restarts units in one call, and waits until they and what they pulled in are well. */
    void start(Installation installation, Collection<UnitName> units, Duration patience) {
        if (units.isEmpty()) {
            return;
        }
        progress.enter(DeployPhase.START, join(units));
        systemd.resetFailed(array(units));
        Set<UnitName> waiting = installation.members().stream()
                .filter(Member::waits)
                .map(member -> UnitName.of(member.unit()))
                .collect(Collectors.toSet());
        List<UnitOutcome> outcomes = systemd.restart(array(units));
        requireNotEnded(waiting, outcomes);
        List<UnitName> waited = outcomes.stream()
                .filter(outcome -> outcome.outcome() == Outcome.ACTIVE)
                .map(UnitOutcome::unit)
                .filter(waiting::contains)
                .toList();
        if (!waited.isEmpty()) {
            progress.enter(DeployPhase.AWAIT, join(waited));
            systemd.awaitHealthy(waited, patience);
        }
    }

    /** What shall go on did not, and systemd has nothing to say against it. */
    private static void requireNotEnded(Set<UnitName> waiting, List<UnitOutcome> outcomes) {
        List<UnitOutcome> ended = outcomes.stream()
                .filter(outcome -> outcome.outcome() == Outcome.ENDED && waiting.contains(outcome.unit()))
                .toList();
        if (!ended.isEmpty()) {
            throw new EndedException(ended);
        }
    }

    private static String join(Collection<UnitName> units) {
        return String.join(" ", units.stream().map(UnitName::text).toList());
    }

    static UnitName[] array(Collection<UnitName> units) {
        return units.toArray(UnitName[]::new);
    }
}
