package dev.quadlet.examples.senex;

import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.ImageName;
import java.util.List;
import java.util.stream.Stream;

/** A machine of the lab with the images of the stack, and whose stack it is there. */
record SenexMachine(Lab lab, Scope scope) {
    static final ImageName IMAGE = ImageName.of("localhost/senex-trader");

    /** The machines that have the images; the first for root, the others for a user. */
    static Stream<SenexMachine> all() {
        Lab first = Lab.all().findFirst().orElseThrow();
        return Lab.all()
                .map(lab -> new SenexMachine(lab, lab.toString().equals(first.toString()) ? Scope.SYSTEM : Scope.USER));
    }

    Host open() {
        return lab.connect();
    }

    Host actOn(Host root) {
        return scope == Scope.SYSTEM ? root : root.asUser("senex");
    }

    /** The stack as it is in production, with the lab's image of the application. */
    static Stack stack() {
        SenexSettings settings = new SenexSettings(
                List.of("local"), "senex", "%S/senex", IMAGE.tag("latest"), "localhost", 8000, false, 1, "INFO");
        return SenexStack.of(settings, SenexSecrets.find(SenexFiles.SECRETS, ""));
    }

    @Override
    public String toString() {
        return lab + ", " + scope;
    }
}
