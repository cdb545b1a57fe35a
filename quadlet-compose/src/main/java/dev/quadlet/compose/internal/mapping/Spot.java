package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.interpolation.Placeholders;
import dev.quadlet.compose.internal.project.Nodes;
import dev.quadlet.compose.internal.yaml.Complaints;
import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Node;
import dev.quadlet.compose.internal.yaml.Place;
import dev.quadlet.compose.internal.yaml.Scalar;
import dev.quadlet.compose.internal.yaml.Sequence;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import dev.quadlet.value.Expansion;
import dev.quadlet.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A value of the file that is being read, with the way to it.
 *
 * @param path the way to it, such as {@code services.web.ports[0]}
 * @param node the value
 * @param reading what all spots of an import share
 */
record Spot(String path, Node node, Reading reading) {
    /**
     * What all spots share.
     *
     * @param complaints where losses go
     * @param placeholders the variables that are not filled in
     */
    record Reading(Complaints complaints, Placeholders placeholders) {}

    Place place() {
        return node.place();
    }

    boolean isNothing() {
        return node instanceof Scalar scalar && scalar.isNull();
    }

    boolean isMapping() {
        return node instanceof Mapping;
    }

    boolean isList() {
        return node instanceof Sequence;
    }

    /** The text of a single value, with placeholders in it. */
    String text() {
        return Nodes.text(node).orElseThrow(() -> new Unfit("it is " + node.kind() + ", not a single value"));
    }

    /** The text of a single value or of nothing. */
    String textOrEmpty() {
        return isNothing() ? "" : text();
    }

    /** The text with all variables filled in, because the unit needs the value itself. */
    String plain() {
        if (reading.placeholders().in(text())) {
            notice("the unit has the value itself, since systemd cannot fill it in here", "");
        }
        return peek();
    }

    /** The text with all variables filled in, to look at. */
    String peek() {
        return reading.placeholders().plain(text());
    }

    /** The text as content of a unit, where systemd fills in what is deferred. */
    Text content() {
        return Contents.of(text(), reading.placeholders());
    }

    /** The text as it stands behind an equals sign. */
    String notation() {
        return content().written(Expansion.SPECIFIERS_AND_VARIABLES);
    }

    boolean flag() {
        return switch (plain().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1", "y" -> true;
            case "false", "no", "off", "0", "n" -> false;
            default -> throw new Unfit("it is neither true nor false");
        };
    }

    long number() {
        try {
            return Long.parseLong(plain().replace("_", ""));
        } catch (NumberFormatException e) {
            throw new Unfit("it is no whole number");
        }
    }

    Mapping mapping() {
        return Nodes.mapping(node).orElseThrow(() -> new Unfit("it is " + node.kind() + ", not a mapping"));
    }

    /** The items of a list; a single value is a list of one. */
    List<Spot> items() {
        if (node instanceof Mapping) {
            throw new Unfit("it is a mapping, not a list");
        }
        List<Spot> items = new ArrayList<>();
        List<Node> nodes = Nodes.items(node);
        for (int i = 0; i < nodes.size(); i++) {
            items.add(new Spot(isList() ? path + "[" + i + "]" : path, nodes.get(i), reading));
        }
        return items;
    }

    /** Does something with each item; one that does not fit is left out. */
    void each(Consumer<Spot> action) {
        items().forEach(item -> item.guard(() -> action.accept(item)));
    }

    /** Does something with each name and value of a mapping, or of a list of assignments. */
    void eachPair(BiConsumer<String, Spot> action) {
        if (node instanceof Mapping mapping) {
            mapping.entries().keySet().forEach(name -> {
                Spot value = at(name);
                value.guard(() -> action.accept(name, value));
            });
        } else {
            each(item -> item.pair(action));
        }
    }

    private void pair(BiConsumer<String, Spot> action) {
        if (node instanceof Mapping) {
            eachPair(action);
            return;
        }
        String text = text();
        int equals = text.indexOf('=');
        Scalar value = equals < 0 ? new Scalar("", true, place(), "") : Scalar.of(text.substring(equals + 1), place());
        action.accept(equals < 0 ? text : text.substring(0, equals), new Spot(path, value, reading));
    }

    /** A value of a mapping. */
    Spot at(String name) {
        return new Spot(path.isEmpty() ? name : path + "." + name, value(name), reading);
    }

    private Node value(String name) {
        return mapping().get(name).orElseThrow(() -> new Unfit("it has no " + name));
    }

    /** The same place with another text. */
    Spot with(String text) {
        return new Spot(path, Scalar.of(text, place()), reading);
    }

    /** Does something, and complains of the value when that does not go: one bad value shall not keep the rest back. */
    void guard(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            error("it cannot be carried over: " + e.getMessage(), "correct it, or write the unit's line by hand");
        }
    }

    void error(String consequence, String advice) {
        say(Severity.ERROR, Outcome.DROPPED, consequence, advice);
    }

    void dropped(String consequence, String advice) {
        say(Severity.WARNING, Outcome.DROPPED, consequence, advice);
    }

    void changed(String consequence, String advice) {
        say(Severity.WARNING, Outcome.CHANGED, consequence, advice);
    }

    void notice(String consequence, String advice) {
        say(Severity.NOTICE, Outcome.CHANGED, consequence, advice);
    }

    void unneeded(String consequence) {
        say(Severity.NOTICE, Outcome.DROPPED, consequence, "");
    }

    void step(String consequence, String advice) {
        say(Severity.WARNING, Outcome.STEP, consequence, advice);
    }

    void say(Severity severity, Outcome outcome, String consequence, String advice) {
        reading.complaints().add(path, place(), severity, outcome, consequence, advice);
    }
}
