package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.deploy.DeployPlan.Changes;
import dev.quadlet.systemd.deploy.Disk.Found;
import dev.quadlet.systemd.deploy.FileChange.Action;
import dev.quadlet.systemd.deploy.FileChange.Owner;
import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.Secrets;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares what is on a host with what shall be there. */
final class Planning {
    private final Host host;
    private final Layout layout;
    private final Installation installed;
    private final Installation wanted;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Store store;
    private final Secrets secrets;
    private final Disk disk;

    Planning(Host host, Layout layout, Store store, Installation installed, Installation wanted, Secrets secrets) {
        this.host = host;
        this.layout = layout;
        this.store = store;
        this.installed = installed;
        this.wanted = wanted;
        this.secrets = secrets;
        this.disk = Disk.look(host, layout, paths());
    }

    private Set<Path> paths() {
        Set<Path> paths = new TreeSet<>(wanted.byPath().keySet());
        paths.addAll(installed.byPath().keySet());
        return paths;
    }

    DeployPlan plan(DeployPlan.Base base, Map<String, byte[]> given, Systemd systemd, boolean recreating) {
        List<FileChange> files = files(given);
        Map<UnitName, UnitStatus> statuses = statuses(systemd);
        Drift drift = new Drift(layout, installed, files);
        ServicePlanning services = new ServicePlanning(installed, wanted, statuses, drift, recreating);
        Changes changes = new Changes(files, missingDirectories(), services.changes(), foreign());
        Installation found = found();
        return new DeployPlan(
                new DeployPlan.Base(base.revision(), installed, found, base.podman(), base.recovered()),
                layout,
                services.settled(),
                contents,
                secrets,
                changes);
    }

    private Map<UnitName, UnitStatus> statuses(Systemd systemd) {
        Collection<UnitName> units = new ArrayList<>();
        wanted.members().forEach(member -> units.add(UnitName.of(member.unit())));
        return units.isEmpty() ? Map.of() : systemd.status(units);
    }

    /** What is done to files, whose new contents are given. */
    List<FileChange> files(Map<String, byte[]> given) {
        contents.putAll(given);
        return files();
    }

    private List<FileChange> files() {
        return paths().stream().map(this::change).flatMap(Optional::stream).toList();
    }

    private Optional<FileChange> change(Path path) {
        Optional<DeployFile> want = wanted.file(path);
        Optional<Found> found = disk.at(path);
        if (want.isEmpty()) {
            return found.map(file -> new FileChange(path, Action.DELETE, owner(file), ""));
        }
        if (found.isEmpty()) {
            return Optional.of(new FileChange(path, Action.CREATE, Owner.STACK, diff(want.get(), new byte[0])));
        }
        return found.filter(file -> !file.is(want.get())).map(file -> changed(want.get(), file));
    }

    private FileChange changed(DeployFile want, Found found) {
        boolean same = want.hash().equals(found.file().hash())
                && want.isLink() == found.file().isLink();
        return same
                ? new FileChange(want.path(), Action.MODE, Owner.STACK, "")
                : new FileChange(want.path(), Action.CHANGE, owner(found), diff(want, found.content()));
    }

    private Owner owner(Found found) {
        Optional<DeployFile> ours = installed.file(found.file().path());
        if (ours.isEmpty()) {
            return Owner.FOREIGN;
        }
        return ours.get().hash().equals(found.file().hash()) ? Owner.STACK : Owner.DRIFTED;
    }

    private String diff(DeployFile want, byte[] before) {
        if (want.kind() == DeployFile.Kind.PRIVATE) {
            return "(its content is private)\n";
        }
        return secrets.hide(Diff.of(before, content(want)));
    }

    private byte[] content(DeployFile file) {
        return contents.computeIfAbsent(file.hash(), store::content);
    }

    /** What is on the host now at all paths that are touched; a way back leads there. */
    private Installation found() {
        List<DeployFile> files = new ArrayList<>();
        for (Path path : paths()) {
            disk.at(path).ifPresent(found -> {
                files.add(found.file());
                contents.put(found.file().hash(), found.content());
            });
        }
        return installed.withFiles(files);
    }

    private Map<Path, String> missingDirectories() {
        Map<Path, String> missing = new LinkedHashMap<>();
        wanted.directories().forEach((path, mode) -> {
            if (host.files().stat(path).isEmpty()) {
                missing.put(path, mode);
            }
        });
        return missing;
    }

    private List<Path> foreign() {
        if (layout.folder().equals(layout.units())) {
            return List.of();
        }
        Set<Path> ours = paths();
        return disk.searched().stream()
                .filter(entry -> !entry.isDirectory())
                .map(FileEntry::path)
                .filter(path -> path.startsWith(layout.folder()) && !ours.contains(path))
                .toList();
    }

    /** Units of the same name elsewhere, of which Podman takes only one, without a word. */
    List<Path> collisions() {
        Set<String> names = new TreeSet<>();
        wanted.files().stream()
                .map(DeployFile::path)
                .filter(path -> path.startsWith(layout.units()))
                .map(path -> path.getFileName().toString())
                .filter(name -> Layout.isUnit(name))
                .forEach(names::add);
        Set<Path> ours = paths();
        return disk.searched().stream()
                .filter(entry -> !entry.isDirectory())
                .map(FileEntry::path)
                .filter(path -> names.contains(path.getFileName().toString()) && !ours.contains(path))
                .toList();
    }
}
