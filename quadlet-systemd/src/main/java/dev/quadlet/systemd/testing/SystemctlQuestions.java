package dev.quadlet.systemd.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The verbs that ask, and the reload. */
final class SystemctlQuestions {
    private SystemctlQuestions() {}

    /** Succeeds whatever the generator did. */
    static int reload(SystemctlCall call) {
        call.manager().reload();
        return 0;
    }

    /** A block for each unit, with an empty line between. A unit that nobody knows is no failure. */
    static int show(SystemctlCall call) {
        List<String> wanted = call.arguments().values("--property").stream()
                .flatMap(names -> Arrays.stream(names.split(",", -1)))
                .toList();
        call.call()
                .print(call.units().stream()
                        .map(unit -> ShowText.of(call.manager(), unit, wanted))
                        .collect(Collectors.joining("\n")));
        return 0;
    }

    static int cat(SystemctlCall call) {
        int status = 0;
        for (String unit : call.units()) {
            Optional<Path> fragment = call.file(unit).fragment();
            if (fragment.isEmpty()) {
                call.error("No files found for " + unit + ".");
                status = 1;
            } else {
                byte[] text = call.call().host().machine().tree.read(fragment.get(), Machine.ROOT);
                call.call().print("# " + fragment.get() + "\n" + new String(text, UTF_8));
            }
        }
        return status;
    }

    /** One that is active makes it a success. */
    static int isActive(SystemctlCall call) {
        boolean any = false;
        boolean known = false;
        for (String unit : call.units()) {
            call.call().print(call.state(unit).active + "\n");
            any |= call.state(unit).isActive();
            known |= !call.file(unit).isMissing() || !call.state(unit).isDown();
        }
        if (any) {
            return 0;
        }
        return known ? 3 : 4;
    }

    static int isFailed(SystemctlCall call) {
        boolean any = false;
        for (String unit : call.units()) {
            call.call().print(call.state(unit).active + "\n");
            any |= call.state(unit).active.equals("failed");
        }
        return any ? 0 : 1;
    }

    static int isEnabled(SystemctlCall call) {
        int status = 0;
        for (String unit : call.units()) {
            String state = call.manager().files().fileState(call.file(unit));
            call.call().print((state.isEmpty() ? "not-found" : state) + "\n");
            status = Math.max(
                    status,
                    switch (state) {
                        case "" -> 4;
                        case "disabled", "masked" -> 1;
                        default -> 0;
                    });
        }
        return status;
    }

    static int isSystemRunning(SystemctlCall call) {
        boolean failed = call.manager().states().stream().anyMatch(unit -> unit.active.equals("failed"));
        call.call().print(failed ? "degraded\n" : "running\n");
        return failed ? 1 : 0;
    }
}
