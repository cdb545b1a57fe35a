package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.value.UnitName;

/** A template that shall start at boot, but which instance? */
final class TemplateWithoutInstance extends UnitRule {
    TemplateWithoutInstance() {
        super(Severity.WARNING, "Of a template, no instance is started");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        boolean hasDefault = unit.has("Install", "DefaultInstance");
        if (unit.name().isTemplate() && !hasDefault && !hasInstance(subject, unit.name())) {
            unit.last("Install", "WantedBy")
                    .ifPresent(at -> findings.add(
                            at,
                            "of a template nothing is started without DefaultInstance=; a link such as "
                                    + unit.name().instance("1") + " makes an instance that is"));
        }
    }

    private static boolean hasInstance(Subject subject, UnitName template) {
        return subject.translation().services().stream()
                .map(service -> UnitName.of(service.source()))
                .anyMatch(name -> name.instance()
                        .map(template::instance)
                        .filter(name::equals)
                        .isPresent());
    }
}
