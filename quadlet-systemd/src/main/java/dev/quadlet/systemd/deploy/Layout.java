package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

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

/**
 * Where the files of a stack lie on a host.
 *
 * @param units where Podman looks
 * @param folder the stack's own folder there; older Podman reads none, then it is {@code units}
 * @param systemd where systemd itself looks
 */
record Layout(Path units, Path folder, Path systemd) {
    private static final String UNITS = "%E/containers/systemd/";

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

    /** The content of a file, with the paths that a stack writes for Podman's folder led to the stack's own. */
    byte[] content(Stack stack, StackFile file) {
        byte[] content = file.content();
        if (folder.equals(units) || !isUnit(file)) {
            return content;
        }
        String text = new String(content, ISO_8859_1);
        for (StackFile other : stack.files()) {
            if (other.place() == Place.QUADLET && !isUnit(other)) {
                text = led(text, UNITS + inBytes(other.path()), UNITS + inBytes(stack.name() + "/" + other.path()));
            }
        }
        return text.getBytes(ISO_8859_1);
    }

    /** Each character stands for a byte. */
    private static String inBytes(String path) {
        return new String(path.getBytes(UTF_8), ISO_8859_1);
    }

    private static String led(String text, String from, String to) {
        StringBuilder led = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
            int end = at + from.length();
            boolean whole = end == text.length() || !isPart(text.charAt(end));
            led.append(text, done, at).append(whole ? to : from);
            done = end;
        }
        return led.append(text, done, text.length()).toString();
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || "._-@".indexOf(c) >= 0;
    }

    /** Units and drop-ins, which systemd or Podman read, and no file that only somebody else does. */
    static boolean isUnit(StackFile file) {
        return file.place() == Place.SYSTEMD || isUnit(file.path());
    }

    static boolean isUnit(String path) {
        boolean dropIn = path.endsWith(".conf") && path.contains(".d/");
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return dropIn || UnitKind.ofExtension(extension).isPresent();
    }
}
