package dev.quadlet.systemd.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Host} does with commands, wherever it is. */
abstract class HostContract {
    private static final List<String> NASTY = List.of(
            "", " ", "a b", "'", "\"", "\\", "\\'", "$HOME", "`id`", "$(id)", "*", "~", "-n", "--", "#", "!x", "a\nb",
            "\t", "=ls", "{a,b}", "ä€😀", "%s", "&&", ";", "|", ">x", "(", "a=b", "\r", "\u0001", "^", "[a]");

    private Host host;
    private Path folder;

    /** A host of its own for each test. */
    abstract Host open();

    /** Lets time stand still on a host whose time is not ours. */
    void hold(Host held) {}

    /** Lets the other threads do something. */
    void pass(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }

    @BeforeEach
    void makeFolder() {
        host = open();
        folder = Path.of("/tmp", "quadlet-" + UUID.randomUUID());
        host.files().createDirectories(folder, PosixFilePermissions.fromString("rwx------"));
    }

    @AfterEach
    void deleteFolder() {
        try (Host last = host) {
            List<FileEntry> deepestFirst = new ArrayList<>(last.files().walk(folder));
            Collections.reverse(deepestFirst);
            deepestFirst.forEach(entry -> last.files().delete(entry.path()));
            last.files().delete(folder);
        }
    }

    Host host() {
        return host;
    }

    Path folder() {
        return folder;
    }

    CommandResult sh(String script, String... arguments) {
        return host.run(Command.of("sh", "-c", script, "sh").with(List.of(arguments)));
    }

    @Test
    void argumentsArriveAsTheyAre() {
        CommandResult printed = host.run(Command.of("printf", "%s\\0").with(NASTY));

        assertThat(printed.output()).isEqualTo(String.join("\0", NASTY) + "\0");
    }

    @Test
    void inputOutputErrorsAndStatusAreSeparate() {
        Command command = Command.of("sh", "-c", "cat; echo oops >&2; exit 3").withInput("in\n");

        CommandResult result = host.run(command);

        assertThat(result.output()).isEqualTo("in\n");
        assertThat(result.errors()).isEqualTo("oops\n");
        assertThat(result.status()).isEqualTo(3);
        assertThatThrownBy(result::orThrow)
                .isInstanceOf(CommandException.class)
                .hasMessage("sh -c 'cat; echo oops >&2; exit 3': exit status 3\noops");
    }

    @Test
    void everyStatusIsTheCommandsOwn() {
        assertThat(sh("exit 255").status()).isEqualTo(255);
        assertThat(sh("exit 127").status()).isEqualTo(127);
        assertThat(sh("kill -TERM $$").status()).isEqualTo(128 + 15);
    }

    @Test
    void withoutInputThereIsNothingToRead() {
        assertThat(host.run(Command.of("cat")).orThrow().output()).isEmpty();
    }

    @Test
    void commandsRunInTheRootFolderWithAPlainLocaleAndTheirVariables() {
        Command command = Command.of("sh", "-c", "echo \"$PWD $LC_ALL $A\"").withEnvironment("A", "b $c 'd'");

        assertThat(host.run(command).output()).isEqualTo("/ C.UTF-8 b $c 'd'\n");
    }

    @Test
    void theUserIsWhoCommandsRunAs() {
        assertThat(sh("id -un; id -u; id -g; echo $HOME").lines())
                .containsExactly(
                        host.user().name(),
                        String.valueOf(host.user().uid()),
                        String.valueOf(host.user().gid()),
                        host.user().home().toString());
    }

