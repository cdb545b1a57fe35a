package dev.quadlet.examples.operate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which environment is meant, where, and as whose services. */
final class Where {
    private static final String ROOT = "root";

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--env",
            paramLabel = "NAME",
            defaultValue = "staging",
            description = "Which environment: staging or production. Default: ${DEFAULT-VALUE}.")
    private String environment = "";

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "An INI file of your own instead of the built-in environments.ini.")
    private @Nullable Path settings;

    @Option(
            names = "--secrets",
            paramLabel = "FILE",
            description = "An .env with secrets. They are never shown. Default: the one on the host.")
    private @Nullable Path secrets;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            split = ",",
            description = "Where: local, or what ssh understands. Default: the hosts of the environment.")
    private List<String> hosts = List.of();

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "1",
            description = "On how many hosts at once. Default: one after the other.")
    private int parallel = 1;

    @Option(names = "--user", paramLabel = "USER", description = "Rootless, as this user of the hosts.")
    private @Nullable String user;

    @Option(
            names = "--rootless",
            description = "As the user of the environment; when that is root, as the one who logs in.")
    private boolean rootless;

    @Option(names = "--rootful", description = "As root. Default: as the user of the environment.")
    private boolean rootful;

    Site site(Sites sites) throws IOException {
        if (parallel < 1) {
            throw refused("Not a number of hosts: " + parallel);
        }
        return sites.find(environment, Optional.ofNullable(settings), Optional.ofNullable(secrets));
    }

    List<String> hosts(Site site) {
        return hosts.isEmpty() ? site.hosts() : hosts;
    }

    int parallel() {
        return parallel;
    }

    Owner owner(Site site) {
        if (rootful && (rootless || user != null)) {
            throw refused("Say --rootful, or --rootless, or --user.");
        }
        if (rootful) {
            return new Owner(Optional.of(ROOT));
        }
        String wanted = user != null ? user : site.user();
        boolean nobody = wanted.equals(ROOT) && (rootless || user != null);
        return new Owner(nobody ? Optional.empty() : Optional.of(wanted));
    }

    private ParameterException refused(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
