package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.examples.lab.Story;
import dev.quadlet.systemd.Podman;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A life of the Senex stack on a machine, from the first deployment to the last trace, by the commands of the program. */
final class SenexLife {
    private static final String POSTGRES = "docker.io/library/postgres:15";
    private static final String REDIS = "docker.io/library/redis:7";
    private static final List<String> APPLICATION = List.of("celery-beat", "celery-worker", "web");

    private final SenexDesk desk;
    private final Path units;
    private String resources = "";

    SenexLife(SenexDesk desk) {
        this.desk = desk;
        this.units = desk.machine().scope() == Scope.SYSTEM
                ? Path.of("/etc/containers/systemd/senex")
                : Path.of("/home/senex/.config/containers/systemd/senex");
    }

    Story story() {
        return new Story(desk.machine().toString())
                .step("Deployed over ssh", this::deploy)
                .step("Five services healthy, and the doctor content", this::healthy)
                .step("`/health/` answers 200 on the published port", desk::awaitAnswer)
                .step("A task goes through Redis into PostgreSQL", () -> remember("first"))
                .alone("Deployed again unchanged: no reload, no restart, under 2 s", this::unchanged)
                .step("Logs of all, the last 100, and followed", this::logs)
                .step("Restarted, stopped, started", this::restart)
                .step("Not at boot, at boot", this::boot)
                .step("`kill -9` of the web process: systemd brings it back", this::kill)
                .step("A new tag restarts the three of the application", this::tag)
                .step("Rolled back to the tag before", this::rollBack)
                .step("A broken image is taken back, with its logs", this::broken)
                .step("PostgreSQL updated by itself: who depends on it runs on", this::update)
                .step("An update that was rolled back is said loudly", this::brokenUpdate)
                .step("The doctor finds what was planted", this::plant)
                .step("Removed and deployed again: the data is there", this::remove)
                .step("`remove --volumes` leaves nothing", this::removeAll);
    }

