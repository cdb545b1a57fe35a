package dev.quadlet.ansible.internal.stack;

/** The paths that units name. */
final class Paths {
    private Paths() {}

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
