package dev.quadlet.systemd.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.systemd.testing.FakeCall;
import dev.quadlet.systemd.testing.FakeHost;
import dev.quadlet.systemd.testing.FakeProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The few programs and scripts that {@link HostContract} runs, for a host that has none of its own. */
final class FakeShell {
    private static final Map<String, FakeProgram> SCRIPTS = Map.ofEntries(
            Map.entry("cat; echo oops >&2; exit 3", call -> {
                cat(call);
                call.printError("oops\n");
                return 3;
            }),
            Map.entry("exit 255", call -> 255),
            Map.entry("exit 127", call -> 127),
            Map.entry("kill -TERM $$", call -> 128 + 15),
            Map.entry("sleep 300", FakeProgram.hanging()),
            Map.entry("echo on; exec sleep 300", call -> {
                call.print("on\n");
                return FakeProgram.hanging().run(call);
            }),
            Map.entry("echo too", FakeProgram.printing("too\n")),
            Map.entry("sleep 0.2; echo \"$1\"", call -> {
                call.sleep(Duration.ofMillis(200));
                call.print(call.arguments().get(3) + "\n");
                return 0;
            }),
            Map.entry("echo \"$PWD $LC_ALL $A\"", call -> {
                Map<String, String> all = call.environment();
                call.print(all.get("PWD") + " " + all.get("LC_ALL") + " " + all.get("A") + "\n");
                return 0;
            }),
            Map.entry("id -un; id -u; id -g; echo $HOME", call -> {
                HostUser user = call.user();
                call.print(user.name() + "\n" + user.uid() + "\n" + user.gid() + "\n"
                        + call.environment().get("HOME") + "\n");
                return 0;
            }),
            Map.entry("echo \"$1\"; echo \"$2\" >&2; exit 1", call -> {
                call.print(call.arguments().get(3) + "\n");
                call.printError(call.arguments().get(4) + "\n");
                return 1;
            }),
            Map.entry("while read line; do echo \"got $line\"; done; echo end", FakeShell::echoLines));

    private FakeShell() {}

    static FakeHost installedOn(FakeHost host) {
        return host.install("sh", call -> script(call).run(call))
                .install("cat", FakeShell::cat)
                .install("true", call -> 0)
                .install("yes", FakeShell::yes)
                .install("echo", FakeShell::echo)
                .install("printf", FakeShell::printf);
    }

    private static FakeProgram script(FakeCall call) {
        List<String> words = call.arguments();
        FakeProgram program = SCRIPTS.get(words.get(1));
        if (!words.get(0).equals("-c") || program == null) {
            throw new AssertionError("Not a script of this shell: " + call);
        }
        return program;
    }

    private static int cat(FakeCall call) {
        call.print(read(call));
        return 0;
    }

    private static byte[] read(FakeCall call) {
        try {
            return call.input().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int yes(FakeCall call) {
        while (true) {
            call.print("y\n");
        }
    }

    private static int echo(FakeCall call) {
        call.print(String.join(" ", call.arguments()) + "\n");
        return 0;
    }

    /** Only {@code printf '%s\0' WORD…}. */
    private static int printf(FakeCall call) {
        call.arguments().stream().skip(1).forEach(word -> call.print(word + "\0"));
        return 0;
    }

    private static int echoLines(FakeCall call) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(call.input(), UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                call.print("got " + line + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        call.print("end\n");
        return 0;
    }
}
