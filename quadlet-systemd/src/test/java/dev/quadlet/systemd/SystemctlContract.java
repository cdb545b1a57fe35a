package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What systemctl itself says and where it misleads: exit statuses and words, as the manager of the system gives them to root. Needs
 * the image busybox. It keeps the fake honest, which runs it, too.
 */
abstract class SystemctlContract {
    private static final Path FOLDER = Path.of("/etc/containers/systemd/quadlet-traps");
    private static final String IMAGE = "Image=docker.io/library/busybox:latest\nPull=never\n";
    private static final String SLEEP = "Exec=sh -c \"trap 'exit 0' TERM; sleep 1000 & wait\"\n";
    private static final List<String> UNITS = List.of(
            "qt-ok.service",
            "qt-dying.service",
            "qt-noimage.service",
            "qt-needy.service",
            "qt-looping.service",
            "qt-other.service");

    private Host host;

    /** The machine, as root. */
    abstract Host open();

    /** Lets half a second pass. */
    abstract void pause() throws InterruptedException;

    @BeforeEach
    void connect() {
        host = open();
        host.files().createDirectories(FOLDER, fromString("rwxr-xr-x"));
        write("qt-ok.container", "[Container]\n" + IMAGE + SLEEP);
        systemctl("daemon-reload");
    }

    @AfterEach
    void cleanUp() {
        try (Host last = host) {
            UNITS.forEach(this::stop);
            host.run(Command.of("systemctl", "reset-failed", "--").with(UNITS));
            host.files().list(FOLDER).forEach(file -> host.files().delete(file.path()));
            host.files().delete(FOLDER);
            systemctl("daemon-reload");
            assertThat(last.files().stat(FOLDER)).isEmpty();
        }
    }

    /** Alone, for from systemd 262 on one that is not loaded keeps the others of the call from being stopped. */
    private void stop(String unit) {
        systemctl("stop", "--", unit);
    }

    private void write(String name, String text) {
        host.files().write(FOLDER.resolve(name), text.getBytes(UTF_8), fromString("rw-r--r--"));
    }

    private CommandResult systemctl(String... words) {
        return host.run(Command.of("systemctl").with(List.of(words)).withTimeout(Duration.ofMinutes(2)));
    }

    private String property(String unit, String name) {
        return systemctl("show", "--property=" + name, "--", unit)
                .orThrow()
                .output()
                .strip();
    }

    /** For half a minute at most. */
    private void awaitFailure(String unit) throws InterruptedException {
        for (int i = 0; i < 60 && !property(unit, "ActiveState").equals("ActiveState=failed"); i++) {
            pause();
        }
    }

    private static void says(CommandResult result, int status, String words) {
        assertThat(result.errors()).contains(words);
        assertThat(result.status()).as(result.toString()).isEqualTo(status);
    }

    @Test
    @FailureCase(value = 11, in = Scope.SYSTEM)
    void aReloadSucceedsAndOneBadFileTakesItsFolderAway() {
        systemctl("start", "qt-ok.service").orThrow();
        String before = property("qt-ok.service", "MainPID");
        write("qt-other.container", "[Container]\nno equals sign\n");

        says(systemctl("daemon-reload"), 0, "");

        assertThat(property("qt-ok.service", "LoadState")).isEqualTo("LoadState=not-found");
        assertThat(property("qt-ok.service", "ActiveState")).isEqualTo("ActiveState=active");
        assertThat(property("qt-ok.service", "SourcePath")).isEqualTo("SourcePath=");
        says(systemctl("restart", "qt-ok.service"), 5, "Unit qt-ok.service not found.");
        host.files().delete(FOLDER.resolve("qt-other.container"));
        systemctl("daemon-reload").orThrow();
        assertThat(property("qt-ok.service", "LoadState")).isEqualTo("LoadState=loaded");
        assertThat(property("qt-ok.service", "MainPID")).isEqualTo(before);
    }

    @Test
    void aFileThatIsRefusedHarmsOnlyItself() {
        write("qt-other.container", "[Container]\nImagee=x\n" + IMAGE);

        says(systemctl("daemon-reload"), 0, "");

        assertThat(property("qt-other.service", "LoadState")).isEqualTo("LoadState=not-found");
        assertThat(property("qt-ok.service", "LoadState")).isEqualTo("LoadState=loaded");
        says(systemctl("start", "qt-other.service", "qt-ok.service"), 5, "Unit qt-other.service not found.");
    }

