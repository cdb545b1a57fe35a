package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.CommandException;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.Manager;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Journal} tells of a container on any host. Needs the image busybox there. */
abstract class JournalContract<M extends Manager> {
    private static final UnitName SERVICE = UnitName.of("qc-journal.service");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TICK = Duration.ofMillis(500);

    /** Plain and odd lines, one to the other output, one that conmon cuts into two entries; then a line each half second. */
    private static final String SCRIPT = """
            trap 'exit 0' TERM
            echo plain
            echo wrong >&2
            printf 'bin\\377x\\033[31mred\\n'
            head -c 9000 /dev/zero | tr '\\0' y; echo
            echo ready
            i=0; while :; do i=$((i+1)); echo "tick $i"; sleep 0.5 & wait; done
            """;

    private final M manager;
    private Host machine;
    private Path folder;
    private Systemd systemd;
    private Journal journal;

    JournalContract(M manager) {
        this.manager = manager;
    }

    final M manager() {
        return manager;
    }

    final Scope scope() {
        return manager.scope();
    }

    @BeforeEach
    void start() {
        machine = manager.root();
        Host host = manager.actOn(machine);
        Path base = scope() == Scope.SYSTEM
                ? Path.of("/etc/containers/systemd")
                : host.user().home().resolve(".config/containers/systemd");
        folder = base.resolve("quadlet-journal");
        systemd = Systemd.on(host, scope()).settling(Duration.ZERO);
        journal = Journal.on(host, scope());
        host.files().createDirectories(folder, fromString("rwxr-xr-x"));
        write(host, "script", SCRIPT);
        write(host, "qc-journal.container", """
                [Container]
                Image=docker.io/library/busybox:latest
                Pull=never
                Volume=%s:/script:ro
                Exec=sh /script
                """.formatted(folder.resolve("script")));
        systemd.daemonReload();
    }

    private void write(Host host, String name, String text) {
        host.files().write(folder.resolve(name), text.getBytes(UTF_8), fromString("rw-r--r--"));
    }

    @AfterEach
    void stop() {
        try {
            systemd.stop(SERVICE);
            machine.files().list(folder).forEach(file -> machine.files().delete(file.path()));
            machine.files().delete(folder);
            systemd.daemonReload();
        } finally {
            machine.close();
        }
    }

    Host machine() {
        return machine;
    }

    /** Lets time pass where it does not by itself. */
    void pass(Duration time) {}

    /** Entries may be written a moment after what they tell of. */
    private List<LogEntry> eventually(Supplier<List<LogEntry>> read, String last) {
        Instant end = Instant.now().plus(PATIENCE);
        List<LogEntry> entries = read.get();
        while (texts(entries).stream().noneMatch(text -> text.contains(last))
                && Instant.now().isBefore(end)) {
            pass(TICK);
            entries = read.get();
        }
        return entries;
    }

    private static List<LogEntry> written(List<LogEntry> entries, LogOutput output) {
        return entries.stream().filter(entry -> entry.output() == output).toList();
    }

    private static List<String> texts(List<LogEntry> entries) {
        return entries.stream().map(LogEntry::text).toList();
    }

    @Test
    @FailureCase(20)
    void whatAContainerWritesIsRead() {
        Cursor before = journal.cursor().orElseThrow();
        systemd.start(SERVICE);
        LogQuery application = LogQuery.of(SERVICE).after(before).only(LogSource.APPLICATION);

        List<LogEntry> entries = eventually(() -> journal.read(application), "tick 1");

        assertThat(texts(written(entries, LogOutput.STDERR))).containsExactly("wrong");
        List<LogEntry> output = written(entries, LogOutput.STDOUT);
        assertThat(texts(output)).startsWith("plain", "bin\uFFFDx\u001b[31mred").contains("ready");
        assertThat(output.get(1).bytes()[3]).isEqualTo((byte) 0xff);
        assertThat(String.join("", texts(output))).contains("red" + "y".repeat(9000) + "ready");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.unit()).contains(SERVICE.text());
            assertThat(entry.invocation()).isEqualTo(systemd.status(SERVICE).invocationId());
        });
        assertThat(journal.holds(before)).isTrue();
    }

    @Test
    void aRunIsReadWithWhatPodmanAndSystemdSay() {
        Instant before = journal.read(LogQuery.all().last(1)).get(0).time();
        systemd.start(SERVICE);
        String first = systemd.status(SERVICE).invocationId().orElseThrow();
        eventually(() -> journal.read(LogQuery.of(SERVICE).since(before)), "tick 1");
        systemd.restart(SERVICE);
        String second = systemd.status(SERVICE).invocationId().orElseThrow();

        List<LogEntry> run = journal.read(LogQuery.of(SERVICE).invocation(first));
        List<LogEntry> both =
                eventually(() -> journal.read(LogQuery.of(SERVICE).since(before).only(LogSource.MANAGER)), "Stopped");

        assertThat(run.stream().map(LogEntry::source).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(LogSource.values());
        assertThat(run).allSatisfy(entry -> assertThat(entry.invocation()).contains(first));
        assertThat(texts(run)).contains("plain", "Started qc-journal.service.");
        assertThat(both.stream().flatMap(entry -> entry.invocation().stream()).distinct())
                .contains(first, second);
        assertThat(journal.read(LogQuery.of(SERVICE)
                        .since(before)
                        .only(LogSource.MANAGER)
                        .last(1)))
                .hasSize(1);
        assertThat(journal.read(LogQuery.of(UnitName.of("qc-nobody.service")))).isEmpty();
    }

    @Test
    @FailureCase(19)
    void aRestartDoesNotEndWhoFollows() {
        systemd.start(SERVICE);
        try (LogStream follow = journal.follow(LogQuery.of(SERVICE).only(LogSource.APPLICATION))) {
            await(follow, "tick ");
            systemd.restart(SERVICE);
            await(follow, "ready");
            disturb();
            await(follow, "tick ");
        }
    }

    /** What else must not end who follows, on a machine of which one is root. */
    void disturb() {}

    private void await(LogStream follow, String text) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            pass(TICK);
            if (follow.poll(PATIENCE)
                    .filter(entry -> entry.text().startsWith(text))
                    .isPresent()) {
                return;
            }
        }
        throw new AssertionError("No entry: " + text);
    }

    @Test
    void whatIsNoPlaceIsRefused() {
        assertThatThrownBy(() -> journal.read(LogQuery.all().after(new Cursor("nowhere"))))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("Failed to seek to cursor");
        assertThatThrownBy(() -> new Cursor(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogQuery.all().last(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogQuery.all().invocation("x + _UID=0")).isInstanceOf(IllegalArgumentException.class);
    }
}
