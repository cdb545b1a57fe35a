package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.mapping.Row.Handler;
import dev.quadlet.kubernetes.internal.unit.Context;
import dev.quadlet.kubernetes.internal.unit.Setting;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of a section that are carried over, and how. Any other key is reported.
 *
 * @param <T> what is filled
 */
final class Table<T> {
    private static final String OTHERS = "any other key";

    private final String section;
    private final Map<String, Row<T>> rows = new LinkedHashMap<>();
    private Row<T> others = new Row<>(
            OTHERS,
            Outcome.DROPPED,
            "",
            "this export does not know the key, so that nothing comes of it",
            Optional.of(Severity.WARNING),
            "check its name, or add what it means to the manifests",
            (target, spot) -> {});

    Table(String section) {
        this.section = section;
    }

    /** A key that means the same in the manifests; the remark names exceptions. */
    Table<T> kept(String key, String becomes, String remark, Handler<T> handler) {
        return put(new Row<>(key, Outcome.KEPT, becomes, remark, Optional.empty(), "", handler));
    }

    /** A key that may mean something else in the manifests: the handler says when. */
    Table<T> changed(String key, String becomes, String remark, Handler<T> handler) {
        return put(new Row<>(key, Outcome.CHANGED, becomes, remark, Optional.empty(), "", handler));
    }

    /** A key that may need a step in the cluster: the handler says when. */
    Table<T> step(String key, String becomes, String remark, Handler<T> handler) {
        return put(new Row<>(key, Outcome.STEP, becomes, remark, Optional.empty(), "", handler));
    }

    /** A key that says nothing that would have to be carried over. */
    Table<T> meaningless(String key, String why) {
        return put(new Row<>(key, Outcome.KEPT, "", why, Optional.empty(), "", (target, spot) -> {}));
    }

    /** Keys that are left out, and what follows from that. */
    Table<T> dropped(Severity severity, String consequence, String advice, String... keys) {
        for (String key : keys) {
            put(new Row<>(key, Outcome.DROPPED, "", consequence, Optional.of(severity), advice, (target, spot) -> {}));
        }
        return this;
    }

    /** A flag that is left out when it is set; when it is not, Kubernetes does so anyway. */
    Table<T> droppedFlag(String key, Severity severity, String consequence, String advice) {
        return put(new Row<>(key, Outcome.DROPPED, "", consequence, Optional.empty(), advice, (target, spot) -> {
            if (spot.flag()) {
                spot.say(severity, Outcome.DROPPED, consequence, advice);
            }
        }));
    }

    /** A flag that is left out when it is taken away; when it is set, Kubernetes does so anyway. */
    Table<T> droppedFlagUnset(String key, Severity severity, String consequence, String advice) {
        return put(new Row<>(key, Outcome.DROPPED, "", consequence, Optional.empty(), advice, (target, spot) -> {
            if (!spot.flag()) {
                spot.say(severity, Outcome.DROPPED, consequence, advice);
            }
        }));
    }

    /** What becomes of all keys that have no row. */
    Table<T> others(Severity severity, String consequence, String advice) {
        others = new Row<>(
                OTHERS, Outcome.DROPPED, "", consequence, Optional.of(severity), advice, (target, spot) -> {});
        return this;
    }

    private Table<T> put(Row<T> row) {
        if (rows.put(row.key(), row) != null) {
            throw new IllegalStateException("two rows of [" + section + "] are called " + row.key());
        }
        return this;
    }

    /** The name of the section. */
    String section() {
        return section;
    }

    /** All keys, the last row for those without one. */
    Collection<Row<T>> rows() {
        return rows.values();
    }

    Row<T> others() {
        return others;
    }

    /** Carries the lines of the section over, in the order of the files. */
    void read(T target, Context unit) {
        List<Setting> lines = unit.settings().of(section);
        for (Setting line : lines) {
            Spot spot = unit.spot(line);
            rows.getOrDefault(line.key().name(), others).read(target, spot);
        }
    }
}
