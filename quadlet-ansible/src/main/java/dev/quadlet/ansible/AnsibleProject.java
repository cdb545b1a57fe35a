package dev.quadlet.ansible;

import dev.quadlet.Stack;
import dev.quadlet.loss.LossReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A stack as an Ansible project: a playbook, a role, an inventory with a group of hosts for each environment, and variables for
 * what differs between them.
 *
 * <pre>{@code
 * AnsibleProject.of(stack,
 *         AnsibleEnvironment.named("staging").hosts("root@staging.example.org").rootless("shop"),
 *         AnsibleEnvironment.named("production").hosts("root@shop.example.org").rootless("shop")
 *                 .with(Shop::inProduction))
 *     .writeTo(Path.of("deployment"));
 * }</pre>
 *
 * <p>The role needs Ansible 2.14 and nothing but {@code ansible.builtin}; hosts need Podman 4.7. It asks the host's generator
 * about the units before it installs anything, restarts what changed, and waits until all is active and healthy. No file holds
 * a value that was added {@link dev.quadlet.EnvironmentFile#withSecret as a secret}, unless {@link #withSecrets} asks for it.
 */
public final class AnsibleProject {
    private final Stack stack;
    private final List<AnsibleEnvironment> environments;
    private final boolean secrets;

    private AnsibleProject(Stack stack, List<AnsibleEnvironment> environments, boolean secrets) {
        this.stack = stack;
        this.environments = environments;
        this.secrets = secrets;
    }

    /**
     * A project.
     *
     * @param stack what is deployed
     * @param first an environment
     * @param more further ones
     * @return the project
     * @throws IllegalArgumentException as {@link #of(Stack, List)} does
     */
    public static AnsibleProject of(Stack stack, AnsibleEnvironment first, AnsibleEnvironment... more) {
        List<AnsibleEnvironment> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return of(stack, all);
    }

    /**
     * A project.
     *
     * @param stack what is deployed; each environment may make another stack of it
     * @param environments the environments, at least one
     * @return the project
     * @throws IllegalArgumentException when there is no environment, two have the same name, or two have the same host, for
     *     which Ansible would mix the variables of both
     */
    public static AnsibleProject of(Stack stack, List<AnsibleEnvironment> environments) {
        Set<String> names = new HashSet<>();
        environments.forEach(environment -> requireNew(names, environment.name()));
        requireHostsOfTheirOwn(environments);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Stack " + stack.name() + " has no environment to be deployed to");
        }
        return new AnsibleProject(stack, List.copyOf(environments), false);
    }

    private static void requireNew(Set<String> names, String name) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("There are two environments of the name " + name);
        }
    }

    private static void requireHostsOfTheirOwn(List<AnsibleEnvironment> environments) {
        Set<String> taken = new HashSet<>();
        for (AnsibleEnvironment environment : environments) {
            Set<String> own = environment.addresses();
            if (!Collections.disjoint(taken, own)) {
                throw new IllegalArgumentException(
                        "A host of " + environment + " is in another environment, too: Ansible"
                                + " would mix the variables of both. Give it another name there, such as one of ssh's"
                                + " configuration");
            }
            taken.addAll(own);
        }
    }

    /**
     * This project with the values of secrets in the files {@code vault.yml}, which have to be encrypted before anybody else
     * sees them. Without this they hold a word that the role refuses.
     *
     * @return the project with secrets
     */
    public AnsibleProject withSecrets() {
        return new AnsibleProject(stack, environments, true);
    }

    /**
     * The files.
     *
     * @return all of them, ordered by path
     * @throws IllegalArgumentException when an environment's stack has another name, or a secret that is written has a blank,
     *     a quote, a backslash or a character beyond ASCII, for which readers of environment files have no common spelling
     */
    public List<ProjectFile> files() {
        return new Project(stack, environments, secrets).files();
    }

    /**
     * What does not arrive on the hosts as it is in the stack, or needs a step there, in any environment: images of
     * {@code localhost/}, secrets of Podman, values for the vault, tasks. It shows no secret.
     *
     * @return the report; what is not in it, and is no matter of later runs, arrives as it is
     * @throws IllegalArgumentException when an environment's stack has another name
     */
    public LossReport lossReport() {
        return new Project(stack, environments, secrets).losses();
    }

    /**
     * Writes the files to a folder. Each is written whole; one that is right is not touched, and neither is a {@code vault.yml}
     * that is there. Files that the project does not have any more stay.
     *
     * @param folder the folder, which is made when it is not there
     * @return what was written
     * @throws IOException when a file cannot be written
     * @throws IllegalArgumentException as {@link #files} does
     */
    public List<Path> writeTo(Path folder) throws IOException {
        return new ProjectFolder(folder).write(files());
    }

    /** The stack's name and the environments. */
    @Override
    public String toString() {
        return stack.name() + " " + environments;
    }
}
