package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.interpolation.Placeholders;
import dev.quadlet.compose.internal.interpolation.Placeholders.Held;
import dev.quadlet.value.Text;
import dev.quadlet.value.Variable;
import java.util.Optional;

/** Makes content of texts with placeholders. */
final class Contents {
    private Contents() {}

    static Text of(String text, Placeholders placeholders) {
        if (!placeholders.in(text)) {
            return Text.of(text);
        }
        Text content = Text.of("");
        StringBuilder literal = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            Optional<Held> held = placeholders.variable(c);
            if (held.isPresent()) {
                content = content.plus(literal.toString())
                        .plus(Variable.named(held.get().name()));
                literal.setLength(0);
            } else {
                literal.appendCodePoint(c);
            }
        }
        return content.plus(literal.toString());
    }
}
