package dev.quadlet.ansible.internal.stack;

import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.StackFile.Place;
import dev.quadlet.value.UnitKind;

/** The paths that units name, and the stack's own folder, where the files are installed. */
final class Paths {
    /** How a stack names files beside its units in keys that systemd reads. */
    static final String UNITS = "%E/containers/systemd/";

    private Paths() {}

    /** Units and drop-ins, which Podman's generator or systemd reads. */
    static boolean isUnit(StackFile file) {
        String path = file.path();
        boolean dropIn = path.endsWith(".conf") && path.contains(".d/");
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return file.place() == Place.SYSTEMD
                || dropIn
                || UnitKind.ofExtension(extension).isPresent();
    }

    /** The text of a unit, with paths below Podman's folder led to the stack's own folder there. */
    static String led(Stack stack, String text) {
        String led = text;
        for (StackFile other : stack.files()) {
            if (other.place() == Place.QUADLET && !isUnit(other)) {
                led = led(led, UNITS + other.path(), UNITS + stack.name() + "/" + other.path());
            }
        }
        return led;
    }

    private static String led(String text, String from, String to) {
        StringBuilder led = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, done)) {
            int end = at + from.length();
            led.append(text, done, at).append(endsAt(text, end) ? to : from);
            done = end;
        }
        return led.append(text, done, text.length()).toString();
    }

    /** Whether a text names a path below a folder, or a folder on the way to it, whole. */
    static boolean names(String text, String folder, String path) {
        return holds(text, folder + path)
                || (path.indexOf('/') >= 0 && names(text, folder, path.substring(0, path.lastIndexOf('/'))));
    }

    private static boolean holds(String text, String path) {
        for (int at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
            if (endsAt(text, at + path.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAt(String text, int end) {
        return end == text.length() || !isPart(text.charAt(end));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || "._-@/".indexOf(c) >= 0;
    }
}
