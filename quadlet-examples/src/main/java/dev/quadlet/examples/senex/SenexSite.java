package dev.quadlet.examples.senex;

import dev.quadlet.Stack;
import dev.quadlet.examples.operate.Release;
import dev.quadlet.examples.operate.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Senex in one environment.
 *
 * @param environment the environment's name
 * @param settings what differs there
 * @param variables the variables of this process, with secrets
 * @param kept the text of an environment file that the user named; empty for the one on the host
 */
record SenexSite(String environment, SenexSettings settings, Map<String, String> variables, Optional<String> kept)
        implements Site {
    static final String STACK = "senex";

    static SenexSite find(
            Map<String, String> variables, String environment, Optional<Path> settings, Optional<Path> secrets)
            throws IOException {
        Optional<String> kept = secrets.isPresent() ? Optional.of(Files.readString(secrets.get())) : Optional.empty();
        return new SenexSite(environment, Environments.find(environment, settings), variables, kept);
    }

    @Override
    public String stack() {
        return STACK;
    }

    @Override
    public List<String> hosts() {
        return settings.hosts();
    }

    @Override
    public String user() {
        return settings.user();
    }

    @Override
    public Release release(UnaryOperator<String> installed) {
        SenexSecrets secrets = SenexSecrets.find(variables, kept.orElseGet(() -> installed.apply(SenexSecrets.FILE)));
        Stack stack = SenexStack.of(settings, secrets);
        return new Release(stack, secrets.toString());
    }
}
