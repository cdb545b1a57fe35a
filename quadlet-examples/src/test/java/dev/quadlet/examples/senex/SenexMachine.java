package dev.quadlet.examples.senex;

import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.ImageName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A machine of the lab with the images of the stack, and whose stack it is there. */
record SenexMachine(Lab lab, Scope scope) {
    static final ImageName IMAGE = ImageName.of("localhost/senex-trader");

    /** Where it lives: rootful and rootless on one machine. */
    static List<SenexMachine> home() {
        return Lab.trixie()
                .flatMap(lab -> Stream.of(new SenexMachine(lab, Scope.SYSTEM), new SenexMachine(lab, Scope.USER)))
                .toList();
    }

    Host open() {
        return lab.connect();
    }

    Host actOn(Host root) {
        return scope == Scope.SYSTEM ? root : root.asUser("senex");
    }

    String user() {
        return scope == Scope.SYSTEM ? "root" : "senex";
    }

    /** Where the site answers; both managers run on one machine. */
    int port() {
        return scope == Scope.SYSTEM ? 8001 : 8002;
    }

    /** The stack as it is in production, with the lab's image of the application. */
    static Stack stack() {
        SenexSettings settings = new SenexSettings(
                List.of("local"),
                "senex",
                "%S/senex",
                IMAGE.tag("latest"),
                "localhost",
                8000,
                Optional.empty(),
                1,
                "INFO");
        return SenexStack.of(settings, SenexSecrets.find(SenexFiles.SECRETS, ""));
    }

    @Override
    public String toString() {
        return lab + (scope == Scope.SYSTEM ? ", rootful" : ", rootless");
    }
}