    @Test
    @FailureCase(value = 12, in = Scope.SYSTEM)
    void aLinkToNothingTakesItsFolderAway() {
        host.files().link(FOLDER.resolve("qt-other.container"), Path.of("/nonexistent"));

        says(systemctl("daemon-reload"), 0, "");

        assertThat(property("qt-ok.service", "LoadState")).isEqualTo("LoadState=not-found");
    }

    @Test
    @FailureCase(value = 36, in = Scope.SYSTEM)
    void hiddenFilesAndFoldersCountAndTemporaryNamesDoNot() {
        host.files().createDirectories(FOLDER.resolve(".staging"), fromString("rwxr-xr-x"));
        write(".staging/qt-other.container", "[Container]\n" + IMAGE);
        write("qt-needy.container.tmp", "[Container]\n" + IMAGE);

        systemctl("daemon-reload").orThrow();

        assertThat(property("qt-other.service", "LoadState")).isEqualTo("LoadState=loaded");
        assertThat(property("qt-needy.service", "LoadState")).isEqualTo("LoadState=not-found");
        host.files().delete(FOLDER.resolve(".staging/qt-other.container"));
    }

    @Test
    void aContainerThatDiesAMomentLaterWasStarted() throws InterruptedException {
        write("qt-dying.container", "[Container]\n" + IMAGE + "Exec=sh -c \"sleep 1; exit 42\"\n");
        systemctl("daemon-reload").orThrow();

        says(systemctl("start", "qt-dying.service"), 0, "");
        awaitFailure("qt-dying.service");

        assertThat(property("qt-dying.service", "ActiveState")).isEqualTo("ActiveState=failed");
        assertThat(property("qt-dying.service", "ExecMainStatus")).isEqualTo("ExecMainStatus=42");
        assertThat(systemctl("is-active", "qt-dying.service").output()).isEqualTo("failed\n");
    }

    @Test
    void whatIsGeneratedCannotBeEnabledAndDisablingSaysNothing() {
        says(
                systemctl("enable", "--now", "qt-ok.service"),
                1,
                "Unit /run/systemd/generator/qt-ok.service is transient or generated");
        assertThat(property("qt-ok.service", "ActiveState")).isEqualTo("ActiveState=inactive");
        says(systemctl("disable", "qt-ok.service"), 0, "");
        assertThat(systemctl("is-enabled", "qt-ok.service").output()).isEqualTo("generated\n");
    }

    @Test
    void anImageThatIsNotThereFailsTheStartAndThoseThatNeedIt() {
        write("qt-noimage.container", "[Container]\nImage=localhost/doesnotexist:1\nPull=never\n");
        write(
                "qt-needy.container",
                "[Unit]\nRequires=qt-noimage.service\nAfter=qt-noimage.service\n[Container]\n" + IMAGE + SLEEP);
        systemctl("daemon-reload").orThrow();

        CommandResult start = systemctl("start", "qt-needy.service", "qt-ok.service");

        says(start, 1, "A dependency job for qt-needy.service failed. See 'journalctl -xe' for details.");
        assertThat(property("qt-needy.service", "ActiveState")).isEqualTo("ActiveState=inactive");
        assertThat(property("qt-needy.service", "Result")).isEqualTo("Result=success");
        assertThat(property("qt-noimage.service", "ExecMainStatus")).isEqualTo("ExecMainStatus=125");
        assertThat(property("qt-ok.service", "ActiveState")).isEqualTo("ActiveState=active");
        says(
                systemctl("start", "qt-noimage.service"),
                1,
                "Job for qt-noimage.service failed because the control process exited with error code.");
    }

    @Test
    void whatIsStartedTooOftenTellsOfItsLastFailureOrOfTheLimit() throws InterruptedException {
        write(
                "qt-looping.container",
                "[Unit]\nStartLimitBurst=2\nStartLimitIntervalSec=300\n[Container]\n" + IMAGE
                        + "Exec=sh -c \"sleep 0.5; exit 3\"\n[Service]\nRestart=always\nRestartSec=0\n");
        systemctl("daemon-reload").orThrow();

        systemctl("start", "qt-looping.service");
        awaitFailure("qt-looping.service");

        assertThat(property("qt-looping.service", "ActiveState")).isEqualTo("ActiveState=failed");
        // the limit from systemd 262 on
        assertThat(property("qt-looping.service", "Result")).isIn("Result=exit-code", "Result=start-limit-hit");
        assertThat(property("qt-looping.service", "NRestarts")).isEqualTo("NRestarts=2");
        says(systemctl("start", "qt-looping.service"), 1, "Job for qt-looping.service failed");
        says(systemctl("reset-failed", "qt-looping.service"), 0, "");
        says(systemctl("start", "qt-looping.service"), 0, "");
    }

