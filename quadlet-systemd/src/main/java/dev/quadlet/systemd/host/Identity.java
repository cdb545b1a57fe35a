package dev.quadlet.systemd.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who commands run as, and with which environment: what stands before the words of each.
 *
 * @param elevation what makes root of the one who logged in; empty when nothing has to
 * @param drop what makes another user of root; empty when nothing has to
 * @param environment the variables of every command
 */
record Identity(List<String> elevation, List<String> drop, Map<String, String> environment) {
    /** Whoever it is that started this process, or logged in by ssh. */
    static final Identity CALLER = new Identity(List.of(), List.of(), Map.of());

    /** By its content every process can be found that a command left. */
    static final String TAG = "QUADLET_COMMAND";

    private static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    private static final List<String> SUDO = List.of("sudo", "-n", "-H", "--");

    /** Without a terminal nobody can answer, so sudo shall fail instead of asking. */
    static Identity sudo() {
        return new Identity(SUDO, List.of(), Map.of());
    }

    /** This one with the runtime directory that {@code systemctl --user} needs; a login by ssh may lack it. */
    Identity with(HostUser user) {
        Map<String, String> all = new TreeMap<>(environment);
        if (!user.isRoot()) {
            all.put("XDG_RUNTIME_DIR", user.runtimeDirectory().toString());
            all.put(
                    "DBUS_SESSION_BUS_ADDRESS",
                    "unix:path=" + user.runtimeDirectory().resolve("bus"));
        }
        return new Identity(elevation, drop, all);
    }

    /** Root acting for another user. */
    Identity as(HostUser user) {
        List<String> setpriv = List.of(
                "setpriv", "--reuid=" + user.uid(), "--regid=" + user.gid(), "--init-groups", "--", "env", "-i");
        Map<String, String> login = Map.of(
                "PATH",
                PATH,
                "USER",
                user.name(),
                "LOGNAME",
                user.name(),
                "HOME",
                user.home().toString());
        return new Identity(elevation, setpriv, login).with(user);
    }

    /** A command with all that stands before it. */
    List<String> words(Command command, String tag) {
        Map<String, String> variables = new TreeMap<>(environment);
        variables.putAll(Map.of(TAG, tag, "LC_ALL", "C.UTF-8", "SYSTEMD_COLORS", "0", "SYSTEMD_URLIFY", "0"));
        variables.putAll(command.environment());
        List<String> words = new ArrayList<>(elevation);
        words.addAll(drop);
        words.addAll(List.of("env", "--chdir=/"));
        variables.forEach((name, value) -> words.add(name + "=" + value));
        words.addAll(command.words());
        return words;
    }

    /** What looks as root, or as who logged in, for what a command left. */
    List<String> elevated(List<String> words) {
        List<String> all = new ArrayList<>(elevation);
        all.addAll(words);
        return all;
    }
}
