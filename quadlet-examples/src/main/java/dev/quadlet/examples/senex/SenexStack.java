package dev.quadlet.examples.senex;

import static dev.quadlet.value.VolumeMount.bind;

import dev.quadlet.ContainerBuilder;
import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.NetworkUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.UnitBuilder;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.RestartPolicy;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * Senex Trader: a Django site with PostgreSQL, Redis, and two Celery processes.
 *
 * <p>{@code S1} to {@code S8} are explained in {@code docs/senex.md}: what many people write there, and what comes of it.
 */
final class SenexStack {
    private static final String DAPHNE = "daphne -b 0.0.0.0 -p 8000 senex_trader.asgi:application";

    private final SenexSettings settings;
    private final EnvironmentFile env;
    private final NetworkUnit senex = Quadlet.network("senex-network") // S2: becomes senex-network-network.service
            .unit(u -> u.description("Senex Trader: network"))
            .build();

    private SenexStack(SenexSettings settings, EnvironmentFile env) {
        this.settings = settings;
        this.env = env;
    }

    static Stack of(SenexSettings settings, SenexSecrets secrets) {
        return new SenexStack(settings, environment(settings, secrets)).stack();
    }

    private static EnvironmentFile environment(SenexSettings settings, SenexSecrets secrets) {
        return EnvironmentFile.named(SenexSecrets.FILE) // S3: beside the units, by a relative path
                .with("DB_HOST", "postgres")
                .with("DB_NAME", "senex")
                .with("DB_USER", "senex")
                .withSecret("DB_PASSWORD", secrets.databasePassword().value())
                .withSecret("SECRET_KEY", secrets.secretKey().value())
                .with("REDIS_URL", "redis://redis:6379/0")
                .with("ALLOWED_HOSTS", settings.domains() + ",localhost") // by which the health check asks
                .with("LOG_LEVEL", settings.logLevel());
    }

    private Stack stack() {
        ContainerUnit postgres = postgres();
        ContainerUnit redis = redis();
        return Stack.named(SenexSite.STACK)
                .environmentFile(env)
                .units(senex, postgres, redis, web(postgres, redis), worker(postgres, redis), beat(postgres, redis))
                .build();
    }

    private ContainerUnit postgres() {
        return container("postgres", "PostgreSQL")
                .image("docker.io/library/postgres:15")
                .volume(bind(data("postgres"), "/var/lib/postgresql/data").chown())
                .environmentFrom(env, "POSTGRES_DB", "DB_NAME") // S4: the values of .env under the image's names
                .environmentFrom(env, "POSTGRES_USER", "DB_USER")
                .environmentFrom(env, "POSTGRES_PASSWORD", "DB_PASSWORD")
                .apply(readyWhen("pg_isready -h 127.0.0.1 -U $POSTGRES_USER -d $POSTGRES_DB", 10)) // S5
                .build();
    }

    private ContainerUnit redis() {
        return container("redis", "Redis")
                .image("docker.io/library/redis:7")
                .volume(bind(data("redis"), "/data").chown())
                .exec("redis-server --appendonly yes")
                .apply(readyWhen("redis-cli ping | grep -q PONG", 10))
                .build();
    }

    private ContainerUnit web(ContainerUnit postgres, ContainerUnit redis) {
        return application("web", "Django on Daphne")
                .publishPort(PortMapping.host(settings.port()).container(8000).on("127.0.0.1"))
                .exec(CommandLine.of("sh", "-c", "python3 manage.py migrate --noinput && exec " + DAPHNE))
                .apply(readyWhen("curl -fsS http://localhost:8000/health/", 10))
                .dependsOnHealthy(postgres, redis) // S8: goes on when they are restarted
                .build();
    }

    private ContainerUnit worker(ContainerUnit postgres, ContainerUnit redis) {
        return application("celery-worker", "Celery worker")
                .exec("celery -A senex_trader worker --concurrency " + settings.workers())
                .apply(readyWhen("celery -A senex_trader inspect ping -t 3", 30))
                .dependsOnHealthy(postgres, redis)
                .build();
    }

    private ContainerUnit beat(ContainerUnit postgres, ContainerUnit redis) {
        return application("celery-beat", "Celery beat")
                .volume(bind(data("celery-beat"), "/app/data").chown())
                .exec("celery -A senex_trader beat --pidfile=")
                .apply(readyWhen("find /app/data -name 'celerybeat-schedule*' -mmin -10 | grep -q .", 10))
                .dependsOnHealthy(postgres, redis)
                .build();
    }

    private ContainerBuilder application(String name, String description) {
        return container(name, description).image(settings.image()).environmentFile(env);
    }

    private ContainerBuilder container(String name, String description) {
        return Quadlet.container(name)
                .unit(u -> u.description("Senex Trader: " + description))
                .containerName(name) // by which the others reach it
                .network(senex)
                .apply(this::updated)
                .apply(SenexStack::alwaysOn);
    }

    /** Started when the check succeeds for the first time, for which it is asked often; then every so many seconds. */
    private static UnaryOperator<ContainerBuilder> readyWhen(String shell, int seconds) {
        HealthCommand check = HealthCommand.shell(shell);
        return unit -> unit.healthCmd(check)
                .healthInterval(Duration.ofSeconds(seconds))
                .healthStartupCmd(check)
                .healthStartupInterval(Duration.ofSeconds(2))
                .readyWhenHealthy(); // S7: whoever waits for the database finds one that answers
    }

    private ContainerBuilder updated(ContainerBuilder unit) {
        return settings.autoUpdate().map(unit::autoUpdate).orElse(unit);
    }

    private static <B extends UnitBuilder<B>> B alwaysOn(B unit) {
        return unit.service(s -> s.restart(RestartPolicy.ALWAYS).restartSec(Duration.ofSeconds(10)))
                .startOnBoot(); // S1: there is nothing to enable
    }

    private DataDirectory data(String name) {
        return DataDirectory.of(settings.directory() + "/" + name)
                .mode("0700"); // S6: in /var/lib, or in the user's home
    }
}
