package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Severity;
import java.util.List;
import java.util.Map;

/** A word that is almost one of those that there are. */
final class ChoiceSyntax extends SettingRule {
    private static final Map<String, List<String>> CHOICES = Map.of(
            "pull", List.of("always", "missing", "never", "newer"),
            "restart", List.of("no", "always", "on-success", "on-failure", "on-abnormal", "on-abort", "on-watchdog"),
            "auto-update", List.of("registry", "local", "disabled"),
            "notify", List.of("healthy"),
            "health-action", List.of("none", "kill", "restart", "stop"),
            "exit-policy", List.of("continue", "stop"),
            "cgroups", List.of("enabled", "disabled", "no-conmon", "split"),
            "service-type", List.of("simple", "exec", "forking", "oneshot", "dbus", "notify", "notify-reload", "idle"),
            "kill-mode", List.of("control-group", "mixed", "process", "none"),
            "exit-code-propagation", List.of("all", "any", "none"));

    ChoiceSyntax() {
        super(Severity.WARNING, "The word is almost one of those that there are");
    }

    @Override
    void check(Setting setting, Findings findings) {
        String word = setting.unquoted();
        List<String> choices = setting.known()
                .map(key -> CHOICES.getOrDefault(key.type().name(), List.of()))
                .orElse(List.of());
        if (!choices.contains(word)) {
            Nearest.to(word, choices)
                    .ifPresent(meant -> findings.add(
                            setting,
                            setting.valueSpan(),
                            setting.key() + "=" + Excerpt.of(word) + " is none of " + String.join(", ", choices),
                            setting.write("Write " + meant, meant)));
        }
    }

    @Override
    boolean yields() {
        return true;
    }
}
