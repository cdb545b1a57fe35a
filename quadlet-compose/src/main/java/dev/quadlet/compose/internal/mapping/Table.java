package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.mapping.Field.Handler;
import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Scalar;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields that a mapping of a compose file may have, in the order in which they are carried over. Any other field is
 * unknown, and said to be.
 *
 * @param <T> what is filled
 */
final class Table<T> {
    private final Map<String, Field<T>> fields = new LinkedHashMap<>();

    /** A field that means the same in the unit; the remark names exceptions. */
    Table<T> kept(String name, String becomes, String remark, Handler<T> handler) {
        return put(name, Outcome.KEPT, becomes, remark, handler, Optional.empty());
    }

    /** A field that may mean something else in the unit: the handler says when. */
    Table<T> changed(String name, String becomes, String remark, Handler<T> handler) {
        return put(name, Outcome.CHANGED, becomes, remark, handler, Optional.empty());
    }

    /** A field that may need a step on the host: the handler says when. */
    Table<T> step(String name, String becomes, String remark, Handler<T> handler) {
        return put(name, Outcome.STEP, becomes, remark, handler, Optional.empty());
    }

    /** A field with fields in it. */
    Table<T> group(String name, String becomes, String remark, Table<?> below, Handler<T> handler) {
        return put(name, Outcome.KEPT, becomes, remark, handler, Optional.of(below));
    }

    /** A field with fields in it, for the same target. */
    Table<T> group(String name, String remark, Table<T> below) {
        return group(name, "", remark, below, (target, spot) -> below.read(target, spot));
    }

    /** A field that is left out, and what follows from that. */
    Table<T> dropped(String name, Severity severity, String consequence, String advice) {
        return put(new Field<>(
                name,
                Outcome.DROPPED,
                "",
                consequence,
                Optional.of(severity),
                advice,
                (target, spot) -> {},
                Optional.empty()));
    }

    /** A field that says nothing that would have to be carried over. */
    Table<T> meaningless(String name, String why) {
        return put(name, Outcome.KEPT, "", why, (target, spot) -> {}, Optional.empty());
    }

    /** A field that is left out unless it says what is so anyway. */
    Table<T> droppedUnless(String name, List<String> harmless, Severity severity, String consequence, String advice) {
        return put(
                name,
                Outcome.DROPPED,
                "",
                consequence,
                (target, spot) -> {
                    if (!(spot.node() instanceof Scalar scalar && harmless.contains(scalar.text()))) {
                        spot.say(severity, Outcome.DROPPED, consequence, advice);
                    }
                },
                Optional.empty());
    }

    private Table<T> put(
            String name, Outcome outcome, String becomes, String remark, Handler<T> handler, Optional<Table<?>> below) {
        return put(new Field<>(name, outcome, becomes, remark, Optional.empty(), "", handler, below));
    }

    /** A field of another table. */
    Table<T> add(Field<T> field) {
        return put(field);
    }

    private Table<T> put(Field<T> field) {
        if (fields.put(field.name(), field) != null) {
            throw new IllegalStateException("two fields are called " + field.name());
        }
        return this;
    }

    /** All fields. */
    Collection<Field<T>> fields() {
        return fields.values();
    }

    /** Carries all fields of a mapping over. */
    void read(T target, Spot spot) {
        Mapping mapping = spot.mapping();
        for (Field<T> field : fields.values()) {
            if (mapping.get(field.name()).isPresent()) {
                field.read(target, spot.at(field.name()));
            }
        }
        mapping.entries().keySet().stream()
                .filter(name -> !fields.containsKey(name) && !PodmanFields.isForOthers(name))
                .forEach(name -> unknown(mapping, name, spot));
    }

    private static void unknown(Mapping mapping, String name, Spot spot) {
        spot.reading()
                .complaints()
                .add(
                        spot.path().isEmpty() ? name : spot.path() + "." + name,
                        mapping.place(name),
                        Severity.WARNING,
                        Outcome.DROPPED,
                        "this import does not know the field, so that nothing comes of it",
                        "check its name, or write what it means into the unit by hand");
    }
}
