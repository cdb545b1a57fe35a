package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** Podman removes its containers, so it cannot restart them. */
final class RestartByPodman extends SettingRule {
    RestartByPodman() {
        super(Severity.ERROR, "Podman refuses to restart a container that it removes");
    }

    @Override
    void check(Setting setting, Findings findings) {
        if (setting.isOwn("PodmanArgs") && setting.unit().isContainer()) {
            setting.words().words().stream()
                    .filter(word ->
                            word.text().equals("--restart") || word.text().startsWith("--restart="))
                    .findFirst()
                    .ifPresent(word -> findings.add(
                            setting,
                            setting.spanOf(word.span()),
                            "--restart contradicts --rm, which Podman adds: the container will not start; Restart= in "
                                    + "[Service] is what restarts it"));
        }
    }
}
