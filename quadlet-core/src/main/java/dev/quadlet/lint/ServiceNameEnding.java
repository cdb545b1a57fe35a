package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Severity;
import org.apache.commons.lang3.StringUtils;

/** {@code ServiceName=} is written without its ending. */
final class ServiceNameEnding extends SettingRule {
    ServiceNameEnding() {
        super(Severity.WARNING, "Podman adds .service to ServiceName=");
    }

    @Override
    void check(Setting setting, Findings findings) {
        String name = setting.unquoted();
        if (setting.isOwn("ServiceName") && name.endsWith(".service")) {
            String stem = StringUtils.substringBeforeLast(name, ".service");
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "Podman adds .service, so the service is called " + Excerpt.of(name) + ".service",
                    setting.write("Write " + stem, stem));
        }
    }
}
