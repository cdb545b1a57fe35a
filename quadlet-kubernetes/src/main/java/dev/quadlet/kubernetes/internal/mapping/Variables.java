package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.mapping.ContainerDraft.Pending;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.value.Text;
import dev.quadlet.value.Variable;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvFromSourceBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The variables of a container, and the texts that Kubernetes fills them into. There {@code $(NAME)} is a variable that is
 * known and {@code $$} a dollar sign.
 */
final class Variables {
    private final ContainerDraft container;
    private final Map<String, EnvVar> secrets = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    Variables(ContainerDraft container) {
        this.container = container;
    }

    /** One more variable that comes from a Secret. */
    void give(EnvVar secret) {
        secrets.put(secret.getName(), secret);
    }

    /** Fills everything in that waited for the variables to be known. */
    void finish() {
        names.addAll(container.environment.keySet());
        container.sources.forEach(source -> names.addAll(source.file().names()));
        List<EnvVar> own = new ArrayList<>();
        container.environment.forEach((name, value) -> own.add(variable(name, value)));
        container.model.setCommand(words(container.entrypoint));
        container.model.setArgs(words(container.arguments));
        secrets.values()
                .removeIf(
                        secret -> own.stream().anyMatch(other -> other.getName().equals(secret.getName())));
        container.model.setEnv(
                Stream.concat(secrets.values().stream(), own.stream()).toList());
        container.model.setEnvFrom(
                container.sources.stream().flatMap(Variables::from).toList());
    }

    private static Stream<EnvFromSource> from(EnvironmentSource source) {
        EnvFromSource open = new EnvFromSourceBuilder()
                .withNewConfigMapRef(source.object(), null)
                .build();
        EnvFromSource secret = new EnvFromSourceBuilder()
                .withNewSecretRef(source.object(), null)
                .build();
        return Stream.concat(
                source.hasOthers() ? Stream.of(open) : Stream.of(),
                source.hasSecrets() ? Stream.of(secret) : Stream.of());
    }

    private EnvVar variable(String name, Pending value) {
        List<Text.Part> parts = value.text().parts();
        if (parts.size() == 1 && parts.get(0) instanceof Variable variable) {
            EnvVar secret = container
                    .context
                    .variables()
                    .find(variable.name())
                    .flatMap(known -> known.secretOf())
                    .map(file -> secret(name, container.workshop.environment().object(file), variable.name()))
                    .orElse(null);
            if (secret != null) {
                return secret;
            }
        }
        return new EnvVarBuilder().withName(name).withValue(fill(value)).build();
    }

    private List<String> words(List<Pending> pending) {
        return pending.stream().flatMap(this::words).toList();
    }

    private Stream<String> words(Pending pending) {
        List<Text.Part> parts = pending.text().parts();
        if (parts.size() == 1 && parts.get(0) instanceof Variable variable && variable.isSeveralWords()) {
            requireOneWord(variable, pending.spot());
            return cut(fill(pending)).stream();
        }
        return Stream.of(fill(pending));
    }

    private static List<String> cut(String text) {
        return Dialect.SYSTEMD.split(text, SplitRule.SYSTEMD_WORDS).texts();
    }

    /** Kubernetes fills in what is secret, and cuts nothing. */
    private void requireOneWord(Variable variable, Spot spot) {
        container
                .context
                .variables()
                .find(variable.name())
                .filter(known -> known.secretOf().isPresent())
                .flatMap(known -> known.value().literal())
                .filter(secret -> cut(secret).size() != 1)
                .ifPresent(secret -> spot.changed(
                        "what " + variable.name() + " holds is secret, and arrives as one argument",
                        "give each of its words a variable of its own"));
    }

    private String fill(Pending pending) {
        return pending.spot().filled(pending.text(), this::escaped, (name, known) -> {
            known.secretOf()
                    .ifPresent(file -> secrets.put(
                            name, secret(name, container.workshop.environment().object(file), name)));
            return "$(" + name + ")";
        });
    }

    /** What Kubernetes would take for a variable or an escape is escaped. */
    private String escaped(String literal) {
        String escaped = literal.replace("$$", "$$$$");
        for (String name : names) {
            escaped = escaped.replace("$(" + name + ")", "$$(" + name + ")");
        }
        return escaped;
    }

    /** A variable with what is in a Secret. */
    static EnvVar secret(String name, String object, String key) {
        return new EnvVarBuilder()
                .withName(name)
                .withNewValueFrom()
                .withNewSecretKeyRef(key, object, null)
                .endValueFrom()
                .build();
    }

    /** All that the container is told by variables and arguments, to look for the names of others in. */
    Stream<String> told() {
        Stream<String> own =
                container.model.getEnv().stream().map(EnvVar::getValue).filter(value -> value != null);
        Stream<String> files = container.sources.stream()
                .flatMap(source -> source.file().names().stream().flatMap(name -> source.file().value(name).stream()));
        Stream<String> secret = container.environment.values().stream()
                .flatMap(value -> value.text().variables().stream())
                .flatMap(variable -> container.context.variables().find(variable.name()).stream())
                .flatMap(known -> known.value().literal().stream());
        return Stream.of(own, files, secret, container.model.getCommand().stream(), container.model.getArgs().stream())
                .flatMap(texts -> texts);
    }
}
