package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.lab.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What becomes of a project of podman-compose on a machine: to systemd, back, and there again for good. */
final class Migration {
    private static final Path PROJECT = Path.of("src/test/resources/dev/quadlet/examples/senex/compose");
    private static final List<String> SERVICES = List.of("postgres", "redis", "web", "celery-worker", "celery-beat");
    private static final String OLD = "senex_%s_1";
    private static final String NEW = "systemd-%s";

    private final SenexDesk desk;
    private final Path here;
    private final String there;
    private String untouched = "";
    private String composed = "";
    private String volumes = "";

    Migration(SenexDesk desk, Path folder) {
        this.desk = desk;
        this.here = folder.resolve("compose");
        this.there = (isRootful() ? "/root" : "/home/senex") + "/senex-compose";
    }

    private boolean isRootful() {
        return desk.machine().scope() == Scope.SYSTEM;
    }

    Story story() {
        return new Story(desk.machine().toString())
                .step("`podman-compose up -d`, until `/health/` answers 200", this::compose)
                .step("`migrate --plan` changes nothing", this::plan)
                .step("A `web` that never becomes healthy: all is as before by itself", this::wrong)
                .step("`migrate`: the same volumes, and the row is there", this::migrate)
                .step("`migrate` again does nothing", this::again)
                .step("`migrate --back`: both rows are there", this::back)
                .step("`migrate` once more, and the old containers deleted as it says", this::forGood)
                .step("`remove --volumes --networks` leaves nothing", this::remove);
    }

    private void compose() throws Exception {
        untouched = everything();
        write();
        shell("cd " + there + " && podman-compose up -d");
        desk.awaitAnswer();
        composed = containers();
        volumes = volumes();
        remember(OLD, "composed");
    }

    /** The same files where the program runs, and on the machine. */
    private void write() throws IOException {
        Files.createDirectory(here);
        for (String file : List.of("compose.yaml", "compose.wrong.yaml", ".env")) {
            Files.copy(PROJECT.resolve(file), here.resolve(file));
        }
        Path env = here.resolve(".env");
        Files.writeString(
                env, Files.readString(env) + "WEB_PORT=" + desk.machine().port() + "\n");
        Lab lab = desk.machine().lab();
        (isRootful() ? lab : lab.rootless()).copy(here, there);
    }

    /** By a task, which goes through Redis to the worker and into PostgreSQL. */
    private void remember(String container, String name) {
        String call = "from senex_trader.tasks import remember; remember.delay(\"" + name + "\").get(timeout=60)";
        shell("podman exec " + container.formatted("web") + " python3 manage.py shell -c '" + call + "'");
        assertThat(rows(container)).contains(name);
    }

    private List<String> rows(String container) {
        return shell("podman exec " + container.formatted("postgres")
                        + " psql -U senex -d senex -tAc 'SELECT name FROM auth_group ORDER BY id'")
                .lines()
                .toList();
    }

    private void plan() {
        assertThat(desk.done("migrate --plan " + file()))
                .startsWith("stop and set aside " + olds() + "\n")
                .contains("start web.service: it is new");
        assertThat(desk.done("migrate --back --plan " + file())).isEqualTo("There is nothing to go back to.\n");

        assertThat(containers()).isEqualTo(composed);
        assertThat(desk.owner().files().stat(units())).isEmpty();
    }

    private String file() {
        return here.resolve("compose.yaml").toString();
    }

    private static String olds() {
        return String.join(", ", SERVICES.stream().map(OLD::formatted).toList());
    }

    private void wrong() throws InterruptedException {
        Outcome failed = desk.senex("migrate --patience 45 " + file() + " " + here.resolve("compose.wrong.yaml"));

        assertThat(failed.status()).as(failed.toString()).isEqualTo(1);
        assertThat(failed.err())
                .contains("web.service", "curl: (22)", "404", "The stack was taken away again.")
                .contains("The containers of compose run again: " + olds() + ".");
        desk.awaitAnswer();
        assertThat(containers()).isEqualTo(composed);
        assertThat(rows(OLD)).containsExactly("composed");
        assertThat(desk.owner().files().stat(units())).isEmpty();
    }

