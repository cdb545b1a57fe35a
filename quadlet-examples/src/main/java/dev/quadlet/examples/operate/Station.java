package dev.quadlet.examples.operate;

import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.systemd.Journal;
import dev.quadlet.systemd.Podman;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.deploy.Deployer;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.Secrets;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stack's place on one host.
 *
 * @param name how the host is called
 * @param connection the host as it was opened
 * @param host the same, as the user whose services they are
 * @param scope whose manager runs them
 * @param stackName the stack's name
 * @param release the stack with its secrets
 */
record Station(String name, Host connection, Host host, Scope scope, String stackName, Release release) {
    private static final Set<UnitKind> RUNNING = Set.of(UnitKind.CONTAINER, UnitKind.POD, UnitKind.KUBE);

    /** The place of a site's stack on a host that is open; secrets that are installed there are kept. */
    static Station at(String name, Host connection, Owner owner, Site site) {
        Host host = owner.on(connection);
        Deployer deployer = Deployer.on(host, owner.scope());
        KeptSecrets kept = new KeptSecrets(host, owner.scope(), site.stack());
        Release release = site.release(file -> known(host, deployer, site.stack(), file)
                .or(() -> kept.text(file))
                .orElse(""));
        return new Station(name, connection, host, owner.scope(), site.stack(), release);
    }

    /** A file as it was deployed, and as it lies there: one that somebody changed has lost what nobody can make up again. */
    private static Optional<String> known(Host host, Deployer deployer, String stack, String name) {
        return deployer.files(stack).stream()
                .filter(file -> file.endsWith(name))
                .findFirst()
                .map(file -> new String(deployer.content(stack, file), StandardCharsets.UTF_8) + "\n"
                        + text(host, file).orElse(""));
    }

    /** The text of an environment file of the stack as it is deployed; empty when there is none. */
    Optional<String> installed(String name) {
        return known(host, deployer(), stackName, name);
    }

    /** What stays of it when the stack is removed without its data. */
    KeptSecrets kept() {
        return new KeptSecrets(host, scope, stackName);
    }

    private static Optional<String> text(Host host, Path file) {
        try {
            return Optional.of(new String(host.files().read(file), StandardCharsets.UTF_8));
        } catch (FileException e) {
            if (e.reason() == FileException.Reason.MISSING) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The text of a file of the host; empty when there is none. */
    Optional<String> text(Path file) {
        return text(host, file);
    }

    Stack stack() {
        return release.stack();
    }

    /** All that the stack becomes. */
    List<UnitName> services() {
        return stack().services();
    }

    /** Those in which something runs: no networks, volumes and images. */
    List<UnitName> programs() {
        return stack().units().stream()
                .filter(unit -> RUNNING.contains(unit.kind()))
                .map(unit -> unit.serviceName())
                .toList();
    }

    /** The images of its containers. */
    Set<String> images() {
        return stack().units().stream()
                .filter(ContainerUnit.class::isInstance)
                .map(unit -> ((ContainerUnit) unit).section().image())
                .flatMap(Optional::stream)
                .map(ImageName::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Systemd systemd() {
        return Systemd.on(host, scope);
    }

    Podman podman() {
        return Podman.on(host, scope);
    }

    Journal journal() {
        return Journal.on(host, scope);
    }

    Deployer deployer() {
        return Deployer.on(host, scope);
    }

    /** What must not be shown. */
    Secrets secrets() {
        return Secrets.of(stack().environmentFiles().stream()
                .flatMap(file -> secrets(file).stream())
                .toList());
    }

    private static List<String> secrets(EnvironmentFile file) {
        return file.names().stream()
                .filter(file::isSecret)
                .map(file::value)
                .flatMap(Optional::stream)
                .toList();
    }
}
