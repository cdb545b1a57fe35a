package dev.quadlet.kubernetes.internal.unit;

import dev.quadlet.key.Key;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import dev.quadlet.value.Specifier;
import dev.quadlet.value.Text;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.Variable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A line that is being carried over.
 *
 * @param line the line
 * @param context what its unit brings along
 */
public record Spot(Setting line, Context context) {
    /** The name of the key. */
    public String key() {
        return line.key().name();
    }

    /** The value as it is written. */
    public String value() {
        return line.value();
    }

    /** The value as the container's programs would get it. */
    public String text() {
        return plain(Text.parse(value(), line.key().spelling().expansion()));
    }

    /** Whether Podman takes the value for true. */
    public boolean flag() {
        return List.of("1", "yes", "true", "on").contains(value().toLowerCase(Locale.ROOT));
    }

    /** The whole number that the value is. */
    public long number() {
        try {
            return Long.parseLong(text());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("it is no whole number", e);
        }
    }

    /** The values of the line. */
    public <T> List<T> values(Key<T> key) {
        return key.parse(line.assignment().value());
    }

    /** The one value of the line. */
    public <T> T one(Key<T> key) {
        return key.parse(value()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is nothing in it"));
    }

    /** Does something with each value of the line; one that does not fit is left out. */
    public <T> void each(Key<T> key, Consumer<T> action) {
        values(key).forEach(value -> guard(() -> action.accept(value)));
    }

    /** A text with all filled in; a secret is not. */
    public String plain(Text text) {
        return filled(text, literal -> literal, (name, known) -> {
            error("it would show the secret " + name, "write the value that is no secret into the unit");
            return "${" + name + "}";
        });
    }

    /** A text with all filled in, where what is written is escaped and secrets are somebody's matter. */
    public String filled(
            Text text, UnaryOperator<String> escape, BiFunction<String, ServiceVariables.Known, String> secret) {
        StringBuilder filled = new StringBuilder();
        for (Text.Part part : text.parts()) {
            if (part instanceof Text.Literal literal) {
                filled.append(escape.apply(literal.characters()));
            } else if (part instanceof Specifier specifier) {
                filled.append(escape.apply(specifier(specifier)));
            } else if (part instanceof Variable variable) {
                filled.append(variable(variable, escape, secret));
            }
        }
        return filled.toString();
    }

    private String specifier(Specifier specifier) {
        char letter = specifier.letter();
        Optional<String> ofSystem = Specifiers.ofSystem(letter);
        ofSystem.ifPresent(value -> notice(
                "%" + letter + " became " + value + ", as it is for services of the system",
                "write what fits the image, if it shall be something else"));
        return Specifiers.ofName(letter, context.service()).or(() -> ofSystem).orElseGet(() -> {
            changed(
                    "only systemd on a host knows %" + letter + ", so it stands there as it is",
                    "write its value into the unit");
            return "%" + letter;
        });
    }

    private String variable(
            Variable variable,
            UnaryOperator<String> escape,
            BiFunction<String, ServiceVariables.Known, String> secret) {
        Optional<ServiceVariables.Known> known = context.variables().find(variable.name());
        if (known.isEmpty()) {
            error(
                    "nothing in the stack sets " + variable.name() + ", so it stands there as it is",
                    "add the environment file that sets it to the stack");
            return "${" + variable.name() + "}";
        }
        return known.get().secretOf().isPresent()
                ? secret.apply(variable.name(), known.get())
                : filled(known.get().value(), escape, secret);
    }

    /** Does something, and says of the line that it is left out when that does not go. */
    public void guard(Runnable action) {
        try {
            action.run();
        } catch (ValueException e) {
            error("it cannot be carried over: " + e.reason(), "correct it, or add what it means to the manifests");
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            error("it cannot be carried over: " + e.getMessage(), "correct it, or add what it means to the manifests");
        }
    }

    /** Something will not work. */
    public void error(String consequence, String advice) {
        say(Severity.ERROR, Outcome.DROPPED, consequence, advice);
    }

    /** It is not there, and that can be seen. */
    public void dropped(String consequence, String advice) {
        say(Severity.WARNING, Outcome.DROPPED, consequence, advice);
    }

    /** It is not there, and nobody misses it. */
    public void unneeded(String consequence) {
        say(Severity.NOTICE, Outcome.DROPPED, consequence, "");
    }

    /** It means something else. */
    public void changed(String consequence, String advice) {
        say(Severity.WARNING, Outcome.CHANGED, consequence, advice);
    }

    /** It means something slightly else. */
    public void notice(String consequence, String advice) {
        say(Severity.NOTICE, Outcome.CHANGED, consequence, advice);
    }

    /** It works once something has been done. */
    public void step(String consequence, String advice) {
        say(Severity.WARNING, Outcome.STEP, consequence, advice);
    }

    /** Says what becomes of the line. */
    public void say(Severity severity, Outcome outcome, String consequence, String advice) {
        context.losses().add(line, severity, outcome, consequence, advice);
    }
}