    private void migrate() throws InterruptedException {
        desk.done("migrate " + file());

        desk.awaitAnswer();
        assertThat(rows(NEW)).containsExactly("composed");
        assertThat(volumes()).isEqualTo(volumes);
        assertThat(desk.runs()).hasSize(SERVICES.size());
        assertThat(containers().lines().filter(line -> line.contains(".compose.running.unless-stopped exited no")))
                .hasSize(SERVICES.size());
        remember(NEW, "migrated");
    }

    private void again() {
        Map<String, String> runs = desk.runs();
        String before = containers();

        assertThat(desk.done("migrate " + file())).contains("0 files, 0 units").contains("podman rm ");

        assertThat(desk.runs()).isEqualTo(runs);
        assertThat(containers()).isEqualTo(before);
    }

    private void back() throws InterruptedException {
        assertThat(desk.done("migrate --back --plan " + file())).isEqualTo("remove senex\nrun again " + olds() + "\n");
        assertThat(desk.done("migrate --back " + file()))
                .isEqualTo("Compose has its containers again: " + olds() + "\n");

        desk.awaitAnswer();
        assertThat(containers()).isEqualTo(composed);
        assertThat(rows(OLD)).containsExactly("composed", "migrated");
        assertThat(desk.owner().files().stat(units())).isEmpty();
        remember(OLD, "back");
    }

    private void forGood() throws InterruptedException {
        String migrated = desk.done("migrate " + file());
        desk.awaitAnswer();

        shell(migrated.substring(migrated.lastIndexOf("podman rm ")));

        assertThat(containers().lines()).hasSize(SERVICES.size()).allMatch(line -> line.contains(" systemd-"));
        assertThat(shell("podman pod ps --quiet")).isEmpty();
        assertThat(rows(NEW)).containsExactly("composed", "migrated", "back");
        assertThat(desk.senex("migrate --back " + file()).err()).contains("so senex stays.");
    }

    private void remove() {
        desk.done("remove --volumes --networks");
        shell("rm -r " + there);
        assertThat(untouched.lines().toList()).containsAll(everything().lines().toList());
    }

    /** Each container with its name, state and restart policy. */
    private String containers() {
        return shell("podman ps --all --quiet --no-trunc | xargs -r podman inspect --format"
                + " '{{.Id}} {{.Name}} {{.State.Status}} {{.HostConfig.RestartPolicy.Name}}' | sort");
    }

    private String volumes() {
        return shell("podman volume inspect --all --format '{{.Name}} {{.CreatedAt}} {{.Mountpoint}}'");
    }

    private Path units() {
        return Path.of(isRootful() ? "/etc" : "/home/senex/.config", "containers/systemd/senex");
    }

    /** All that a project could leave behind. */
    private String everything() {
        String manager = isRootful() ? "--system" : "--user";
        String state = isRootful() ? "/var/lib" : "/home/senex/.local/state";
        return shell(
                "podman ps --all --quiet; podman pod ps --quiet; podman volume ls --quiet; podman network ls --quiet;"
                        + " systemctl %s list-units --all --plain --no-legend --type=timer,service 'senex*' '*_data*' %s '*-*.timer'"
                                .formatted(
                                        manager,
                                        String.join(
                                                " ",
                                                SERVICES.stream()
                                                        .map(each -> each + "*")
                                                        .toList()))
                        + " | cut -d ' ' -f 1; find " + units() + " " + state + "/senex* " + there
                        + " 2>/dev/null || true");
    }

    private String shell(String script) {
        return desk.run("sh", "-c", script).orThrow().output();
    }

    /** Whatever became of it: the machine as it was. */
    void end() {
        desk.senex("remove --volumes --networks --overwrite");
        String labelled = " --filter label=com.docker.compose.project=senex";
        desk.run(
                "sh",
                "-c",
                "podman ps --all --quiet" + labelled + " | xargs -r podman rm --force --depend --ignore;"
                        + " podman pod rm --force --ignore pod_senex;"
                        + " podman volume ls --quiet" + labelled + " | xargs -r podman volume rm;"
                        + " podman network ls --quiet" + labelled + " | xargs -r podman network rm; rm -rf " + there);
        desk.close();
    }
}
