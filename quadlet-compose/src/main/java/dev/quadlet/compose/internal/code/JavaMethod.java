package dev.quadlet.compose.internal.code;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A method that makes one thing.
 *
 * @param type what it returns
 * @param name its name
 * @param parameters the names of its parameters
 * @param secrets whether it is told secrets
 * @param body the expression that it returns, in lines
 */
record JavaMethod(String type, String name, Set<String> parameters, boolean secrets, String body) {
    private static final String SECRETS = "secrets";

    JavaMethod {
        parameters = new LinkedHashSet<>(parameters);
    }

    String call() {
        return name + "(" + String.join(", ", arguments()) + ")";
    }

    private Collection<String> arguments() {
        Set<String> all = new LinkedHashSet<>(parameters);
        if (secrets) {
            all.add(SECRETS);
        }
        return all;
    }

    /** The method as source. */
    String text(String modifiers) {
        String list = arguments().stream()
                .map(argument -> (argument.equals(SECRETS) ? "BinaryOperator<String> " : "String ") + argument)
                .collect(Collectors.joining(", "));
        return "    " + modifiers + " " + type + " " + name + "(" + list + ") {\n        return " + body + ";\n    }\n";
    }
}
