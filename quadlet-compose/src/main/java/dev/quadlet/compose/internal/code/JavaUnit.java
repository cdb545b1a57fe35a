package dev.quadlet.compose.internal.code;

import dev.quadlet.QuadletUnit;
import dev.quadlet.SystemdUnit;
import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.Label;
import dev.quadlet.value.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Writes units as calls of their builders, a line of the unit after the other. */
final class JavaUnit {
    private static final String LINE = "\n                ";
    private static final Map<String, String> LAMBDAS =
            Map.of("Unit", "unit", "Service", "service", "Install", "install");
    private static final String BESIDE = "%E/containers/systemd/";

    private final JavaText java;
    private final Map<String, JavaMethod> environmentFiles;

    JavaUnit(JavaText java, Map<String, JavaMethod> environmentFiles) {
        this.java = java;
        this.environmentFiles = environmentFiles;
    }

    JavaMethod method(QuadletUnit unit, String name) {
        String kind = unit.kind().extension();
        String start = "Quadlet." + kind + "(" + java.expression(unit.name().stem()) + ")";
        return method(unit.kind().sectionName() + "Unit", name, start, unit.document());
    }

    JavaMethod method(SystemdUnit unit, String name) {
        String start = "SystemdUnit.named(" + java.expression(unit.name().text()) + ")";
        return method("SystemdUnit", name, start, unit.document());
    }

    private JavaMethod method(String type, String name, String start, UnitDocument document) {
        StringBuilder body = new StringBuilder(start);
        for (Section section : document.sections()) {
            body.append(section(section));
        }
        Set<String> parameters = java.parameters(document.text());
        boolean secrets =
                environmentFiles.values().stream().anyMatch(file -> file.secrets() && body.indexOf(file.call()) >= 0);
        return new JavaMethod(type, name, parameters, secrets, body + LINE + ".build()");
    }

    private String section(Section section) {
        String lambda = LAMBDAS.get(section.name());
        List<Assignment> lines = section.assignments();
        if (lambda == null) {
            return joined(lines, section.name(), LINE);
        }
        String variable = lambda.substring(0, 1).toLowerCase(Locale.ROOT);
        return lines.isEmpty()
                ? ""
                : LINE + "." + lambda + "(" + variable + " -> " + variable
                        + joined(lines, section.name(), lines.size() > 2 ? LINE + "        " : "") + ")";
    }

    private String joined(List<Assignment> lines, String section, String before) {
        StringBuilder calls = new StringBuilder();
        lines.forEach(line -> calls.append(before).append(call(section, line.key(), line.value())));
        return calls.toString();
    }

    private String call(String section, String name, String value) {
        Key<String> key = Key.of(section, name);
        Optional<String> method = key.method();
        if (method.isEmpty()) {
            throw new IllegalStateException("no builder has a method for " + key);
        }
        return "." + method.get() + "(" + argument(key, value) + ")";
    }

    private String argument(Key<?> key, String value) {
        String file = value.startsWith(BESIDE) ? value.substring(BESIDE.length()) : value;
        if (key.name().equals("EnvironmentFile") && environmentFiles.containsKey(file)) {
            return environmentFiles.get(file).call();
        }
        if (value.equals("true") || value.equals("false")) {
            return isFlag(key) ? value : java.expression(value);
        }
        return pair(key, value).orElseGet(() -> java.expression(value));
    }

    private static boolean isFlag(Key<?> key) {
        return Keys.find(key.section(), key.name())
                .map(found -> found.type().name().equals("bool"))
                .orElse(false);
    }

    /** A name and its content, when that is written as the line is. */
    private Optional<String> pair(Key<?> key, String value) {
        if (key.equals(ContainerKeys.ENVIRONMENT.asText())) {
            return pair(
                    ContainerKeys.ENVIRONMENT,
                    value,
                    EnvironmentVariable::name,
                    EnvironmentVariable::value,
                    EnvironmentVariable::of);
        }
        return key.equals(ContainerKeys.LABEL.asText())
                ? pair(ContainerKeys.LABEL, value, Label::name, Label::value, Label::of)
                : Optional.empty();
    }

    private <T> Optional<String> pair(
            Key<T> key,
            String line,
            Function<T, String> name,
            Function<T, Optional<Text>> value,
            BiFunction<String, String, T> writer) {
        List<T> found = key.parse(line);
        if (found.size() != 1) {
            return Optional.empty();
        }
        String called = name.apply(found.get(0));
        return value.apply(found.get(0))
                .flatMap(Text::literal)
                .filter(content -> key.write(writer.apply(called, content)).equals(line))
                .map(content -> java.expression(called) + ", " + java.expression(content));
    }
}
