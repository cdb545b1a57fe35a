package dev.quadlet.lint;

import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.value.ValueException;

/** A time that Podman reads in Go's notation. */
final class DurationSyntax extends ValueRule {
    DurationSyntax() {
        super(
                Severity.ERROR,
                "Podman reads times as 1m30s, with a unit to each number",
                "the container will not start",
                "duration",
                "interval",
                "timeout");
    }

    /** Podman reads times of a health check only when there is one. */
    @Override
    Severity severity(Setting setting, ValueException bad) {
        String check = setting.key().startsWith("HealthStartup") ? "HealthStartupCmd" : "HealthCmd";
        boolean isRead = setting.key().startsWith("Health") && setting.unit().hasOwn(check);
        return isRead ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    Fix[] fixes(Setting setting, String word) {
        boolean isSeconds = !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return isSeconds ? new Fix[] {setting.write("Write " + word + "s", word + "s")} : new Fix[0];
    }
}
