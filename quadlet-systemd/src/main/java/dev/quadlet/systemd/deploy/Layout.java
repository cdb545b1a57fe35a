package dev.quadlet.systemd.deploy;

import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.StackFile.Place;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.FileException.Reason;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitKind;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the files of a stack lie on a host.
 *
 * @param units where Podman looks
 * @param folder the stack's own folder there; older Podman reads none, then it is {@code units}
 * @param systemd where systemd itself looks
 */
record Layout(Path units, Path folder, Path systemd) {
    static Layout of(Host host, Scope scope, String stack, PodmanVersion podman) {
        Path base = scope == Scope.SYSTEM ? Path.of("/etc") : host.user().home().resolve(".config");
        Path units = real(host, base.resolve("containers/systemd"));
        Path systemd = real(host, base.resolve(scope == Scope.SYSTEM ? "systemd/system" : "systemd/user"));
        return new Layout(units, podman.atLeast(4, 7) ? units.resolve(stack) : units, systemd);
    }

    /** Where the state of all stacks is kept. */
    static Path state(Host host, Scope scope) {
        Path state =
                scope == Scope.SYSTEM ? Path.of("/var/lib") : host.user().home().resolve(".local/state");
        return real(host, state).resolve("quadlet-java");
    }

    /** The administrator may have made a link of a folder on the way; what is not there yet is no link. */
    private static Path real(Host host, Path path) {
        try {
            return host.files().realPath(path);
        } catch (FileException e) {
            Path parent = path.getParent();
            if (e.reason() != Reason.MISSING || parent == null) {
                throw e;
            }
            return real(host, parent).resolve(path.getFileName());
        }
    }

    Path of(StackFile file) {
        return (file.place() == Place.QUADLET ? folder : systemd).resolve(file.path());
    }

    /** The files of a stack, as they have to be in its folder. */
    List<StackFile> files(Stack stack) {
        return folder.equals(units) ? stack.files() : stack.filesIn(stack.name());
    }

    /** Units and drop-ins, which Podman reads. */
    static boolean isUnit(String path) {
        boolean dropIn = path.endsWith(".conf") && path.contains(".d/");
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return dropIn || UnitKind.ofExtension(extension).isPresent();
    }
}
