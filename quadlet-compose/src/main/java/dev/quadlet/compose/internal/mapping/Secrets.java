package dev.quadlet.compose.internal.mapping;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.value.CommandLine;
import java.util.Optional;

/** Secrets come from Podman's store, which is filled before a service starts. */
final class Secrets {
    private Secrets() {}

    static void secrets(ServiceDraft service, Spot spot) {
        spot.each(item -> secret(service, StoredUse.of(item)));
    }

    private static void secret(ServiceDraft service, StoredUse use) {
        Optional<StoredFile> stored = service.workshop.secrets().find(use.source);
        if (stored.isEmpty()) {
            use.spot.error("the file does not declare the secret " + use.source, "declare it at the top");
            return;
        }
        StoredFile secret = stored.get();
        String name = secret.ownName.orElse(secret.external ? secret.name : service.workshop.inPodman(secret.name));
        if (secret.external) {
            use.spot.step("Podman has to have the secret " + name, "podman secret create " + name + " FILE");
        } else if (secret.file.isPresent()) {
            fromFile(service, name, secret.file.get());
        } else if (secret.environment.isPresent()) {
            fromEnvironment(service, name, secret.environment.get());
        } else {
            use.spot.error("nothing says where the secret comes from", "give it a file");
            return;
        }
        service.unit.secret(use.secret(name));
    }

    private static void fromFile(ServiceDraft service, String name, Spot file) {
        String path = service.workshop.project().folders().onHost(file.place(), file.plain());
        CommandLine create = CommandLine.of("podman", "secret", "create", "--replace", name, path);
        service.unit.service(s -> s.execStartPre(create));
        file.step("the secret is made of " + path + " of the host before each start", "the file has to be there");
    }

    private static void fromEnvironment(ServiceDraft service, String name, Spot variable) {
        String source = variable.plain();
        String value = service.workshop
                .project()
                .variables()
                .value(source)
                .orElseThrow(() -> new Unfit("no source defines " + source));
        EnvironmentFile file =
                EnvironmentFile.named("secrets-" + service.unitName().prefix() + ".env");
        service.secretVariables.put(source, value);
        CommandLine create = CommandLine.of("podman", "secret", "create", "--replace", "--env", name, source);
        service.unit.service(s -> s.environmentFile(file).execStartPre(create));
    }

    /** Adds the file that the secrets of a service come from. */
    static void build(ServiceDraft service) {
        if (!service.secretVariables.isEmpty()) {
            EnvironmentFile file =
                    EnvironmentFile.named("secrets-" + service.unitName().prefix() + ".env");
            for (var variable : service.secretVariables.entrySet()) {
                file = file.withSecret(variable.getKey(), variable.getValue());
            }
            service.workshop.stack().environmentFile(file);
        }
    }
}
