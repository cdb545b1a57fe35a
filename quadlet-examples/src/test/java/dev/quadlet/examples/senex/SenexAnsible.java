package dev.quadlet.examples.senex;

import dev.quadlet.Stack;
import dev.quadlet.ansible.AnsibleEnvironment;
import dev.quadlet.ansible.AnsibleProject;
import java.io.IOException;

/** The stack as an Ansible project: as it is kept beside the tests, and for a machine of the lab. */
final class SenexAnsible {
    private SenexAnsible() {}

    static AnsibleProject project() throws IOException {
        Stack production = SenexFiles.stack("production");
        return AnsibleProject.of(
                SenexFiles.stack("staging"),
                AnsibleEnvironment.named("staging")
                        .hosts("root@staging.senex.example.org")
                        .rootless("senex"),
                AnsibleEnvironment.named("production")
                        .hosts("root@one.senex.example.org", "root@two.senex.example.org")
                        .rootless("senex")
                        .with(common -> production));
    }

    /** For a machine, and another environment that nobody deploys to. */
    static AnsibleProject inLab(AnsibleEnvironment machine, Stack stack, Stack other) {
        return AnsibleProject.of(
                        stack,
                        machine,
                        AnsibleEnvironment.named("other").hosts("other.invalid").with(common -> other))
                .withSecrets();
    }
}
