package dev.quadlet.systemd.testing;

import dev.quadlet.systemd.host.HostUser;
import java.util.List;
import java.util.Optional;

/** loginctl(1), as far as it lets users linger. */
final class LoginctlProgram implements FakeProgram {
    private final World world;
    private final Managers managers;

    LoginctlProgram(World world, Managers managers) {
        this.world = world;
        this.managers = managers;
    }

    @Override
    public int run(FakeCall call) {
        List<String> words = Arguments.of(call.arguments()).words();
        if (words.isEmpty() || !words.get(0).equals("enable-linger")) {
            call.printError("Unknown command verb.\n");
            return 1;
        }
        String name = words.size() > 1 ? words.get(1) : call.user().name();
        Optional<HostUser> user = world.machine().user(name);
        if (user.isEmpty()) {
            call.printError("Failed to look up user " + name + ": No such process\n");
            return 1;
        }
        if (!call.user().isRoot() && !name.equals(call.user().name())) {
            call.printError("Could not enable linger: Access denied\n");
            return 1;
        }
        managers.linger(user.get());
        return 0;
    }
}
