package dev.quadlet.examples.operate;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * A container that compose made. While it is set aside its name tells how it was, so that nothing else has to remember that.
 *
 * @param name its own name
 * @param running whether it ran
 * @param restart its restart policy, such as {@code always} or {@code on-failure:3}
 */
record OldContainer(String name, boolean running, String restart) {
    private static final String MARK = ".compose.";
    private static final String RUNNING = "running";
    private static final String STOPPED = "stopped";
    private static final String NEVER = "no";

    /** The name while it is set aside: a name has no colons. */
    String asideName() {
        return name + MARK + (running ? RUNNING : STOPPED) + "." + restart.replace(':', '_');
    }

    /** What a name says of a container that was set aside; empty for any other. */
    static Optional<OldContainer> aside(String asideName) {
        String name = StringUtils.substringBeforeLast(asideName, MARK);
        String[] how = StringUtils.substringAfterLast(asideName, MARK).split("\\.", 2);
        boolean isAside = how.length == 2 && List.of(RUNNING, STOPPED).contains(how[0]);
        return isAside
                ? Optional.of(new OldContainer(name, how[0].equals(RUNNING), how[1].replace('_', ':')))
                : Optional.empty();
    }

    /** Whether it starts by itself. */
    boolean restarts() {
        return !restart.isEmpty() && !restart.equals(NEVER);
    }
}