    private void deploy() {
        resources = resources();
        assertThat(desk.done("plan")).contains("create " + units + "/web.container", "start web.service: it is new");
        assertThat(desk.done("deploy")).contains("create " + units + "/.env", "senex is at revision 1 ");
        assertThat(desk.owner()
                        .files()
                        .stat(units.resolve(".env"))
                        .orElseThrow()
                        .permissions())
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private void healthy() {
        assertThat(desk.done("status").lines().filter(line -> line.contains("active (running)  healthy")))
                .hasSize(5);
        assertThat(desk.done("doctor")).isEqualTo("All is well: 6 services are active, and none is unhealthy.\n");
    }

    private void remember(String name) {
        String call = "from senex_trader.tasks import remember; print(remember.delay('" + name + "').get(timeout=60))";
        desk.run("podman", "exec", "web", "python3", "manage.py", "shell", "-c", call)
                .orThrow();
        assertThat(rows()).contains(name);
    }

    private List<String> rows() {
        String query = "SELECT name FROM auth_group";
        return desk.run("podman", "exec", "postgres", "psql", "-U", "senex", "-d", "senex", "-tAc", query)
                .orThrow()
                .lines();
    }

    private void unchanged() {
        Map<String, String> before = desk.runs();
        long reloads = reloads();
        Duration nothing = fastestOf(5, desk::connect);
        Duration deployment = fastestOf(3, () -> assertThat(desk.done("deploy")).contains("0 files, 0 units"));

        assertThat(deployment).isLessThan(longer(Duration.ofSeconds(2), nothing.multipliedBy(8)));
        assertThat(desk.anewSince(before)).isEmpty();
        assertThat(reloads()).isEqualTo(reloads);
    }

    /** On a machine that is busy with other things everything takes longer, an empty command too. */
    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration fastestOf(int tries, Runnable work) {
        return IntStream.range(0, tries)
                .mapToObj(i -> {
                    long begin = System.nanoTime();
                    work.run();
                    return Duration.ofNanos(System.nanoTime() - begin);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    /** How often the manager of the stack has reloaded. */
    private long reloads() {
        String user = "_UID=" + desk.owner().user().uid();
        return desk.root()
                .run(Command.of("journalctl", "--quiet", "--output=cat", "_COMM=systemd", user, "--grep=^Reloading"))
                .output()
                .lines()
                .count();
    }

    private void logs() throws InterruptedException {
        assertThat(desk.done("logs"))
                .contains("postgres              | ", "web                   | ", "celery-worker         | ");
        assertThat(desk.done("logs postgres -n 100")).contains("postgres | ").doesNotContain("web | ");
        StringWriter followed = new StringWriter();
        Thread following = new Thread(() -> desk.senex("logs -f -n 0 web", followed, new StringWriter()));
        following.start();
        desk.await(
                "the log goes on",
                () -> desk.answer().equals("200") && followed.toString().contains("GET /health/"));
        following.interrupt();
        following.join(Duration.ofSeconds(10).toMillis());
        assertThat(following.isAlive()).isFalse();
    }

    private void restart() {
        Map<String, String> before = desk.runs();
        assertThat(desk.done("restart web")).isEqualTo("web.service is active\n");
        assertThat(desk.anewSince(before)).containsExactly("web");

        desk.done("stop celery-beat");
        assertThat(desk.senex("status").status()).isEqualTo(3);
        assertThat(desk.senex("doctor")).isEqualTo(new Outcome(3, """
                celery-beat.service: it does not run, and nothing failed: somebody stopped it
                  -> Say start.
                """, ""));
        assertThat(desk.done("start celery-beat")).isEqualTo("celery-beat.service is active\n");
    }

    private void boot() {
        Map<String, String> before = desk.runs();
        desk.done("boot off web");
        assertThat(wanted()).contains("redis.service").doesNotContain("web.service");
        desk.done("boot on web");
        assertThat(wanted()).contains("redis.service", "web.service");
        assertThat(desk.anewSince(before)).isEmpty();
    }

    /** What the manager starts at boot. */
    private List<String> wanted() {
        return List.of(systemctl("show", "--property=Wants", "--value", "default.target")
                .strip()
                .split(" ", -1));
    }

    private String systemctl(String... words) {
        String manager = desk.machine().scope() == Scope.SYSTEM ? "--system" : "--user";
        return desk.owner()
                .run(Command.of("systemctl", manager).with(List.of(words)))
                .orThrow()
                .output();
    }

    private void kill() throws InterruptedException {
        String before = desk.runs().get("web");
        String process = desk.run("podman", "inspect", "--format={{.State.Pid}}", "web")
                .orThrow()
                .output()
                .strip();
        desk.root().run(Command.of("kill", "-9", process)).orThrow();
        desk.await("web is back", () -> {
            UnitStatus web = desk.systemd().status(UnitName.of("web.service"));
            return web.isActive() && !web.invocationId().orElseThrow().equals(before);
        });
        assertThat(desk.answer()).isEqualTo("200");
        assertThat(row("web")).containsPattern("Z +1 +localhost");
    }

    private String row(String service) {
        return desk.senex("status")
                .out()
                .lines()
                .filter(line -> line.startsWith(service + " "))
                .findFirst()
                .orElseThrow();
    }

    private void tag() throws IOException {
        Map<String, String> before = desk.runs();
        desk.run("podman", "tag", "localhost/senex-trader:latest", "localhost/senex-trader:next")
                .orThrow();
        desk.useTag("next");
        desk.done("deploy");
        assertThat(desk.anewSince(before)).isEqualTo(APPLICATION);
        assertThat(row("web")).contains("localhost/senex-trader:next");
    }

    private void rollBack() throws IOException {
        Map<String, String> before = desk.runs();
        assertThat(desk.done("rollback --list").lines()).hasSize(2);
        desk.done("rollback");
        assertThat(desk.anewSince(before)).isEqualTo(APPLICATION);
        assertThat(row("web")).contains("localhost/senex-trader:latest");
        desk.useTag("latest");
        assertThat(desk.done("plan")).isEqualTo("senex: nothing to do\n");
    }

    private void broken() throws IOException {
        desk.build("localhost/senex-trader:broken", """
                FROM localhost/senex-trader:latest
                ENV DJANGO_SETTINGS_MODULE=senex_trader.broken
                """);
        desk.useTag("broken");
        Outcome deployed = desk.senex("deploy");
        desk.useTag("latest");

        assertThat(deployed.status()).as(deployed.toString()).isEqualTo(1);
        assertThat(deployed.err()).contains("No module named 'senex_trader.broken'", "The host is back at revision ");
        assertThat(row("web")).contains("localhost/senex-trader:latest");
        assertThat(desk.done("plan")).isEqualTo("senex: nothing to do\n");
        assertThat(desk.answer()).isEqualTo("200");
    }

    private void update() throws InterruptedException {
        assertThat(desk.done("update --dry-run")).doesNotContain("pending");
        desk.run("podman", "tag", POSTGRES, "localhost/kept-postgres").orThrow();
        desk.build(POSTGRES, "FROM localhost/kept-postgres\nLABEL made=anew\n");
        assertThat(desk.done("update --dry-run")).containsPattern("postgres.service +\\S+ +pending");

        Map<String, String> before = desk.runs();
        assertThat(desk.done("update"))
                .containsPattern("postgres.service +\\S+ +true")
                .endsWith("The timer podman-auto-update.timer is enabled.\n");
        assertThat(desk.anewSince(before)).containsExactly("postgres");
        desk.awaitAnswer();
        remember("second");
        assertThat(systemctl("is-enabled", "podman-auto-update.timer")).isEqualTo("enabled\n");
    }

    private void brokenUpdate() throws InterruptedException {
        desk.run("podman", "tag", REDIS, "localhost/kept-redis").orThrow();
        desk.build(REDIS, "FROM localhost/kept-redis\nENTRYPOINT [\"/no/such/program\"]\n");
        Outcome update = desk.senex("update");

        assertThat(update.status()).as(update.toString()).isEqualTo(3);
        assertThat(update.out())
                .containsPattern("redis.service +\\S+ +rolled back")
                .contains("!!! redis.service did not come up with the new " + REDIS + ": rolled back.");
        desk.awaitAnswer();
    }

    private void plant() {
        Path beat = units.resolve("celery-beat.container");
        String text = new String(desk.owner().files().read(beat), StandardCharsets.UTF_8);
        desk.owner().files().delete(units.resolve(".env"));
        desk.owner()
                .files()
                .write(
                        beat,
                        text.replace("Image=", "Imagee=").getBytes(StandardCharsets.UTF_8),
                        PosixFilePermissions.fromString("rw-r--r--"));
        systemctl("daemon-reload");

        Outcome doctor = desk.senex("doctor");
        assertThat(doctor.status()).isEqualTo(3);
        assertThat(doctor.out())
                .contains(units + "/.env: it is not there", "celery-beat.container:12: ", "Imagee")
                .contains("celery-beat.service: Podman's generator made no service of its Quadlet; it says\n  | ");

        assertThat(desk.senex("deploy").status()).isEqualTo(1);
        desk.done("deploy --overwrite");
        assertThat(desk.done("doctor")).startsWith("All is well");
    }

    private void remove() throws InterruptedException {
        List<String> before = rows();
        desk.done("remove");
        assertThat(desk.senex("doctor").out()).startsWith("senex: it is not deployed here");
        assertThat(desk.run("podman", "ps", "--all", "--quiet").output()).isEmpty();

        assertThat(desk.done("deploy")).contains("DB_PASSWORD kept from .env");
        assertThat(rows()).isEqualTo(before).contains("first", "second");
        desk.awaitAnswer();
    }

    private void removeAll() {
        desk.done("remove --volumes --networks");
        assertThat(desk.run("podman", "ps", "--all", "--quiet").output()).isEmpty();
        assertThat(resources()).isEqualTo(resources);
        assertThat(desk.owner().files().stat(units)).isEmpty();
        assertThat(desk.owner().files().stat(Path.of(state(), "senex"))).isEmpty();
        assertThat(desk.owner().files().stat(Path.of(state(), "senex.kept"))).isEmpty();
        assertThat(systemctl("list-units", "--all", "--no-legend", "celery*", "postgres*", "redis*", "web*", "senex*"))
                .isEmpty();
    }

    private String resources() {
        return desk.run("sh", "-c", "podman volume ls --quiet; podman network ls --quiet")
                .orThrow()
                .output();
    }

    private String state() {
        return desk.machine().scope() == Scope.SYSTEM ? "/var/lib" : "/home/senex/.local/state";
    }

    /** Whatever became of it: the machine as it was. */
    void end() {
        desk.senex("remove --volumes --networks --overwrite");
        Podman.on(desk.owner(), desk.machine().scope()).disableAutoUpdate();
        for (String image : List.of(POSTGRES, REDIS)) {
            String kept = "localhost/kept-" + (image.equals(POSTGRES) ? "postgres" : "redis");
            desk.run("sh", "-c", "podman image exists $1 && podman tag $1 $2 && podman untag $1 $1", "sh", kept, image);
        }
        desk.run("podman", "untag", "localhost/senex-trader:latest", "localhost/senex-trader:next");
        desk.run("podman", "rmi", "localhost/senex-trader:broken");
        desk.run("podman", "image", "prune", "--force");
        desk.close();
    }
}
