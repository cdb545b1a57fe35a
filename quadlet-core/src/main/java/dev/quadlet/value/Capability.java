package dev.quadlet.value;

import java.util.List;
import org.apache.commons.lang3.CharUtils;
import org.apache.commons.lang3.Strings;

/**
 * A capability of the Linux kernel: {@code NET_ADMIN}, {@code CAP_SYS_TIME}, {@code ALL}. Podman knows them with and
 * without {@code CAP_}, in any case. See capabilities(7).
 *
 * @param text the name
 */
public record Capability(String text) {
    private static final String KIND = "capability";

    /** All of them. */
    public static final Capability ALL = new Capability("ALL");

    /** Make any change of files' owners. */
    public static final Capability CHOWN = new Capability("CHOWN");

    /** Pass over the permissions of files. */
    public static final Capability DAC_OVERRIDE = new Capability("DAC_OVERRIDE");

    /** Configure the network. */
    public static final Capability NET_ADMIN = new Capability("NET_ADMIN");

    /** Listen on ports below 1024. */
    public static final Capability NET_BIND_SERVICE = new Capability("NET_BIND_SERVICE");

    /** Send raw packets. */
    public static final Capability NET_RAW = new Capability("NET_RAW");

    /** Change the user. */
    public static final Capability SETUID = new Capability("SETUID");

    /** Change the group. */
    public static final Capability SETGID = new Capability("SETGID");

    /** Administer nearly everything. */
    public static final Capability SYS_ADMIN = new Capability("SYS_ADMIN");

    /** Look into and change other processes. */
    public static final Capability SYS_PTRACE = new Capability("SYS_PTRACE");

    /** Set the clock. */
    public static final Capability SYS_TIME = new Capability("SYS_TIME");

    /**
     * Checks the form of the name. Unknown ones are accepted, because the kernel's list grows.
     *
     * @throws ValueException when it is not made of letters and underscores
     */
    public Capability {
        Notation.token(KIND, text);
        if (!Notation.isDeferred(text)) {
            List.of(text.split(",", -1)).forEach(name -> check(text, name));
        }
    }

    private static void check(String text, String name) {
        String bare = Strings.CI.removeStart(name, "CAP_");
        if (bare.isEmpty() || !bare.chars().allMatch(c -> c == '_' || CharUtils.isAsciiAlpha((char) c))) {
            throw new ValueException(KIND, text, "a name such as NET_ADMIN is needed");
        }
    }

    /**
     * Reads a name; Podman also takes several with commas between.
     *
     * @param notation the name
     * @return the capability
     * @throws ValueException when it is not made of letters and underscores
     */
    public static Capability parse(String notation) {
        return new Capability(Notation.value(KIND, notation));
    }

    /** The name. */
    @Override
    public String toString() {
        return text;
    }
}
