package dev.quadlet.lint;

import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;

/** A time that Podman reads in Go's notation. */
final class DurationSyntax extends ValueRule {
    DurationSyntax() {
        super(
                Severity.WARNING,
                "Podman reads times as 1m30s, with a unit to each number",
                "the container will not start",
                "duration",
                "interval",
                "timeout");
    }

    @Override
    Fix[] fixes(Setting setting, String word) {
        boolean isSeconds = !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return isSeconds ? new Fix[] {setting.write("Write " + word + "s", word + "s")} : new Fix[0];
    }
}
