package dev.quadlet.examples.senex;

import java.io.IOException;
import java.nio.file.Path;

/** Whether somebody sits there. */
final class Terminal {
    private static final Path ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Whether standard error is a terminal; where that cannot be found out it is none. */
    static boolean isError() {
        try {
            Path place = ERROR.toRealPath();
            return place.startsWith("/dev/pts") || place.toString().startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
