package dev.quadlet.compose.internal.code;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.SystemdUnit;
import dev.quadlet.compose.internal.interpolation.Placeholders;
import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.UnitName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/** Writes a stack as a Java class that builds it. */
public final class JavaSource {
    private static final String LINE = "\n                ";

    private final Stack stack;
    private final JavaText java;
    private final Set<String> names = new HashSet<>(Set.of("stack"));
    private final Map<String, JavaMethod> environmentFiles = new LinkedHashMap<>();
    private final Map<QuadletUnit, JavaMethod> units = new LinkedHashMap<>();
    private final List<JavaMethod> systemdUnits = new ArrayList<>();

    private JavaSource(Stack stack, Placeholders placeholders) {
        this.stack = stack;
        this.java = new JavaText(placeholders);
    }

    /**
     * The source of a class.
     *
     * @throws IllegalArgumentException when the name is none
     */
    public static String of(Stack stack, String className, Placeholders placeholders) {
        if (!SourceVersion.isName(className)) {
            throw new IllegalArgumentException("Not the name of a class: '" + className + "'");
        }
        return new JavaSource(stack, placeholders).text(className);
    }

    private String text(String className) {
        stack.environmentFiles().forEach(file -> environmentFiles.put(file.name(), method(file)));
        JavaUnit writer = new JavaUnit(java, environmentFiles);
        stack.units()
                .forEach(unit -> units.put(
                        unit,
                        writer.method(
                                unit, fresh(unit.name().text(), unit.name().stem()))));
        for (SystemdUnit unit : stack.systemdUnits()) {
            systemdUnits.add(
                    writer.method(unit, fresh(unit.name().text(), unit.name().text())));
        }
        int dot = className.lastIndexOf('.');
        JavaMethod main = main();
        StringBuilder text = new StringBuilder();
        text.append(dot < 0 ? "" : "package " + className.substring(0, dot) + ";\n\n");
        imports(main).forEach(name -> text.append("import ").append(name).append(";\n"));
        text.append("\n/** The stack ").append(stack.name()).append(". */\n");
        text.append("public final class ").append(className.substring(dot + 1)).append(" {\n");
        text.append("    private ").append(className.substring(dot + 1)).append("() {}\n\n");
        text.append(documentation(main)).append(main.text("public static"));
        methods().forEach(method -> text.append("\n").append(method.text("private static")));
        return text.append("}\n").toString();
    }

    private static String documentation(JavaMethod main) {
        StringBuilder text = new StringBuilder("    /**\n     * The units with all that belongs to them.\n     *\n");
        main.parameters()
                .forEach(name -> text.append("     * @param ").append(name).append(" fills in a variable\n"));
        if (main.secrets()) {
            text.append(
                    "     * @param secrets the secret of an environment file, by the file's name and the variable's\n");
        }
        return text.append("     * @return the stack\n     */\n").toString();
    }

    private List<JavaMethod> methods() {
        List<JavaMethod> all = new ArrayList<>(units.values());
        all.addAll(systemdUnits);
        all.addAll(environmentFiles.values());
        return all;
    }

    private JavaMethod method(EnvironmentFile file) {
        StringBuilder body = new StringBuilder("EnvironmentFile.named(" + java.expression(file.name()) + ")");
        Set<String> parameters = new LinkedHashSet<>();
        boolean secrets = false;
        for (String name : file.names()) {
            String value = file.value(name).orElse("");
            String variable = java.expression(name);
            if (file.isSecret(name)) {
                String secret = "secrets.apply(" + java.expression(file.name()) + ", " + variable + ")";
                body.append(LINE).append(".withSecret(" + variable + ", " + secret + ")");
                secrets = true;
            } else {
                body.append(LINE).append(".with(" + variable + ", " + java.expression(value) + ")");
                parameters.addAll(java.parameters(value));
            }
        }
        return new JavaMethod(
                "EnvironmentFile", fresh(file.name() + "File", file.name()), parameters, secrets, body.toString());
    }

    private String fresh(String longer, String wish) {
        String name = JavaText.name(wish);
        if (names.add(name)) {
            return name;
        }
        String other = JavaText.name(longer);
        while (!names.add(other)) {
            other += "_";
        }
        return other;
    }

    private JavaMethod main() {
        StringBuilder body = new StringBuilder("Stack.named(" + java.expression(stack.name()) + ")");
        environmentFiles.values().forEach(file -> call(body, "environmentFile", file.call()));
        units.forEach((unit, method) -> call(body, "units", method.call()));
        instances(body);
        Set<String> parameters = new LinkedHashSet<>();
        for (StackFile file : stack.files()) {
            if (isAsset(file)) {
                String content = new String(file.content(), StandardCharsets.UTF_8);
                call(body, "asset", java.expression(file.path()) + ", " + java.expression(content));
                parameters.addAll(java.parameters(content));
            }
        }
        systemdUnits.forEach(method -> call(body, "systemdUnits", method.call()));
        for (DataDirectory directory : stack.dataDirectories()) {
            call(body, "dataDirectory", "DataDirectory.of(" + java.expression(directory.toString()) + ")");
        }
        methods().forEach(method -> parameters.addAll(method.parameters()));
        boolean secrets = methods().stream().anyMatch(JavaMethod::secrets);
        return new JavaMethod("Stack", "stack", parameters, secrets, body + LINE + ".build()");
    }

    private static void call(StringBuilder body, String method, String argument) {
        body.append(LINE)
                .append('.')
                .append(method)
                .append('(')
                .append(argument)
                .append(')');
    }

    private void instances(StringBuilder body) {
        units.forEach((unit, method) -> stack.files().stream()
                .filter(file ->
                        file.linkTarget().filter(unit.name().text()::equals).isPresent())
                .map(file -> UnitName.of(file.path()).instance().orElseThrow())
                .forEach(instance -> call(body, "instances", method.call() + ", " + java.expression(instance))));
    }

    private boolean isAsset(StackFile file) {
        boolean unit =
                stack.units().stream().anyMatch(known -> known.name().text().equals(file.path()));
        boolean plain = stack.systemdUnits().stream()
                .anyMatch(known -> known.name().text().equals(file.path()));
        return !unit && !plain && file.linkTarget().isEmpty() && !environmentFiles.containsKey(file.path());
    }

    private Set<String> imports(JavaMethod main) {
        Set<String> imports = new TreeSet<>(Set.of("dev.quadlet.Stack"));
        methods().forEach(method -> imports.add("dev.quadlet." + method.type()));
        if (!units.isEmpty()) {
            imports.add("dev.quadlet.Quadlet");
        }
        if (main.secrets()) {
            imports.add("java.util.function.BinaryOperator");
        }
        if (!stack.dataDirectories().isEmpty()) {
            imports.add("dev.quadlet.value.DataDirectory");
        }
        return imports;
    }
}
