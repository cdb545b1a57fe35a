package dev.quadlet.service;

import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.Variable;
import java.util.HashMap;
import java.util.Map;

/** The variables of one service: the manager's, then those of {@code Environment=}, then those of files. */
final class ServiceEnvironment {
    private final UnitSpecifiers specifiers;
    private final Map<String, String> variables = new HashMap<>();

    private ServiceEnvironment(UnitSpecifiers specifiers) {
        this.specifiers = specifiers;
    }

    static Map<String, String> of(ServiceUnit service, UnitSpecifiers specifiers, ServiceFacts facts) {
        ServiceEnvironment environment = new ServiceEnvironment(specifiers);
        environment.variables.putAll(facts.managerEnvironment());
        service.document().section("Service").stream()
                .flatMap(section -> section.effective("Environment").stream())
                .forEach(environment::add);
        environment.variables.putAll(facts.environment());
        return Map.copyOf(environment.variables);
    }

    private void add(Assignment line) {
        line.split(Dialect.SYSTEMD, SplitRule.SYSTEMD_WORDS).words().stream()
                .map(Word::text)
                .filter(word -> UnitSpecifiers.unknown(word).isEmpty())
                .map(specifiers::expand)
                .forEach(this::set);
    }

    /** What has no name that a variable can have is ignored. */
    private void set(String variable) {
        int equals = variable.indexOf('=');
        if (equals > 0 && Variable.isName(variable.substring(0, equals))) {
            variables.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
    }
}
