package dev.quadlet.systemd.testing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The verbs that change links: what is masked, and what starts by itself. */
final class SystemctlFiles {
    private SystemctlFiles() {}

    static int mask(SystemctlCall call) {
        return each(call, call.manager().files()::mask);
    }

    static int unmask(SystemctlCall call) {
        return each(call, call.manager().files()::unmask);
    }

    private static int each(SystemctlCall call, Consumer<String> change) {
        call.units().forEach(change);
        call.manager().reread();
        return 0;
    }

    /** Not for units that are generated. */
    static int enable(SystemctlCall call) throws InterruptedException {
        for (String unit : call.units()) {
            Optional<String> refusal = refusal(call.file(unit));
            if (refusal.isPresent()) {
                call.error("Failed to enable unit: " + refusal.get());
                return 1;
            }
        }
        for (String unit : call.units()) {
            UnitFile file = call.file(unit);
            Path fragment = file.fragment().orElseThrow();
            call.manager()
                    .files()
                    .wants(file)
                    .forEach(link -> call.manager().files().link(link, fragment));
        }
        return call.arguments().has("--now") ? SystemctlJobs.start(call) : 0;
    }

    private static Optional<String> refusal(UnitFile file) {
        if (file.isMissing()) {
            return Optional.of("Unit " + file.name() + " does not exist");
        }
        if (file.isGenerated()) {
            return Optional.of("Unit " + file.fragment().orElseThrow() + " is transient or generated");
        }
        return file.isLoaded() ? Optional.empty() : Optional.of("Unit " + file.name() + " is masked");
    }

    /** Of generated units it says nothing, and does nothing. */
    static int disable(SystemctlCall call) throws InterruptedException {
        for (String unit : call.units()) {
            UnitFile file = call.file(unit);
            if (file.isMissing()) {
                call.error("Failed to disable unit: Unit " + unit + " does not exist");
                return 1;
            }
            call.manager().files().wants(file).forEach(call.manager().files()::unlink);
        }
        return call.arguments().has("--now") ? SystemctlJobs.stop(call) : 0;
    }
}