    @Test
    void whatNobodyKnows() {
        String nobody = "qt-nobody.service";

        says(systemctl("start", nobody), 5, "Failed to start qt-nobody.service: Unit qt-nobody.service not found.");
        says(systemctl("stop", nobody), 5, "Unit qt-nobody.service not loaded.");
        says(systemctl("restart", nobody), 5, "Unit qt-nobody.service not found.");
        says(systemctl("reset-failed", nobody), 1, "Unit qt-nobody.service not loaded.");
        says(systemctl("enable", nobody), 1, "Unit qt-nobody.service does not exist");
        says(systemctl("cat", nobody), 1, "No files found for qt-nobody.service.");
        says(systemctl("is-active", nobody), 4, "");
        says(systemctl("is-enabled", nobody), 4, "");
        says(systemctl("show", "--property=LoadState", nobody), 0, "");
        says(systemctl("start", "qt@.service"), 1, "is missing the instance name");
    }

    @Test
    void aRequirementThatIsNotThereIsSaid() {
        write("qt-needy.container", "[Unit]\nRequires=qt-nobody.service\n[Container]\n" + IMAGE + SLEEP);
        systemctl("daemon-reload").orThrow();

        says(systemctl("start", "qt-needy.service"), 5, "Unit qt-nobody.service not found.");
    }

    @Test
    @FailureCase(
            value = {25, 35},
            in = Scope.SYSTEM)
    void whatRunsWithoutAFileCanBeStopped() {
        systemctl("start", "qt-ok.service").orThrow();
        host.files().delete(FOLDER.resolve("qt-ok.container"));
        assertThat(property("qt-ok.service", "NeedDaemonReload")).isEqualTo("NeedDaemonReload=yes");
        systemctl("daemon-reload").orThrow();

        assertThat(property("qt-ok.service", "NeedDaemonReload")).isEqualTo("NeedDaemonReload=no");
        says(systemctl("stop", "qt-ok.service"), 0, "");
        assertThat(property("qt-ok.service", "ActiveState")).isEqualTo("ActiveState=inactive");
    }

    @Test
    void reloadingIsNotForContainers() {
        systemctl("start", "qt-ok.service").orThrow();

        says(systemctl("reload", "qt-ok.service"), 3, "Job type reload is not applicable for unit qt-ok.service.");
        says(systemctl("reload-or-restart", "qt-ok.service"), 0, "");
        assertThat(systemctl("is-active", "qt-ok.service", "qt-nobody.service").status())
                .isZero();
    }

    @Test
    void aMaskHidesWhatIsGenerated() {
        says(systemctl("mask", "qt-ok.service"), 0, "");
        try {
            assertThat(property("qt-ok.service", "LoadState")).isEqualTo("LoadState=masked");
            says(systemctl("start", "qt-ok.service"), 1, "Unit qt-ok.service is masked.");
        } finally {
            systemctl("unmask", "qt-ok.service").orThrow();
        }
        says(systemctl("start", "qt-ok.service"), 0, "");
    }

    @Test
    void aDryRunSaysWhatTheReloadDoesNot() {
        write("qt-other.container", "[Container]\nImagee=x\n" + IMAGE);
        Command generator = Command.of("/usr/lib/systemd/system-generators/podman-system-generator", "--dryrun");

        CommandResult result = host.run(generator);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors())
                .contains(
                        "quadlet-generator[",
                        "converting \"qt-other.container\": unsupported key 'Imagee' in group 'Container' in "
                                + FOLDER);
        assertThat(result.output()).contains("---qt-ok.service---\n").doesNotContain("---qt-other.service---");
        CommandResult staged = host.run(generator.withEnvironment("QUADLET_UNIT_DIRS", "/nonexistent"));
        assertThat(staged.output()).doesNotContain("---qt-ok.service---");
    }
}
