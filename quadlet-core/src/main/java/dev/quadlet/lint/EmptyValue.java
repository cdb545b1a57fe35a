package dev.quadlet.lint;

import dev.quadlet.key.Key;
import dev.quadlet.source.Severity;

/** An option without its value takes the next word of the command. */
final class EmptyValue extends SettingRule {
    EmptyValue() {
        super(Severity.ERROR, "Podman makes a wrong command of an empty value");
    }

    @Override
    void check(Setting setting, Findings findings) {
        boolean needsValue = setting.known().filter(Key::needsValue).isPresent();
        if (needsValue && !KeyRule.isSystemds(setting) && setting.unquoted().isEmpty()) {
            boolean isOption = setting.known().flatMap(Key::podmanFlag).isPresent();
            findings.add(
                    setting,
                    isOption
                            ? "Podman gives its option without a value, which takes the next option for it: the service will not start"
                            : "the service would have no name",
                    setting.remove("Remove this line"));
        }
    }
}
