package dev.quadlet.examples.senex;

import dev.quadlet.Stack;
import dev.quadlet.ansible.AnsibleEnvironment;
import dev.quadlet.ansible.AnsibleProject;
import java.io.IOException;
import java.util.List;

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

    /** With the images that a machine has, one environment for each of the given stacks. */
    static AnsibleProject inLab(String host, Stack user, Stack system) {
        return AnsibleProject.of(
                        user,
                        List.of(
                                AnsibleEnvironment.named("staging").hosts(host).rootless("senex"),
                                AnsibleEnvironment.named("production")
                                        .hosts(host)
                                        .rootful()
                                        .with(common -> system)))
                .withSecrets();
    }
}
