package dev.quadlet.systemd.testing;

import dev.quadlet.Scope;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.HostUser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Where a manager looks for the files of units: the administrator's hide the generated ones, these the vendor's. */
final class UnitFiles {
    private static final Path NOTHING = Path.of("/dev/null");

    private final Machine machine;
    private final Path configuration;
    private final Path generated;
    private final Path vendor;
    private final HostUser owner;

    UnitFiles(Machine machine, Scope scope, HostUser user) {
        this.machine = machine;
        boolean system = scope == Scope.SYSTEM;
        this.owner = system ? Machine.ROOT : user;
        this.configuration =
                system ? Path.of("/etc/systemd/system") : user.home().resolve(".config/systemd/user");
        this.generated = (system ? Path.of("/run") : user.runtimeDirectory()).resolve("systemd/generator");
        this.vendor = Path.of("/usr/lib/systemd", system ? "system" : "user");
    }

    /** Where the generators write. */
    Path generated() {
        return generated;
    }

    /** Where the administrator, or the user, says what counts. */
    Path configuration() {
        return configuration;
    }

    HostUser owner() {
        return owner;
    }

    private List<Path> folders() {
        return Stream.of(configuration, Path.of("/etc/systemd/user"), generated, vendor)
                .filter(folder -> owner.isRoot() ? !folder.equals(Path.of("/etc/systemd/user")) : true)
                .toList();
    }

    /** Reads a unit; an instance that has no file of its own is read from its template. */
    UnitFile load(String name) {
        return find(name)
                .or(() -> template(name).flatMap(this::find))
                .map(file -> read(name, file))
                .orElseGet(() -> UnitFile.missing(name));
    }

    private Optional<Path> find(String name) {
        return folders().stream()
                .map(folder -> folder.resolve(name))
                .filter(file -> machine.tree.stat(file, Machine.ROOT, false).isPresent())
                .findFirst();
    }

    private static Optional<String> template(String name) {
        int at = name.indexOf('@');
        int dot = name.lastIndexOf('.');
        boolean instance = at >= 0 && dot > at + 1;
        return instance ? Optional.of(name.substring(0, at + 1) + name.substring(dot)) : Optional.empty();
    }

    private UnitFile read(String name, Path file) {
        Optional<FileEntry> real = machine.tree.stat(file, Machine.ROOT, true);
        if (isMask(file)) {
            return new UnitFile(name, "masked", Optional.of(file), UnitDocument.empty(name), List.of());
        }
        if (real.isEmpty() || !real.get().isFile()) {
            return UnitFile.missing(name);
        }
        byte[] bytes = machine.tree.read(machine.tree.realPath(file, Machine.ROOT), Machine.ROOT);
        UnitDocument document = UnitParser.parse(SourceText.of(file.toString(), bytes), Dialect.SYSTEMD)
                .document();
        UnitFile read = new UnitFile(name, "loaded", Optional.of(file), document, List.of());
        return new UnitFile(name, "loaded", Optional.of(file), document, serials(read));
    }

    private boolean isMask(Path file) {
        return machine.tree
                .stat(file, Machine.ROOT, false)
                .flatMap(FileEntry::target)
                .filter(NOTHING::equals)
                .isPresent();
    }

    private List<OptionalLong> serials(UnitFile unit) {
        return Stream.concat(unit.fragment().stream(), unit.source().stream())
                .map(machine.tree::serial)
                .toList();
    }

    /** Whether a file of the unit is not the one that was read. */
    boolean isOutdated(UnitFile unit) {
        return unit.isLoaded() && !serials(unit).equals(unit.serials());
    }

    /** Where the unit comes from, and whether it starts by itself: the word of {@code systemctl is-enabled}. */
    String fileState(UnitFile unit) {
        if (unit.isMissing()) {
            return "";
        }
        if (!unit.isLoaded()) {
            return "masked";
        }
        if (unit.isGenerated()) {
            return "generated";
        }
        List<Path> links = wants(unit);
        if (links.isEmpty()) {
            return "static";
        }
        boolean enabled = links.stream()
                .anyMatch(link -> machine.tree.stat(link, Machine.ROOT, false).isPresent());
        return enabled ? "enabled" : "disabled";
    }

    /** The links that enable a unit. */
    List<Path> wants(UnitFile unit) {
        return Stream.concat(
                        unit.words("Install", "WantedBy").stream().map(target -> target + ".wants"),
                        unit.words("Install", "RequiredBy").stream().map(target -> target + ".requires"))
                .map(folder -> configuration.resolve(folder).resolve(unit.name()))
                .toList();
    }

    /** The unit is hidden from everybody. */
    void mask(String name) {
        link(configuration.resolve(name), NOTHING);
    }

    void unmask(String name) {
        Path file = configuration.resolve(name);
        if (isMask(file)) {
            machine.tree.delete(file, owner);
        }
    }

    void link(Path link, Path target) {
        Path folder = link.getParent();
        if (folder != null) {
            machine.tree.makeFolders(folder, Machine.OPEN, owner);
        }
        machine.tree.link(link, target, owner);
    }

    void unlink(Path link) {
        machine.tree.delete(link, owner);
    }
}
