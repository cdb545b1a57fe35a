package dev.quadlet.codegen;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts the head of a Java file before its class: the note where it comes from, the package, the imports. */
final class JavaFile {
    private static final Map<String, String> LIBRARY = Map.of(
            "Consumer", "java.util.function.Consumer",
            "Duration", "java.time.Duration",
            "List", "java.util.List",
            "Optional", "java.util.Optional",
            "UnaryOperator", "java.util.function.UnaryOperator",
            "Key", "dev.quadlet.key.Key",
            "Text", "dev.quadlet.value.Text",
            "UnitName", "dev.quadlet.value.UnitName",
            "ValueException", "dev.quadlet.value.ValueException");

    private JavaFile() {}

    static String in(String packageName, String body) {
        Set<String> imports = new TreeSet<>();
        JavaTokens.of(body).forEach(token -> addImport(token, imports));
        if (body.contains("@throws ValueException")) {
            addImport("ValueException", imports);
        }
        imports.removeIf(name -> name.substring(0, name.lastIndexOf('.')).equals(packageName));
        return Templates.FILE
                .with("command", Templates.COMMAND)
                .with("package", packageName)
                .with("imports", lines(imports))
                .with("body", body)
                .text();
    }

    private static String lines(Set<String> imports) {
        String lines = imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
        return lines.isEmpty() ? "" : lines + "\n";
    }

    private static void addImport(String token, Set<String> imports) {
        if (LIBRARY.containsKey(token)) {
            imports.add(LIBRARY.get(token));
        } else if (JavaType.ALL.stream().anyMatch(type -> type.className().equals(token) && type.isValue())) {
            imports.add("dev.quadlet.value." + token);
        } else if (token.endsWith("Keys") && token.length() > "Keys".length()) {
            imports.add("dev.quadlet.key." + token);
        }
    }
}
