package dev.quadlet.compose.internal.interpolation;

import dev.quadlet.compose.internal.interpolation.Template.Literal;
import dev.quadlet.compose.internal.interpolation.Template.Part;
import dev.quadlet.compose.internal.interpolation.Template.Reference;
import dev.quadlet.compose.internal.yaml.Ascii;
import java.util.ArrayList;
import java.util.List;

/** Reads a template from left to right. */
final class TemplateReader {
    private static final int DEEPEST = 100;
    private static final List<String> OPERATORS = List.of(":-", ":?", ":+", "-", "?", "+");

    private final String text;
    private int at;
    private int depth;

    TemplateReader(String text) {
        this.text = text;
    }

    /** Reads to the end, or to the brace that closes an operand; false when that does not work. */
    boolean readInto(List<Part> parts, boolean operand) {
        StringBuilder literal = new StringBuilder();
        while (at < text.length() && !(operand && text.charAt(at) == '}')) {
            char c = text.charAt(at++);
            if (c != '$') {
                literal.append(c);
            } else if (startsWith("$")) {
                at++;
                literal.append('$');
            } else {
                flush(literal, parts);
                if (!reference(parts)) {
                    return false;
                }
            }
        }
        flush(literal, parts);
        return true;
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private boolean reference(List<Part> parts) {
        if (!startsWith("{")) {
            String name = name();
            parts.add(new Reference(name, "", Template.EMPTY));
            return !name.isEmpty();
        }
        at++;
        return ++depth <= DEEPEST && braced(parts) && depth-- > 0;
    }

    private boolean braced(List<Part> parts) {
        String name = name();
        String operator = operator();
        List<Part> operand = new ArrayList<>();
        boolean sound = !name.isEmpty() && (operator.isEmpty() || readInto(operand, true)) && startsWith("}");
        at++;
        parts.add(new Reference(name, operator, new Template(operand)));
        return sound;
    }

    private String operator() {
        String found = OPERATORS.stream().filter(this::startsWith).findFirst().orElse("");
        at += found.length();
        return found;
    }

    private String name() {
        int start = at;
        while (at < text.length() && isOfName(text.charAt(at), at == start)) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isOfName(char c, boolean first) {
        return c == '_' || (first ? Ascii.isLetter(c) : Ascii.isOfName(c, ""));
    }

    private boolean startsWith(String wanted) {
        return text.startsWith(wanted, at);
    }
}
