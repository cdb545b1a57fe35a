package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A variable where nobody expands it. */
final class VariableNotExpanded extends SettingRule {
    private static final Set<String> SCRIPTS = Set.of("Description", "Documentation");

    VariableNotExpanded() {
        super(Severity.WARNING, "Nobody expands variables in this key");
    }

    @Override
    void check(Setting setting, Findings findings) {
        boolean stays = setting.known()
                .filter(key -> !key.spelling().expansion().expandsVariables())
                .isPresent();
        if (stays && !SCRIPTS.contains(setting.key())) {
            List<Expanded> found = new ArrayList<>();
            Expanded.addVariables(setting.value(), found);
            found.forEach(part -> findings.add(
                    setting,
                    setting.spanOf(part.span()),
                    "nobody expands variables in " + setting.key() + "=: it stays "
                            + Excerpt.of(setting.value()
                                    .substring(part.span().start(), part.span().end()))));
        }
    }
}
