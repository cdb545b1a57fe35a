package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Word;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Podman removes its containers, so it cannot restart them. */
final class RestartByPodman extends SettingRule {
    RestartByPodman() {
        super(Severity.ERROR, "Podman refuses to restart a container that it removes");
    }

    @Override
    void check(Setting setting, Findings findings) {
        if (setting.isOwn("PodmanArgs") && setting.unit().isContainer() && isRemoved(setting.unit())) {
            List<Word> words = setting.words().words();
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i).text();
                boolean isOption = word.equals("--restart") && i + 1 < words.size();
                String policy = isOption ? words.get(i + 1).text() : StringUtils.substringAfter(word, "--restart=");
                if ((isOption || word.startsWith("--restart=")) && isRefused(policy)) {
                    findings.add(
                            setting,
                            setting.spanOf(words.get(i).span()),
                            "--restart contradicts --rm, which Podman adds: the container will not start; Restart= in "
                                    + "[Service] is what restarts it");
                    return;
                }
            }
        }
    }

    private static boolean isRefused(String policy) {
        return policy.equals("always") || policy.equals("unless-stopped") || policy.startsWith("on-failure:");
    }

    private static boolean isRemoved(LintUnit unit) {
        return unit.own("PodmanArgs").stream()
                .flatMap(setting -> setting.words().texts().stream())
                .noneMatch(word -> word.startsWith("--rm="));
    }
}
