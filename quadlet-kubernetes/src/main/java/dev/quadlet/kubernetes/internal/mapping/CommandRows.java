package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.key.ContainerKeys;
import dev.quadlet.kubernetes.internal.mapping.ContainerDraft.Pending;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.kubernetes.internal.yaml.YamlText;
import dev.quadlet.source.Severity;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.Expansion;
import dev.quadlet.value.SecretRef;
import dev.quadlet.value.Text;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.SecretVolumeSource;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.Optional;

/** What is run in a container, and what it is told. */
final class CommandRows {
    private CommandRows() {}

    static void addTo(Table<ContainerDraft> table) {
        table.kept("Exec", "args", "specifiers and variables are filled in", CommandRows::exec)
                .kept("Entrypoint", "command", "one word or a list in JSON", CommandRows::entrypoint)
                .kept("WorkingDir", "workingDir", "", (container, spot) -> container.model.setWorkingDir(spot.text()))
                .kept(
                        "Environment",
                        "env",
                        "a variable that is secret comes from the Secret; one that is inherited is not there",
                        CommandRows::environment)
                .kept(
                        "EnvironmentFile",
                        "envFrom",
                        "a ConfigMap, and a Secret for what is secret; a file that the stack does not hold is not there",
                        CommandRows::environmentFile)
                .droppedFlag(
                        "EnvironmentHost",
                        Severity.ERROR,
                        "a pod does not get the variables of its node",
                        "write those that count into Environment=")
                .step(
                        "Secret",
                        "env.valueFrom.secretKeyRef, or a volume",
                        "Podman keeps the value, so the Secret has to be made",
                        CommandRows::secret)
                .changed(
                        "Timezone",
                        "env TZ",
                        "the image needs the data of time zones; `local` is not there",
                        CommandRows::zone)
                .droppedFlag(
                        "HttpProxy",
                        Severity.NOTICE,
                        "a pod does not get the proxies of its node",
                        "write them into Environment=")
                .droppedFlag(
                        "RunInit",
                        Severity.NOTICE,
                        "no small init reaps the children of the container's program",
                        "use an image that brings one if the program leaves children behind")
                .dropped(
                        Severity.WARNING,
                        "nothing reloads a container",
                        "restart the Deployment",
                        "ReloadCmd",
                        "ReloadSignal")
                .dropped(
                        Severity.ERROR,
                        "what it asks of podman is not known",
                        "use the key that means the same, or add it to the manifests",
                        "PodmanArgs",
                        "GlobalArgs")
                .dropped(Severity.NOTICE, "settings of Podman mean nothing to a cluster", "", "ContainersConfModule");
    }

    private static void exec(ContainerDraft container, Spot spot) {
        container.arguments.clear();
        for (CommandLine command : spot.values(ContainerKeys.EXEC)) {
            command.words().forEach(word -> container.arguments.add(new Pending(spot, word)));
        }
    }

    private static void entrypoint(ContainerDraft container, Spot spot) {
        container.entrypoint.clear();
        String value = spot.value();
        if (value.isEmpty()) {
            spot.dropped("the entry point of the image cannot be taken away", "name the program itself in Entrypoint=");
            return;
        }
        List<String> words = value.startsWith("[") ? YamlText.strings(value) : List.of(value);
        for (String word : words) {
            Text text = Text.parse(word, Expansion.SPECIFIERS_AND_VARIABLES);
            container.entrypoint.add(new Pending(spot, text));
        }
    }

    private static void environment(ContainerDraft container, Spot spot) {
        spot.each(ContainerKeys.ENVIRONMENT, variable -> environment(container, spot, variable));
    }

    private static void environment(ContainerDraft container, Spot spot, EnvironmentVariable variable) {
        Optional<Text> value = variable.value();
        if (value.isEmpty()) {
            spot.error(variable.name() + " is inherited from Podman, and a pod inherits nothing", "write its value");
            return;
        }
        container.environment.put(variable.name(), new Pending(spot, value.get()));
    }

    private static void environmentFile(ContainerDraft container, Spot spot) {
        spot.each(ContainerKeys.ENVIRONMENT_FILE, path -> {
            Text notation = Text.parse(path, Expansion.SPECIFIERS_AND_VARIABLES);
            Optional<EnvironmentFile> file = container.workshop.environmentFile(spot.plain(notation));
            if (file.isEmpty()) {
                spot.error("the stack does not hold " + path, "add it to the stack as an environment file");
                return;
            }
            container.sources.add(container.workshop.environment().source(file.get()));
            file.get().names().stream()
                    .filter(name -> !Names.isKey(name))
                    .forEach(name -> spot.error(
                            "a ConfigMap or Secret has no variable " + name,
                            "use letters, digits, dots, dashes and underscores"));
        });
    }

    private static void zone(ContainerDraft container, Spot spot) {
        if (spot.value().equals("local")) {
            spot.dropped("a pod does not get the time zone of its node", "write the name of the zone");
            return;
        }
        container.environment.putIfAbsent("TZ", new Pending(spot, Text.of(spot.text())));
        spot.notice("it became the variable TZ", "see that the image has the data of time zones");
    }

    private static void secret(ContainerDraft container, Spot spot) {
        spot.each(ContainerKeys.SECRET, secret -> {
            String name = secret.name();
            String object = Names.dns(name);
            spot.step(
                    "Podman keeps the value of the secret " + name + ", and the stack does not have it",
                    "kubectl create secret generic " + object + " --from-file=" + object + "=FILE");
            if (secret.isEnvironment()) {
                String variable = secret.target().map(spot::plain).orElse(name);
                container.variables.give(Variables.secret(variable, object, object));
            } else {
                mount(container, spot, secret, object);
            }
        });
    }

    private static void mount(ContainerDraft container, Spot spot, SecretRef secret, String object) {
        String target = secret.target().map(spot::plain).orElse(secret.name());
        String path = target.startsWith("/") ? target : "/run/secrets/" + target;
        Integer mode =
                option(secret, "mode").map(octal -> Integer.parseInt(octal, 8)).orElse(null);
        if (option(secret, "uid").isPresent() || option(secret, "gid").isPresent()) {
            spot.changed(
                    "the file of the secret " + secret.name() + " belongs to root",
                    "let everybody in the container read it: mode=0444");
        }
        Volumes.requireFree(container, path);
        String volume = container.runs.volumes.named("secret " + object + " " + mode, object, made -> {
            SecretVolumeSource source = new SecretVolumeSource();
            source.setSecretName(object);
            source.setItems(List.of(new KeyToPath(object, mode, object, null)));
            made.setSecret(source);
        });
        VolumeMount mount = Volumes.mount(container, volume, path);
        mount.setSubPath(object);
        mount.setReadOnly(true);
    }

    private static Optional<String> option(SecretRef secret, String key) {
        return secret.options().stream()
                .filter(option -> option.startsWith(key + "="))
                .map(option -> option.substring(key.length() + 1))
                .findFirst();
    }
}
