package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.value.UnitKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A word that is none of those that there are. */
final class ChoiceSyntax extends SettingRule {
    private static final List<String> LOG_DRIVERS =
            List.of("journald", "k8s-file", "json-file", "none", "passthrough", "passthrough-tty");

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

    /** Spellings of the same that are understood, too, and those of booleans. */
    private static final Set<String> ALSO =
            Set.of("ifnotpresent", "ifmissing", "ifnewer", "true", "false", "yes", "no", "on", "off", "1", "0");

    ChoiceSyntax() {
        super(Severity.WARNING, "The word is none of those that there are");
    }

    @Override
    void check(Setting setting, Findings findings) {
        String word = setting.unquoted();
        List<String> choices = choices(setting);
        boolean isExpanded = word.indexOf('%') >= 0 || word.indexOf('$') >= 0;
        boolean isKnown = choices.contains(word) || ALSO.contains(word.toLowerCase(Locale.ROOT));
        if (!choices.isEmpty() && !word.isEmpty() && !isExpanded && !isKnown) {
            findings.add(
                    setting,
                    setting.valueSpan(),
                    setting.key() + "=" + Excerpt.of(word) + " is none of " + String.join(", ", choices),
                    Nearest.to(word, choices).stream()
                            .map(meant -> setting.write("Write " + meant, meant))
                            .toArray(Fix[]::new));
        }
    }

    /** A manifest has containers, each with a policy of its own. */
    private static List<String> choices(Setting setting) {
        if (setting.isOwn("LogDriver")) {
            return LOG_DRIVERS;
        }
        return setting.unit().kind() == UnitKind.KUBE && setting.isOwn("AutoUpdate")
                ? List.of()
                : setting.known()
                        .map(key -> CHOICES.getOrDefault(key.type().name(), List.of()))
                        .orElse(List.of());
    }

    @Override
    boolean yields() {
        return true;
    }
}