    @Test
    void aProgramThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> host.run(Command.of("no-such-program", "x")))
                .isInstanceOf(CommandNotFoundException.class)
                .hasMessageStartingWith("no-such-program x: there is no program no-such-program on ");
    }

    @Test
    void muchGoesInAndOut() {
        byte[] much = "0123456789abcde\n".repeat(300_000).getBytes(UTF_8);

        assertThat(host.run(Command.of("cat").withInput(much)).outputBytes()).isEqualTo(much);
    }

    @Test
    void unreadInputIsNoFailure() {
        byte[] much = new byte[1 << 20];

        assertThat(host.run(Command.of("true").withInput(much)).status()).isZero();
    }

    @Test
    void tooMuchOutputEndsTheCommand() {
        assertThatThrownBy(() -> host.run(tree("yes").withOutputLimit(1000)))
                .isInstanceOf(OutputLimitException.class)
                .hasMessageContaining("killed because it wrote more than 1000 bytes");
        assertThat(survivors()).isEmpty();
    }

    @Test
    void aTimeoutKillsTheWholeTree() {
        assertThatThrownBy(() -> host.run(tree("sleep 300").withTimeout(Duration.ofMillis(1500))))
                .isInstanceOf(CommandTimeoutException.class)
                .hasMessageContaining("killed after 1500 ms without an end");
        assertThat(survivors()).isEmpty();
    }

    @Test
    void anInterruptKillsTheWholeTree() throws Exception {
        hold(host);
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                host.run(tree("sleep 300"));
            } catch (CommandInterruptedException e) {
                flag.complete(Thread.currentThread().isInterrupted());
            }
        });
        caller.start();
        pass(Duration.ofSeconds(1));
        caller.interrupt();

        assertThat(flag.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(survivors()).isEmpty();
    }

    @Test
    void closingEndsWhatRuns() throws Exception {
        Host own = open();
        hold(own);
        CompletableFuture<CommandResult> run = CompletableFuture.supplyAsync(() -> own.run(tree("sleep 300")));
        RunningCommand live = own.start(tree("sleep 300"));
        pass(Duration.ofSeconds(1));
        own.close();

        assertThatThrownBy(() -> run.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(CommandInterruptedException.class);
        assertThat(live.isRunning()).isFalse();
        assertThat(survivors()).isEmpty();
        assertThatThrownBy(() -> own.run(Command.of("true"))).isInstanceOf(IllegalStateException.class);
    }

    /** A shell, its child and a grandchild in a session of its own, which all note their numbers. */
    Command tree(String last) {
        String script = "echo $$ >>\"$1\"; setsid sh -c 'echo $$ >>\"$1\"; exec sleep 300' sh \"$1\" & " + last;
        return Command.of("sh", "-c", script, "sh", folder.resolve("pids").toString());
    }

    /** Those of the tree that run; one that nobody has asked for its exit status yet does not. */
    List<String> survivors() {
        String script = "test \"$(wc -l <\"$1\")\" -ge 2; while read pid; do "
                + "if grep -qs '^State:.[^ZX]' /proc/$pid/status; then echo $pid; fi; done <\"$1\"";
        return sh(script, folder.resolve("pids").toString()).orThrow().lines();
    }

    @Test
    void aRunningCommandAnswersUntilItIsClosed() throws Exception {
        RunningCommand live =
                host.start(Command.of("sh", "-c", "while read line; do echo \"got $line\"; done; echo end"));
        try (live) {
            BufferedReader answers = new BufferedReader(new InputStreamReader(live.output(), UTF_8));
            live.input().write("one\n".getBytes(UTF_8));
            live.input().flush();
            assertThat(answers.readLine()).isEqualTo("got one");
            assertThat(live.isRunning()).isTrue();
            live.input().close();
            assertThat(answers.readLine()).isEqualTo("end");
            assertThat(answers.readLine()).isNull();
        }
        live.close();
        assertThat(live.isRunning()).isFalse();
    }

    @Test
    void manyCommandsRunAtOnce() {
        runsManyAtOnce(host);
    }

    /** Each command writes its own output, and nothing else is seen. */
    static void runsManyAtOnce(Host there) {
        Command command = Command.of("sh", "-c", "sleep 0.2; echo \"$1\"", "sh");
        List<CompletableFuture<CommandResult>> runs = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> there.run(command.with(List.of(String.valueOf(i)))), task -> new Thread(task).start()))
                .toList();

        for (int i = 0; i < runs.size(); i++) {
            CommandResult result = runs.get(i).join();
            assertThat(List.of(result.status(), result.output(), result.errors()))
                    .containsExactly(0, i + "\n", "");
        }
    }

    @Test
    void commandsWithoutEndLeaveRoomForOthers() throws Exception {
        List<RunningCommand> endless = new ArrayList<>();
        try {
            for (int i = 0; i < 12; i++) {
                endless.add(host.start(Command.of("sh", "-c", "echo on; exec sleep 300")));
            }
            for (RunningCommand each : endless) {
                assertThat(new BufferedReader(new InputStreamReader(each.output(), UTF_8)).readLine())
                        .isEqualTo("on");
                assertThat(sh("echo too").lines()).containsExactly("too");
            }
        } finally {
            endless.forEach(RunningCommand::close);
        }
    }

    @Test
    void secretsDoNotShow() {
        Secrets secrets = Secrets.of(List.of("pa ss'word", "line one\nline two", " "));
        Host careful = host.hiding(secrets);
        CommandResult result = careful.run(Command.of("sh", "-c", "echo \"$1\"; echo \"$2\" >&2; exit 1", "sh")
                .with(List.of("pa ss'word", "it is line two")));

        assertThat(result.output()).isEqualTo("pa ss'word\n");
        assertThat(result.toString()).doesNotContain("ss'word", "line two");
        assertThatThrownBy(result::orThrow)
                .hasMessageContaining("it is ***")
                .message()
                .doesNotContain("ss'word", "line two");
        assertThatThrownBy(
                        () -> careful.files().read(Path.of("/nosuch/line two")).clone())
                .message()
                .doesNotContain("line two");
        Command slow = Command.of("sh", "-c", "sleep 300", "line two").withTimeout(Duration.ofMillis(300));
        assertThatThrownBy(() -> careful.run(slow))
                .message()
                .contains("sleep 300")
                .doesNotContain("line two");
        assertThat(secrets).hasToString("4 secrets");
    }

    @Test
    void aViewEndsWithItsHostAndNotBefore() {
        host.hiding(Secrets.NONE).close();
        host.asUser(host.user().name()).close();

        assertThat(host.run(Command.of("true")).status()).isZero();
    }

    @Test
    void whatIsNoCommandIsRefused() {
        for (String program : List.of("", "-x", "A=b")) {
            assertThatThrownBy(() -> Command.of(program)).hasMessage("Not the name of a program: '" + program + "'");
        }
        assertThatThrownBy(() -> Command.of(Collections.emptyList())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Command.of("echo", "a\0b")).hasMessageContaining("NUL");
        assertThatThrownBy(() -> host.run(Command.of("echo", "\ud800"))).hasMessageContaining("Cannot be an argument");
    }
}
