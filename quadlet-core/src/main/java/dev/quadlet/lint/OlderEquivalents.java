package dev.quadlet.lint;

import dev.quadlet.source.Fix;
import dev.quadlet.source.TextEdit;
import java.util.Map;
import java.util.Optional;

/** How something was said before there was a key for it. */
final class OlderEquivalents {
    private static final Map<String, String> OPTIONS = Map.of(
            "Memory", "--memory",
            "AppArmor", "--security-opt=apparmor",
            "HttpProxy", "--http-proxy",
            "Retry", "--retry",
            "RetryDelay", "--retry-delay");

    private OlderEquivalents() {}

    static Optional<Fix> of(Setting setting) {
        boolean isPlain =
                !setting.value().isEmpty() && setting.value().chars().noneMatch(c -> " \"'\\".indexOf(c) >= 0);
        return Optional.ofNullable(OPTIONS.get(setting.key()))
                .filter(option -> isPlain
                        && setting.isOwn(setting.key())
                        && setting.unit().isContainer())
                .map(option -> written(setting, option + "=" + setting.value()));
    }

    private static Fix written(Setting setting, String option) {
        return Fix.of("Write PodmanArgs=" + option, new TextEdit(setting.span(), "PodmanArgs=" + option));
    }
}
