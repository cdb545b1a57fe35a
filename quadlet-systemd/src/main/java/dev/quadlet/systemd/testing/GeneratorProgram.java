package dev.quadlet.systemd.testing;

import dev.quadlet.Scope;
import dev.quadlet.service.ServiceUnit;
import dev.quadlet.systemd.host.HostUser;

/** The generator as a command: {@code --version}, and {@code --dryrun} for what a reload would make. */
final class GeneratorProgram implements FakeProgram {
    static final String SYSTEM = "/usr/lib/systemd/system-generators/podman-system-generator";
    static final String USER = "/usr/lib/systemd/user-generators/podman-user-generator";

    private final World world;

    GeneratorProgram(World world) {
        this.world = world;
    }

    @Override
    public int run(FakeCall call) {
        Arguments arguments = Arguments.of(call.arguments());
        if (has(arguments, "version")) {
            call.print(world.podman() + "\n");
            return 0;
        }
        if (!has(arguments, "dryrun")) {
            call.printError("quadlet-generator[1]: missing output directory argument\n");
            return 1;
        }
        boolean user = has(arguments, "user") || call.command().words().get(0).contains("user-generator");
        HostUser reader = call.user();
        Generator.Output output =
                new Generator(world).run(user ? Scope.USER : Scope.SYSTEM, reader, call.environment());
        for (ServiceUnit service : output.services()) {
            call.print("---" + service.name() + "---\n" + service.text() + "\n");
        }
        output.errors().forEach(error -> call.printError("quadlet-generator[1]: " + error + "\n"));
        return output.errors().isEmpty() ? 0 : 1;
    }

    /** Go takes one dash or two. */
    private static boolean has(Arguments arguments, String flag) {
        return arguments.has("--" + flag) || arguments.has("-" + flag);
    }
}
