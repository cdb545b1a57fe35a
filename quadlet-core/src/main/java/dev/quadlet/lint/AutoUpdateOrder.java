package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.UnitKind;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** First the container, then the policy. */
final class AutoUpdateOrder extends SettingRule {
    AutoUpdateOrder() {
        super(Severity.WARNING, "Container and policy are the other way round");
    }

    @Override
    void check(Setting setting, Findings findings) {
        if (setting.unit().kind() != UnitKind.KUBE || !setting.isOwn("AutoUpdate")) {
            return;
        }
        for (Word word : setting.words().words()) {
            String policy = StringUtils.substringBefore(word.text(), "/");
            String container = StringUtils.substringAfter(word.text(), "/");
            if (Set.of("registry", "local").contains(policy) && !container.isEmpty()) {
                findings.add(
                        setting,
                        setting.spanOf(word.span()),
                        "the name of the container comes first: this is the policy " + container + " for a container "
                                + policy,
                        setting.write("Write " + container + "/" + policy, word.span(), container + "/" + policy));
            }
        }
    }
}
