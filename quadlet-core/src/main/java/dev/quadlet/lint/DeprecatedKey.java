package dev.quadlet.lint;

import dev.quadlet.key.Key;
import dev.quadlet.source.Severity;

/** A key that there is something better for. */
final class DeprecatedKey extends SettingRule {
    DeprecatedKey() {
        super(Severity.NOTICE, "There is a better way than this key");
    }

    @Override
    void check(Setting setting, Findings findings) {
        setting.known()
                .flatMap(Key::deprecated)
                .ifPresent(instead ->
                        findings.add(setting, setting.keySpan(), setting.key() + "= is deprecated: " + instead));
    }
}
