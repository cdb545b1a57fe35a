// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.key.UnitKeys;
import dev.quadlet.value.Text;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;
import java.time.Duration;

/**
 * Fills {@code [Unit]} of a unit: a method for each key that the table has.
 *
 * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
 * behind the equals sign, unless the parameter is called content: a value is what arrives. Any other key is written by
 * {@link #set set} and {@link #add add}. Builders are not safe for use by several threads.
 */
public final class UnitSectionBuilder {
    private final UnitEditor editor;

    UnitSectionBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    /**
     * What the unit is, in a few words for a person who reads status and log.
     *
     * <p>Sets {@code Description=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code Description=}, in which systemd fills in specifiers such as {@code %h};
     *     empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder description(String notation) {
        editor.setText(UnitKeys.DESCRIPTION, notation);
        return this;
    }

    /**
     * What the unit is, in a few words for a person who reads status and log.
     *
     * <p>Sets {@code Description=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder description(Text content) {
        editor.setContent(UnitKeys.DESCRIPTION, content);
        return this;
    }

    /**
     * Where to read more: URIs of the kinds {@code https:}, {@code http:}, {@code file:}, {@code info:} or
     * {@code man:}, separated by blanks.
     *
     * <p>Adds a line to {@code Documentation=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code Documentation=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder documentation(String notation) {
        editor.addText(UnitKeys.DOCUMENTATION, notation);
        return this;
    }

    /**
     * Where to read more: URIs of the kinds {@code https:}, {@code http:}, {@code file:}, {@code info:} or
     * {@code man:}, separated by blanks.
     *
     * <p>Adds a line to {@code Documentation=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder documentation(Text content) {
        editor.addContent(UnitKeys.DOCUMENTATION, content);
        return this;
    }

    /**
     * Units that are started along with this one; it starts even when they fail, and their order is a matter of
     * {@code After=}.
     *
     * <p>Adds a line to {@code Wants=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder wants(QuadletUnit unit) {
        editor.add(UnitKeys.WANTS, unit.serviceName());
        return this;
    }

    /**
     * Units that are started along with this one; it starts even when they fail, and their order is a matter of
     * {@code After=}.
     *
     * <p>Adds a line to {@code Wants=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder wants(SystemdUnit unit) {
        editor.add(UnitKeys.WANTS, unit.name());
        return this;
    }

    /**
     * Units that are started along with this one; it starts even when they fail, and their order is a matter of
     * {@code After=}.
     *
     * <p>Adds a line to {@code Wants=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder wants(UnitName unit) {
        editor.add(UnitKeys.WANTS, unit.serviceName());
        return this;
    }

    /**
     * Units that are started along with this one; it starts even when they fail, and their order is a matter of
     * {@code After=}.
     *
     * <p>Adds a line to {@code Wants=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code Wants=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder wants(String notation) {
        editor.addText(UnitKeys.WANTS, notation);
        return this;
    }

    /**
     * Units that are started along with this one and that it cannot do without: it is stopped when one of them is
     * stopped, and with {@code After=} it does not start when one fails.
     *
     * <p>Adds a line to {@code Requires=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder requires(QuadletUnit unit) {
        editor.add(UnitKeys.REQUIRES, unit.serviceName());
        return this;
    }

    /**
     * Units that are started along with this one and that it cannot do without: it is stopped when one of them is
     * stopped, and with {@code After=} it does not start when one fails.
     *
     * <p>Adds a line to {@code Requires=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder requires(SystemdUnit unit) {
        editor.add(UnitKeys.REQUIRES, unit.name());
        return this;
    }

    /**
     * Units that are started along with this one and that it cannot do without: it is stopped when one of them is
     * stopped, and with {@code After=} it does not start when one fails.
     *
     * <p>Adds a line to {@code Requires=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder requires(UnitName unit) {
        editor.add(UnitKeys.REQUIRES, unit.serviceName());
        return this;
    }

    /**
     * Units that are started along with this one and that it cannot do without: it is stopped when one of them is
     * stopped, and with {@code After=} it does not start when one fails.
     *
     * <p>Adds a line to {@code Requires=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code Requires=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder requires(String notation) {
        editor.addText(UnitKeys.REQUIRES, notation);
        return this;
    }

    /**
     * Units that must be running already: this one fails at once, instead of starting them, when they are not.
     *
     * <p>Adds a line to {@code Requisite=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder requisite(QuadletUnit unit) {
        editor.add(UnitKeys.REQUISITE, unit.serviceName());
        return this;
    }

    /**
     * Units that must be running already: this one fails at once, instead of starting them, when they are not.
     *
     * <p>Adds a line to {@code Requisite=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder requisite(SystemdUnit unit) {
        editor.add(UnitKeys.REQUISITE, unit.name());
        return this;
    }

    /**
     * Units that must be running already: this one fails at once, instead of starting them, when they are not.
     *
     * <p>Adds a line to {@code Requisite=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder requisite(UnitName unit) {
        editor.add(UnitKeys.REQUISITE, unit.serviceName());
        return this;
    }

    /**
     * Units that must be running already: this one fails at once, instead of starting them, when they are not.
     *
     * <p>Adds a line to {@code Requisite=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code Requisite=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder requisite(String notation) {
        editor.addText(UnitKeys.REQUISITE, notation);
        return this;
    }

    /**
     * As {@code Requires=}, and this unit also stops when one of the units ends by itself.
     *
     * <p>Adds a line to {@code BindsTo=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder bindsTo(QuadletUnit unit) {
        editor.add(UnitKeys.BINDS_TO, unit.serviceName());
        return this;
    }

    /**
     * As {@code Requires=}, and this unit also stops when one of the units ends by itself.
     *
     * <p>Adds a line to {@code BindsTo=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder bindsTo(SystemdUnit unit) {
        editor.add(UnitKeys.BINDS_TO, unit.name());
        return this;
    }

    /**
     * As {@code Requires=}, and this unit also stops when one of the units ends by itself.
     *
     * <p>Adds a line to {@code BindsTo=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder bindsTo(UnitName unit) {
        editor.add(UnitKeys.BINDS_TO, unit.serviceName());
        return this;
    }

    /**
     * As {@code Requires=}, and this unit also stops when one of the units ends by itself.
     *
     * <p>Adds a line to {@code BindsTo=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code BindsTo=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder bindsTo(String notation) {
        editor.addText(UnitKeys.BINDS_TO, notation);
        return this;
    }

    /**
     * Units whose stop and restart are passed on to this one; starting is not.
     *
     * <p>Adds a line to {@code PartOf=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder partOf(QuadletUnit unit) {
        editor.add(UnitKeys.PART_OF, unit.serviceName());
        return this;
    }

    /**
     * Units whose stop and restart are passed on to this one; starting is not.
     *
     * <p>Adds a line to {@code PartOf=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder partOf(SystemdUnit unit) {
        editor.add(UnitKeys.PART_OF, unit.name());
        return this;
    }

    /**
     * Units whose stop and restart are passed on to this one; starting is not.
     *
     * <p>Adds a line to {@code PartOf=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder partOf(UnitName unit) {
        editor.add(UnitKeys.PART_OF, unit.serviceName());
        return this;
    }

    /**
     * Units whose stop and restart are passed on to this one; starting is not.
     *
     * <p>Adds a line to {@code PartOf=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code PartOf=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder partOf(String notation) {
        editor.addText(UnitKeys.PART_OF, notation);
        return this;
    }

    /**
     * Units that are started again whenever they are found stopped while this one runs.
     *
     * <p>Adds a line to {@code Upholds=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder upholds(QuadletUnit unit) {
        editor.add(UnitKeys.UPHOLDS, unit.serviceName());
        return this;
    }

    /**
     * Units that are started again whenever they are found stopped while this one runs.
     *
     * <p>Adds a line to {@code Upholds=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder upholds(SystemdUnit unit) {
        editor.add(UnitKeys.UPHOLDS, unit.name());
        return this;
    }

    /**
     * Units that are started again whenever they are found stopped while this one runs.
     *
     * <p>Adds a line to {@code Upholds=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder upholds(UnitName unit) {
        editor.add(UnitKeys.UPHOLDS, unit.serviceName());
        return this;
    }

    /**
     * Units that are started again whenever they are found stopped while this one runs.
     *
     * <p>Adds a line to {@code Upholds=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code Upholds=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder upholds(String notation) {
        editor.addText(UnitKeys.UPHOLDS, notation);
        return this;
    }

    /**
     * Units that cannot run at the same time: starting this one stops them, and the other way round.
     *
     * <p>Adds a line to {@code Conflicts=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder conflicts(QuadletUnit unit) {
        editor.add(UnitKeys.CONFLICTS, unit.serviceName());
        return this;
    }

    /**
     * Units that cannot run at the same time: starting this one stops them, and the other way round.
     *
     * <p>Adds a line to {@code Conflicts=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder conflicts(SystemdUnit unit) {
        editor.add(UnitKeys.CONFLICTS, unit.name());
        return this;
    }

    /**
     * Units that cannot run at the same time: starting this one stops them, and the other way round.
     *
     * <p>Adds a line to {@code Conflicts=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder conflicts(UnitName unit) {
        editor.add(UnitKeys.CONFLICTS, unit.serviceName());
        return this;
    }

    /**
     * Units that cannot run at the same time: starting this one stops them, and the other way round.
     *
     * <p>Adds a line to {@code Conflicts=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code Conflicts=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder conflicts(String notation) {
        editor.addText(UnitKeys.CONFLICTS, notation);
        return this;
    }

    /**
     * Units that start only after this one has started, and stop before it stops, if they start or stop at the same
     * time.
     *
     * <p>Adds a line to {@code Before=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder before(QuadletUnit unit) {
        editor.add(UnitKeys.BEFORE, unit.serviceName());
        return this;
    }

    /**
     * Units that start only after this one has started, and stop before it stops, if they start or stop at the same
     * time.
     *
     * <p>Adds a line to {@code Before=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder before(SystemdUnit unit) {
        editor.add(UnitKeys.BEFORE, unit.name());
        return this;
    }

    /**
     * Units that start only after this one has started, and stop before it stops, if they start or stop at the same
     * time.
     *
     * <p>Adds a line to {@code Before=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder before(UnitName unit) {
        editor.add(UnitKeys.BEFORE, unit.serviceName());
        return this;
    }

    /**
     * Units that start only after this one has started, and stop before it stops, if they start or stop at the same
     * time.
     *
     * <p>Adds a line to {@code Before=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code Before=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder before(String notation) {
        editor.addText(UnitKeys.BEFORE, notation);
        return this;
    }

    /**
     * Units that must have started before this one starts, and that stop after it, if they start or stop at the same
     * time; this is order only and starts nothing.
     *
     * <p>Adds a line to {@code After=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder after(QuadletUnit unit) {
        editor.add(UnitKeys.AFTER, unit.serviceName());
        return this;
    }

    /**
     * Units that must have started before this one starts, and that stop after it, if they start or stop at the same
     * time; this is order only and starts nothing.
     *
     * <p>Adds a line to {@code After=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder after(SystemdUnit unit) {
        editor.add(UnitKeys.AFTER, unit.name());
        return this;
    }

    /**
     * Units that must have started before this one starts, and that stop after it, if they start or stop at the same
     * time; this is order only and starts nothing.
     *
     * <p>Adds a line to {@code After=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder after(UnitName unit) {
        editor.add(UnitKeys.AFTER, unit.serviceName());
        return this;
    }

    /**
     * Units that must have started before this one starts, and that stop after it, if they start or stop at the same
     * time; this is order only and starts nothing.
     *
     * <p>Adds a line to {@code After=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code After=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder after(String notation) {
        editor.addText(UnitKeys.AFTER, notation);
        return this;
    }

    /**
     * Units that are started when this one fails for good, for example to send a message.
     *
     * <p>Adds a line to {@code OnFailure=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder onFailure(QuadletUnit unit) {
        editor.add(UnitKeys.ON_FAILURE, unit.serviceName());
        return this;
    }

    /**
     * Units that are started when this one fails for good, for example to send a message.
     *
     * <p>Adds a line to {@code OnFailure=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder onFailure(SystemdUnit unit) {
        editor.add(UnitKeys.ON_FAILURE, unit.name());
        return this;
    }

    /**
     * Units that are started when this one fails for good, for example to send a message.
     *
     * <p>Adds a line to {@code OnFailure=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder onFailure(UnitName unit) {
        editor.add(UnitKeys.ON_FAILURE, unit.serviceName());
        return this;
    }

    /**
     * Units that are started when this one fails for good, for example to send a message.
     *
     * <p>Adds a line to {@code OnFailure=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code OnFailure=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder onFailure(String notation) {
        editor.addText(UnitKeys.ON_FAILURE, notation);
        return this;
    }

    /**
     * Units that are started when this one has ended without a failure.
     *
     * <p>Adds a line to {@code OnSuccess=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder onSuccess(QuadletUnit unit) {
        editor.add(UnitKeys.ON_SUCCESS, unit.serviceName());
        return this;
    }

    /**
     * Units that are started when this one has ended without a failure.
     *
     * <p>Adds a line to {@code OnSuccess=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder onSuccess(SystemdUnit unit) {
        editor.add(UnitKeys.ON_SUCCESS, unit.name());
        return this;
    }

    /**
     * Units that are started when this one has ended without a failure.
     *
     * <p>Adds a line to {@code OnSuccess=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder onSuccess(UnitName unit) {
        editor.add(UnitKeys.ON_SUCCESS, unit.serviceName());
        return this;
    }

    /**
     * Units that are started when this one has ended without a failure.
     *
     * <p>Adds a line to {@code OnSuccess=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code OnSuccess=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder onSuccess(String notation) {
        editor.addText(UnitKeys.ON_SUCCESS, notation);
        return this;
    }

    /**
     * Units that are reloaded when this one is.
     *
     * <p>Adds a line to {@code PropagatesReloadTo=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder propagatesReloadTo(QuadletUnit unit) {
        editor.add(UnitKeys.PROPAGATES_RELOAD_TO, unit.serviceName());
        return this;
    }

    /**
     * Units that are reloaded when this one is.
     *
     * <p>Adds a line to {@code PropagatesReloadTo=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder propagatesReloadTo(SystemdUnit unit) {
        editor.add(UnitKeys.PROPAGATES_RELOAD_TO, unit.name());
        return this;
    }

    /**
     * Units that are reloaded when this one is.
     *
     * <p>Adds a line to {@code PropagatesReloadTo=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder propagatesReloadTo(UnitName unit) {
        editor.add(UnitKeys.PROPAGATES_RELOAD_TO, unit.serviceName());
        return this;
    }

    /**
     * Units that are reloaded when this one is.
     *
     * <p>Adds a line to {@code PropagatesReloadTo=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code PropagatesReloadTo=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder propagatesReloadTo(String notation) {
        editor.addText(UnitKeys.PROPAGATES_RELOAD_TO, notation);
        return this;
    }

    /**
     * Units whose reload also reloads this one.
     *
     * <p>Adds a line to {@code ReloadPropagatedFrom=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder reloadPropagatedFrom(QuadletUnit unit) {
        editor.add(UnitKeys.RELOAD_PROPAGATED_FROM, unit.serviceName());
        return this;
    }

    /**
     * Units whose reload also reloads this one.
     *
     * <p>Adds a line to {@code ReloadPropagatedFrom=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder reloadPropagatedFrom(SystemdUnit unit) {
        editor.add(UnitKeys.RELOAD_PROPAGATED_FROM, unit.name());
        return this;
    }

    /**
     * Units whose reload also reloads this one.
     *
     * <p>Adds a line to {@code ReloadPropagatedFrom=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder reloadPropagatedFrom(UnitName unit) {
        editor.add(UnitKeys.RELOAD_PROPAGATED_FROM, unit.serviceName());
        return this;
    }

    /**
     * Units whose reload also reloads this one.
     *
     * <p>Adds a line to {@code ReloadPropagatedFrom=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ReloadPropagatedFrom=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder reloadPropagatedFrom(String notation) {
        editor.addText(UnitKeys.RELOAD_PROPAGATED_FROM, notation);
        return this;
    }

    /**
     * Units that are stopped when this one is.
     *
     * <p>Adds a line to {@code PropagatesStopTo=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder propagatesStopTo(QuadletUnit unit) {
        editor.add(UnitKeys.PROPAGATES_STOP_TO, unit.serviceName());
        return this;
    }

    /**
     * Units that are stopped when this one is.
     *
     * <p>Adds a line to {@code PropagatesStopTo=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder propagatesStopTo(SystemdUnit unit) {
        editor.add(UnitKeys.PROPAGATES_STOP_TO, unit.name());
        return this;
    }

    /**
     * Units that are stopped when this one is.
     *
     * <p>Adds a line to {@code PropagatesStopTo=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder propagatesStopTo(UnitName unit) {
        editor.add(UnitKeys.PROPAGATES_STOP_TO, unit.serviceName());
        return this;
    }

    /**
     * Units that are stopped when this one is.
     *
     * <p>Adds a line to {@code PropagatesStopTo=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code PropagatesStopTo=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder propagatesStopTo(String notation) {
        editor.addText(UnitKeys.PROPAGATES_STOP_TO, notation);
        return this;
    }

    /**
     * Units whose stop also stops this one.
     *
     * <p>Adds a line to {@code StopPropagatedFrom=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder stopPropagatedFrom(QuadletUnit unit) {
        editor.add(UnitKeys.STOP_PROPAGATED_FROM, unit.serviceName());
        return this;
    }

    /**
     * Units whose stop also stops this one.
     *
     * <p>Adds a line to {@code StopPropagatedFrom=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder stopPropagatedFrom(SystemdUnit unit) {
        editor.add(UnitKeys.STOP_PROPAGATED_FROM, unit.name());
        return this;
    }

    /**
     * Units whose stop also stops this one.
     *
     * <p>Adds a line to {@code StopPropagatedFrom=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder stopPropagatedFrom(UnitName unit) {
        editor.add(UnitKeys.STOP_PROPAGATED_FROM, unit.serviceName());
        return this;
    }

    /**
     * Units whose stop also stops this one.
     *
     * <p>Adds a line to {@code StopPropagatedFrom=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code StopPropagatedFrom=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder stopPropagatedFrom(String notation) {
        editor.addText(UnitKeys.STOP_PROPAGATED_FROM, notation);
        return this;
    }

    /**
     * Units whose network and temporary folders this one shares, where both ask for private ones; of little use for
     * containers.
     *
     * <p>Adds a line to {@code JoinsNamespaceOf=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public UnitSectionBuilder joinsNamespaceOf(QuadletUnit unit) {
        editor.add(UnitKeys.JOINS_NAMESPACE_OF, unit.serviceName());
        return this;
    }

    /**
     * Units whose network and temporary folders this one shares, where both ask for private ones; of little use for
     * containers.
     *
     * <p>Adds a line to {@code JoinsNamespaceOf=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public UnitSectionBuilder joinsNamespaceOf(SystemdUnit unit) {
        editor.add(UnitKeys.JOINS_NAMESPACE_OF, unit.name());
        return this;
    }

    /**
     * Units whose network and temporary folders this one shares, where both ask for private ones; of little use for
     * containers.
     *
     * <p>Adds a line to {@code JoinsNamespaceOf=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public UnitSectionBuilder joinsNamespaceOf(UnitName unit) {
        editor.add(UnitKeys.JOINS_NAMESPACE_OF, unit.serviceName());
        return this;
    }

    /**
     * Units whose network and temporary folders this one shares, where both ask for private ones; of little use for
     * containers.
     *
     * <p>Adds a line to {@code JoinsNamespaceOf=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code JoinsNamespaceOf=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder joinsNamespaceOf(String notation) {
        editor.addText(UnitKeys.JOINS_NAMESPACE_OF, notation);
        return this;
    }

    /**
     * Absolute paths whose mount points must be mounted before this unit starts; Podman adds those of absolute volume
     * sources itself.
     *
     * <p>Adds a line to {@code RequiresMountsFor=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code RequiresMountsFor=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder requiresMountsFor(String notation) {
        editor.addText(UnitKeys.REQUIRES_MOUNTS_FOR, notation);
        return this;
    }

    /**
     * Absolute paths whose mount points must be mounted before this unit starts; Podman adds those of absolute volume
     * sources itself.
     *
     * <p>Adds a line to {@code RequiresMountsFor=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder requiresMountsFor(Text content) {
        editor.addContent(UnitKeys.REQUIRES_MOUNTS_FOR, content);
        return this;
    }

    /**
     * Absolute paths whose mount points are mounted first where that succeeds; systemd 256 or newer.
     *
     * <p>Adds a line to {@code WantsMountsFor=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code WantsMountsFor=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder wantsMountsFor(String notation) {
        editor.addText(UnitKeys.WANTS_MOUNTS_FOR, notation);
        return this;
    }

    /**
     * Absolute paths whose mount points are mounted first where that succeeds; systemd 256 or newer.
     *
     * <p>Adds a line to {@code WantsMountsFor=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder wantsMountsFor(Text content) {
        editor.addContent(UnitKeys.WANTS_MOUNTS_FOR, content);
        return this;
    }

    /**
     * How the jobs of {@code OnSuccess=} meet jobs that wait already; the default is {@code fail}.
     *
     * <p>Sets {@code OnSuccessJobMode=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code OnSuccessJobMode=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder onSuccessJobMode(String notation) {
        editor.setText(UnitKeys.ON_SUCCESS_JOB_MODE, notation);
        return this;
    }

    /**
     * How the jobs of {@code OnSuccess=} meet jobs that wait already; the default is {@code fail}.
     *
     * <p>Sets {@code OnSuccessJobMode=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder onSuccessJobMode(Text content) {
        editor.setContent(UnitKeys.ON_SUCCESS_JOB_MODE, content);
        return this;
    }

    /**
     * How the jobs of {@code OnFailure=} meet jobs that wait already; the default is {@code replace}.
     *
     * <p>Sets {@code OnFailureJobMode=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code OnFailureJobMode=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder onFailureJobMode(String notation) {
        editor.setText(UnitKeys.ON_FAILURE_JOB_MODE, notation);
        return this;
    }

    /**
     * How the jobs of {@code OnFailure=} meet jobs that wait already; the default is {@code replace}.
     *
     * <p>Sets {@code OnFailureJobMode=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder onFailureJobMode(Text content) {
        editor.setContent(UnitKeys.ON_FAILURE_JOB_MODE, content);
        return this;
    }

    /**
     * Whether the unit keeps running when another one is isolated; the default is no for services.
     *
     * <p>Sets {@code IgnoreOnIsolate=}. See systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public UnitSectionBuilder ignoreOnIsolate(boolean value) {
        editor.set(UnitKeys.IGNORE_ON_ISOLATE, value);
        return this;
    }

    /**
     * Whether the unit keeps running when another one is isolated; the default is no for services.
     *
     * <p>Sets {@code IgnoreOnIsolate=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code IgnoreOnIsolate=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder ignoreOnIsolate(String notation) {
        editor.setText(UnitKeys.IGNORE_ON_ISOLATE, notation);
        return this;
    }

    /**
     * Whether the unit stops when no other running unit needs it; the default is no.
     *
     * <p>Sets {@code StopWhenUnneeded=}. See systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public UnitSectionBuilder stopWhenUnneeded(boolean value) {
        editor.set(UnitKeys.STOP_WHEN_UNNEEDED, value);
        return this;
    }

    /**
     * Whether the unit stops when no other running unit needs it; the default is no.
     *
     * <p>Sets {@code StopWhenUnneeded=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code StopWhenUnneeded=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder stopWhenUnneeded(String notation) {
        editor.setText(UnitKeys.STOP_WHEN_UNNEEDED, notation);
        return this;
    }

    /**
     * Whether only other units, and not a person, can start this one; the default is no.
     *
     * <p>Sets {@code RefuseManualStart=}. See systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public UnitSectionBuilder refuseManualStart(boolean value) {
        editor.set(UnitKeys.REFUSE_MANUAL_START, value);
        return this;
    }

    /**
     * Whether only other units, and not a person, can start this one; the default is no.
     *
     * <p>Sets {@code RefuseManualStart=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code RefuseManualStart=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder refuseManualStart(String notation) {
        editor.setText(UnitKeys.REFUSE_MANUAL_START, notation);
        return this;
    }

    /**
     * Whether only other units, and not a person, can stop this one; the default is no.
     *
     * <p>Sets {@code RefuseManualStop=}. See systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public UnitSectionBuilder refuseManualStop(boolean value) {
        editor.set(UnitKeys.REFUSE_MANUAL_STOP, value);
        return this;
    }

    /**
     * Whether only other units, and not a person, can stop this one; the default is no.
     *
     * <p>Sets {@code RefuseManualStop=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code RefuseManualStop=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder refuseManualStop(String notation) {
        editor.setText(UnitKeys.REFUSE_MANUAL_STOP, notation);
        return this;
    }

    /**
     * Whether {@code systemctl isolate} accepts this unit; the default is no.
     *
     * <p>Sets {@code AllowIsolate=}. See systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public UnitSectionBuilder allowIsolate(boolean value) {
        editor.set(UnitKeys.ALLOW_ISOLATE, value);
        return this;
    }

    /**
     * Whether {@code systemctl isolate} accepts this unit; the default is no.
     *
     * <p>Sets {@code AllowIsolate=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AllowIsolate=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder allowIsolate(String notation) {
        editor.setText(UnitKeys.ALLOW_ISOLATE, notation);
        return this;
    }

    /**
     * Whether systemd adds its own dependencies, such as stopping at shutdown; the default is yes, and it does not
     * touch the wait for the network, which is {@code DefaultDependencies=} of {@code [Quadlet]}.
     *
     * <p>Sets {@code DefaultDependencies=}. See systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public UnitSectionBuilder defaultDependencies(boolean value) {
        editor.set(UnitKeys.DEFAULT_DEPENDENCIES, value);
        return this;
    }

    /**
     * Whether systemd adds its own dependencies, such as stopping at shutdown; the default is yes, and it does not
     * touch the wait for the network, which is {@code DefaultDependencies=} of {@code [Quadlet]}.
     *
     * <p>Sets {@code DefaultDependencies=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code DefaultDependencies=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder defaultDependencies(String notation) {
        editor.setText(UnitKeys.DEFAULT_DEPENDENCIES, notation);
        return this;
    }

    /**
     * Whether processes of the unit are spared when the last phase of a shutdown kills everything; the default is no,
     * systemd 255 or newer.
     *
     * <p>Sets {@code SurviveFinalKillSignal=}. See systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public UnitSectionBuilder surviveFinalKillSignal(boolean value) {
        editor.set(UnitKeys.SURVIVE_FINAL_KILL_SIGNAL, value);
        return this;
    }

    /**
     * Whether processes of the unit are spared when the last phase of a shutdown kills everything; the default is no,
     * systemd 255 or newer.
     *
     * <p>Sets {@code SurviveFinalKillSignal=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code SurviveFinalKillSignal=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder surviveFinalKillSignal(String notation) {
        editor.setText(UnitKeys.SURVIVE_FINAL_KILL_SIGNAL, notation);
        return this;
    }

    /**
     * When systemd forgets the unit: {@code inactive}, the default, keeps failed ones until they are reset,
     * {@code inactive-or-failed} does not.
     *
     * <p>Sets {@code CollectMode=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code CollectMode=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder collectMode(String notation) {
        editor.setText(UnitKeys.COLLECT_MODE, notation);
        return this;
    }

    /**
     * When systemd forgets the unit: {@code inactive}, the default, keeps failed ones until they are reset,
     * {@code inactive-or-failed} does not.
     *
     * <p>Sets {@code CollectMode=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder collectMode(Text content) {
        editor.setContent(UnitKeys.COLLECT_MODE, content);
        return this;
    }

    /**
     * What the machine does when the unit fails: {@code none}, which is the default, {@code reboot}, {@code poweroff},
     * {@code exit} and others.
     *
     * <p>Sets {@code FailureAction=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code FailureAction=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder failureAction(String notation) {
        editor.setText(UnitKeys.FAILURE_ACTION, notation);
        return this;
    }

    /**
     * What the machine does when the unit fails: {@code none}, which is the default, {@code reboot}, {@code poweroff},
     * {@code exit} and others.
     *
     * <p>Sets {@code FailureAction=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder failureAction(Text content) {
        editor.setContent(UnitKeys.FAILURE_ACTION, content);
        return this;
    }

    /**
     * What the machine does when the unit has ended without a failure: {@code none}, which is the default,
     * {@code reboot}, {@code poweroff}, {@code exit} and others.
     *
     * <p>Sets {@code SuccessAction=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code SuccessAction=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder successAction(String notation) {
        editor.setText(UnitKeys.SUCCESS_ACTION, notation);
        return this;
    }

    /**
     * What the machine does when the unit has ended without a failure: {@code none}, which is the default,
     * {@code reboot}, {@code poweroff}, {@code exit} and others.
     *
     * <p>Sets {@code SuccessAction=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder successAction(Text content) {
        editor.setContent(UnitKeys.SUCCESS_ACTION, content);
        return this;
    }

    /**
     * Exit status, 0 to 255, that {@code FailureAction=exit} hands on; the default is that of the unit's main process.
     *
     * <p>Sets {@code FailureActionExitStatus=}. See systemd.unit(5).
     *
     * @param value the status, from 0 to 255
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public UnitSectionBuilder failureActionExitStatus(WholeNumber value) {
        editor.set(UnitKeys.FAILURE_ACTION_EXIT_STATUS, value);
        return this;
    }

    /**
     * Exit status, 0 to 255, that {@code FailureAction=exit} hands on; the default is that of the unit's main process.
     *
     * <p>Sets {@code FailureActionExitStatus=}. See systemd.unit(5).
     *
     * @param number the status, from 0 to 255
     * @return this builder
     * @throws ValueException when it is another number
     */
    public UnitSectionBuilder failureActionExitStatus(long number) {
        editor.set(UnitKeys.FAILURE_ACTION_EXIT_STATUS, WholeNumber.of(number));
        return this;
    }

    /**
     * Exit status, 0 to 255, that {@code FailureAction=exit} hands on; the default is that of the unit's main process.
     *
     * <p>Sets {@code FailureActionExitStatus=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code FailureActionExitStatus=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder failureActionExitStatus(String notation) {
        editor.setText(UnitKeys.FAILURE_ACTION_EXIT_STATUS, notation);
        return this;
    }

    /**
     * Exit status, 0 to 255, that {@code SuccessAction=exit} hands on; the default is that of the unit's main process.
     *
     * <p>Sets {@code SuccessActionExitStatus=}. See systemd.unit(5).
     *
     * @param value the status, from 0 to 255
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public UnitSectionBuilder successActionExitStatus(WholeNumber value) {
        editor.set(UnitKeys.SUCCESS_ACTION_EXIT_STATUS, value);
        return this;
    }

    /**
     * Exit status, 0 to 255, that {@code SuccessAction=exit} hands on; the default is that of the unit's main process.
     *
     * <p>Sets {@code SuccessActionExitStatus=}. See systemd.unit(5).
     *
     * @param number the status, from 0 to 255
     * @return this builder
     * @throws ValueException when it is another number
     */
    public UnitSectionBuilder successActionExitStatus(long number) {
        editor.set(UnitKeys.SUCCESS_ACTION_EXIT_STATUS, WholeNumber.of(number));
        return this;
    }

    /**
     * Exit status, 0 to 255, that {@code SuccessAction=exit} hands on; the default is that of the unit's main process.
     *
     * <p>Sets {@code SuccessActionExitStatus=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code SuccessActionExitStatus=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder successActionExitStatus(String notation) {
        editor.setText(UnitKeys.SUCCESS_ACTION_EXIT_STATUS, notation);
        return this;
    }

    /**
     * Time that a job of the unit may take, waiting included, before it is given up; the default is without limit.
     *
     * <p>Sets {@code JobTimeoutSec=}. See systemd.unit(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public UnitSectionBuilder jobTimeoutSec(TimeSpan value) {
        editor.set(UnitKeys.JOB_TIMEOUT_SEC, value);
        return this;
    }

    /**
     * Time that a job of the unit may take, waiting included, before it is given up; the default is without limit.
     *
     * <p>Sets {@code JobTimeoutSec=}. See systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public UnitSectionBuilder jobTimeoutSec(Duration time) {
        editor.set(UnitKeys.JOB_TIMEOUT_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Time that a job of the unit may take, waiting included, before it is given up; the default is without limit.
     *
     * <p>Sets {@code JobTimeoutSec=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code JobTimeoutSec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder jobTimeoutSec(String notation) {
        editor.setText(UnitKeys.JOB_TIMEOUT_SEC, notation);
        return this;
    }

    /**
     * Time that a job of the unit may take once it runs, before it is given up; the default is without limit.
     *
     * <p>Sets {@code JobRunningTimeoutSec=}. See systemd.unit(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public UnitSectionBuilder jobRunningTimeoutSec(TimeSpan value) {
        editor.set(UnitKeys.JOB_RUNNING_TIMEOUT_SEC, value);
        return this;
    }

    /**
     * Time that a job of the unit may take once it runs, before it is given up; the default is without limit.
     *
     * <p>Sets {@code JobRunningTimeoutSec=}. See systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public UnitSectionBuilder jobRunningTimeoutSec(Duration time) {
        editor.set(UnitKeys.JOB_RUNNING_TIMEOUT_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Time that a job of the unit may take once it runs, before it is given up; the default is without limit.
     *
     * <p>Sets {@code JobRunningTimeoutSec=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code JobRunningTimeoutSec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder jobRunningTimeoutSec(String notation) {
        editor.setText(UnitKeys.JOB_RUNNING_TIMEOUT_SEC, notation);
        return this;
    }

    /**
     * What the machine does when a job of the unit is given up: {@code none}, which is the default, {@code reboot},
     * {@code poweroff}, {@code exit} and others.
     *
     * <p>Sets {@code JobTimeoutAction=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code JobTimeoutAction=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder jobTimeoutAction(String notation) {
        editor.setText(UnitKeys.JOB_TIMEOUT_ACTION, notation);
        return this;
    }

    /**
     * What the machine does when a job of the unit is given up: {@code none}, which is the default, {@code reboot},
     * {@code poweroff}, {@code exit} and others.
     *
     * <p>Sets {@code JobTimeoutAction=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder jobTimeoutAction(Text content) {
        editor.setContent(UnitKeys.JOB_TIMEOUT_ACTION, content);
        return this;
    }

    /**
     * Argument for the reboot that {@code JobTimeoutAction=} causes.
     *
     * <p>Sets {@code JobTimeoutRebootArgument=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code JobTimeoutRebootArgument=}, in which systemd fills in specifiers such
     *     as {@code %h}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder jobTimeoutRebootArgument(String notation) {
        editor.setText(UnitKeys.JOB_TIMEOUT_REBOOT_ARGUMENT, notation);
        return this;
    }

    /**
     * Argument for the reboot that {@code JobTimeoutAction=} causes.
     *
     * <p>Sets {@code JobTimeoutRebootArgument=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder jobTimeoutRebootArgument(Text content) {
        editor.setContent(UnitKeys.JOB_TIMEOUT_REBOOT_ARGUMENT, content);
        return this;
    }

    /**
     * Window in which starts are counted for {@code StartLimitBurst=}; the default is 10 seconds, and 0 switches the
     * limit off.
     *
     * <p>Sets {@code StartLimitIntervalSec=}. See systemd.unit(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public UnitSectionBuilder startLimitIntervalSec(TimeSpan value) {
        editor.set(UnitKeys.START_LIMIT_INTERVAL_SEC, value);
        return this;
    }

    /**
     * Window in which starts are counted for {@code StartLimitBurst=}; the default is 10 seconds, and 0 switches the
     * limit off.
     *
     * <p>Sets {@code StartLimitIntervalSec=}. See systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public UnitSectionBuilder startLimitIntervalSec(Duration time) {
        editor.set(UnitKeys.START_LIMIT_INTERVAL_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Window in which starts are counted for {@code StartLimitBurst=}; the default is 10 seconds, and 0 switches the
     * limit off.
     *
     * <p>Sets {@code StartLimitIntervalSec=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code StartLimitIntervalSec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder startLimitIntervalSec(String notation) {
        editor.setText(UnitKeys.START_LIMIT_INTERVAL_SEC, notation);
        return this;
    }

    /**
     * How many starts are allowed within {@code StartLimitIntervalSec=}, after which the unit stays failed; the default
     * is 5.
     *
     * <p>Sets {@code StartLimitBurst=}. See systemd.unit(5).
     *
     * @param value the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public UnitSectionBuilder startLimitBurst(WholeNumber value) {
        editor.set(UnitKeys.START_LIMIT_BURST, value);
        return this;
    }

    /**
     * How many starts are allowed within {@code StartLimitIntervalSec=}, after which the unit stays failed; the default
     * is 5.
     *
     * <p>Sets {@code StartLimitBurst=}. See systemd.unit(5).
     *
     * @param number the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number
     */
    public UnitSectionBuilder startLimitBurst(long number) {
        editor.set(UnitKeys.START_LIMIT_BURST, WholeNumber.of(number));
        return this;
    }

    /**
     * How many starts are allowed within {@code StartLimitIntervalSec=}, after which the unit stays failed; the default
     * is 5.
     *
     * <p>Sets {@code StartLimitBurst=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code StartLimitBurst=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public UnitSectionBuilder startLimitBurst(String notation) {
        editor.setText(UnitKeys.START_LIMIT_BURST, notation);
        return this;
    }

    /**
     * What the machine does when the start limit is hit: {@code none}, which is the default, {@code reboot},
     * {@code poweroff}, {@code exit} and others.
     *
     * <p>Sets {@code StartLimitAction=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code StartLimitAction=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder startLimitAction(String notation) {
        editor.setText(UnitKeys.START_LIMIT_ACTION, notation);
        return this;
    }

    /**
     * What the machine does when the start limit is hit: {@code none}, which is the default, {@code reboot},
     * {@code poweroff}, {@code exit} and others.
     *
     * <p>Sets {@code StartLimitAction=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder startLimitAction(Text content) {
        editor.setContent(UnitKeys.START_LIMIT_ACTION, content);
        return this;
    }

    /**
     * Argument for the reboot that one of the actions of the unit causes.
     *
     * <p>Sets {@code RebootArgument=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code RebootArgument=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder rebootArgument(String notation) {
        editor.setText(UnitKeys.REBOOT_ARGUMENT, notation);
        return this;
    }

    /**
     * Argument for the reboot that one of the actions of the unit causes.
     *
     * <p>Sets {@code RebootArgument=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder rebootArgument(Text content) {
        editor.setContent(UnitKeys.REBOOT_ARGUMENT, content);
        return this;
    }

    /**
     * File that the unit was generated from; Podman writes it itself.
     *
     * <p>Sets {@code SourcePath=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code SourcePath=}, in which systemd fills in specifiers such as {@code %h};
     *     empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder sourcePath(String notation) {
        editor.setText(UnitKeys.SOURCE_PATH, notation);
        return this;
    }

    /**
     * File that the unit was generated from; Podman writes it itself.
     *
     * <p>Sets {@code SourcePath=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder sourcePath(Text content) {
        editor.setContent(UnitKeys.SOURCE_PATH, content);
        return this;
    }

    /**
     * Processor architecture, such as {@code x86-64} or {@code arm64}, on which alone the unit is started; a start
     * elsewhere is skipped without an error.
     *
     * <p>Adds a line to {@code ConditionArchitecture=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionArchitecture=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionArchitecture(String notation) {
        editor.addText(UnitKeys.CONDITION_ARCHITECTURE, notation);
        return this;
    }

    /**
     * Processor architecture, such as {@code x86-64} or {@code arm64}, on which alone the unit is started; a start
     * elsewhere is skipped without an error.
     *
     * <p>Adds a line to {@code ConditionArchitecture=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionArchitecture(Text content) {
        editor.addContent(UnitKeys.CONDITION_ARCHITECTURE, content);
        return this;
    }

    /**
     * Firmware of the machine, such as {@code uefi}, with which alone the unit is started.
     *
     * <p>Adds a line to {@code ConditionFirmware=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionFirmware=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionFirmware(String notation) {
        editor.addText(UnitKeys.CONDITION_FIRMWARE, notation);
        return this;
    }

    /**
     * Firmware of the machine, such as {@code uefi}, with which alone the unit is started.
     *
     * <p>Adds a line to {@code ConditionFirmware=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionFirmware(Text content) {
        editor.addContent(UnitKeys.CONDITION_FIRMWARE, content);
        return this;
    }

    /**
     * Whether, or in which virtual machine or container system, the machine runs, such as {@code vm},
     * {@code container}, {@code kvm} or {@code no}; elsewhere a start is skipped.
     *
     * <p>Adds a line to {@code ConditionVirtualization=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionVirtualization=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionVirtualization(String notation) {
        editor.addText(UnitKeys.CONDITION_VIRTUALIZATION, notation);
        return this;
    }

    /**
     * Whether, or in which virtual machine or container system, the machine runs, such as {@code vm},
     * {@code container}, {@code kvm} or {@code no}; elsewhere a start is skipped.
     *
     * <p>Adds a line to {@code ConditionVirtualization=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionVirtualization(Text content) {
        editor.addContent(UnitKeys.CONDITION_VIRTUALIZATION, content);
        return this;
    }

    /**
     * Host name, which may hold wildcards, or machine id on which alone the unit is started.
     *
     * <p>Adds a line to {@code ConditionHost=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionHost=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionHost(String notation) {
        editor.addText(UnitKeys.CONDITION_HOST, notation);
        return this;
    }

    /**
     * Host name, which may hold wildcards, or machine id on which alone the unit is started.
     *
     * <p>Adds a line to {@code ConditionHost=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionHost(Text content) {
        editor.addContent(UnitKeys.CONDITION_HOST, content);
        return this;
    }

    /**
     * Word that must stand on the kernel's command line for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionKernelCommandLine=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionKernelCommandLine=}, in which systemd fills in specifiers such
     *     as {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionKernelCommandLine(String notation) {
        editor.addText(UnitKeys.CONDITION_KERNEL_COMMAND_LINE, notation);
        return this;
    }

    /**
     * Word that must stand on the kernel's command line for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionKernelCommandLine=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionKernelCommandLine(Text content) {
        editor.addContent(UnitKeys.CONDITION_KERNEL_COMMAND_LINE, content);
        return this;
    }

    /**
     * Version of the kernel with which alone the unit is started: a pattern such as {@code 6.1.*}, or an operator and a
     * number.
     *
     * <p>Adds a line to {@code ConditionKernelVersion=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionKernelVersion=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionKernelVersion(String notation) {
        editor.addText(UnitKeys.CONDITION_KERNEL_VERSION, notation);
        return this;
    }

    /**
     * Version of the kernel with which alone the unit is started: a pattern such as {@code 6.1.*}, or an operator and a
     * number.
     *
     * <p>Adds a line to {@code ConditionKernelVersion=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionKernelVersion(Text content) {
        editor.addContent(UnitKeys.CONDITION_KERNEL_VERSION, content);
        return this;
    }

    /**
     * Name of a credential that the service manager must have got for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionCredential=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionCredential=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionCredential(String notation) {
        editor.addText(UnitKeys.CONDITION_CREDENTIAL, notation);
        return this;
    }

    /**
     * Name of a credential that the service manager must have got for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionCredential=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionCredential(Text content) {
        editor.addContent(UnitKeys.CONDITION_CREDENTIAL, content);
        return this;
    }

    /**
     * Variable, as {@code NAME} or {@code NAME=VALUE}, that must be in the service manager's environment for the unit
     * to be started.
     *
     * <p>Adds a line to {@code ConditionEnvironment=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionEnvironment=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionEnvironment(String notation) {
        editor.addText(UnitKeys.CONDITION_ENVIRONMENT, notation);
        return this;
    }

    /**
     * Variable, as {@code NAME} or {@code NAME=VALUE}, that must be in the service manager's environment for the unit
     * to be started.
     *
     * <p>Adds a line to {@code ConditionEnvironment=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionEnvironment(Text content) {
        editor.addContent(UnitKeys.CONDITION_ENVIRONMENT, content);
        return this;
    }

    /**
     * Security technology, such as {@code selinux} or {@code apparmor}, that must be active for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionSecurity=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionSecurity=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionSecurity(String notation) {
        editor.addText(UnitKeys.CONDITION_SECURITY, notation);
        return this;
    }

    /**
     * Security technology, such as {@code selinux} or {@code apparmor}, that must be active for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionSecurity=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionSecurity(Text content) {
        editor.addContent(UnitKeys.CONDITION_SECURITY, content);
        return this;
    }

    /**
     * Capability, such as {@code CAP_NET_ADMIN}, that the service manager must be able to hand on for the unit to be
     * started.
     *
     * <p>Adds a line to {@code ConditionCapability=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionCapability=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionCapability(String notation) {
        editor.addText(UnitKeys.CONDITION_CAPABILITY, notation);
        return this;
    }

    /**
     * Capability, such as {@code CAP_NET_ADMIN}, that the service manager must be able to hand on for the unit to be
     * started.
     *
     * <p>Adds a line to {@code ConditionCapability=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionCapability(Text content) {
        editor.addContent(UnitKeys.CONDITION_CAPABILITY, content);
        return this;
    }

    /**
     * Whether the machine must run on mains power for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionACPower=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionACPower=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionAcPower(String notation) {
        editor.addText(UnitKeys.CONDITION_AC_POWER, notation);
        return this;
    }

    /**
     * Whether the machine must run on mains power for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionACPower=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionAcPower(Text content) {
        editor.addContent(UnitKeys.CONDITION_AC_POWER, content);
        return this;
    }

    /**
     * Folder, {@code /etc} or {@code /var}, that must be due for an update after a change of the system for the unit to
     * be started.
     *
     * <p>Adds a line to {@code ConditionNeedsUpdate=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionNeedsUpdate=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionNeedsUpdate(String notation) {
        editor.addText(UnitKeys.CONDITION_NEEDS_UPDATE, notation);
        return this;
    }

    /**
     * Folder, {@code /etc} or {@code /var}, that must be due for an update after a change of the system for the unit to
     * be started.
     *
     * <p>Adds a line to {@code ConditionNeedsUpdate=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionNeedsUpdate(Text content) {
        editor.addContent(UnitKeys.CONDITION_NEEDS_UPDATE, content);
        return this;
    }

    /**
     * Whether the system must be booting for the first time for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionFirstBoot=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionFirstBoot=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionFirstBoot(String notation) {
        editor.addText(UnitKeys.CONDITION_FIRST_BOOT, notation);
        return this;
    }

    /**
     * Whether the system must be booting for the first time for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionFirstBoot=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionFirstBoot(Text content) {
        editor.addContent(UnitKeys.CONDITION_FIRST_BOOT, content);
        return this;
    }

    /**
     * Absolute path that must exist for the unit to be started, or must not with a leading {@code !}; otherwise the
     * start is skipped without an error.
     *
     * <p>Adds a line to {@code ConditionPathExists=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionPathExists=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionPathExists(String notation) {
        editor.addText(UnitKeys.CONDITION_PATH_EXISTS, notation);
        return this;
    }

    /**
     * Absolute path that must exist for the unit to be started, or must not with a leading {@code !}; otherwise the
     * start is skipped without an error.
     *
     * <p>Adds a line to {@code ConditionPathExists=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionPathExists(Text content) {
        editor.addContent(UnitKeys.CONDITION_PATH_EXISTS, content);
        return this;
    }

    /**
     * Absolute path with wildcards that something must match for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionPathExistsGlob=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionPathExistsGlob=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionPathExistsGlob(String notation) {
        editor.addText(UnitKeys.CONDITION_PATH_EXISTS_GLOB, notation);
        return this;
    }

    /**
     * Absolute path with wildcards that something must match for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionPathExistsGlob=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionPathExistsGlob(Text content) {
        editor.addContent(UnitKeys.CONDITION_PATH_EXISTS_GLOB, content);
        return this;
    }

    /**
     * Absolute path that must be a folder for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionPathIsDirectory=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionPathIsDirectory=}, in which systemd fills in specifiers such
     *     as {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionPathIsDirectory(String notation) {
        editor.addText(UnitKeys.CONDITION_PATH_IS_DIRECTORY, notation);
        return this;
    }

    /**
     * Absolute path that must be a folder for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionPathIsDirectory=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionPathIsDirectory(Text content) {
        editor.addContent(UnitKeys.CONDITION_PATH_IS_DIRECTORY, content);
        return this;
    }

    /**
     * Absolute path that must be a symbolic link for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionPathIsSymbolicLink=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionPathIsSymbolicLink=}, in which systemd fills in specifiers
     *     such as {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionPathIsSymbolicLink(String notation) {
        editor.addText(UnitKeys.CONDITION_PATH_IS_SYMBOLIC_LINK, notation);
        return this;
    }

    /**
     * Absolute path that must be a symbolic link for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionPathIsSymbolicLink=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionPathIsSymbolicLink(Text content) {
        editor.addContent(UnitKeys.CONDITION_PATH_IS_SYMBOLIC_LINK, content);
        return this;
    }

    /**
     * Absolute path that must be a mount point for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionPathIsMountPoint=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionPathIsMountPoint=}, in which systemd fills in specifiers such
     *     as {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionPathIsMountPoint(String notation) {
        editor.addText(UnitKeys.CONDITION_PATH_IS_MOUNT_POINT, notation);
        return this;
    }

    /**
     * Absolute path that must be a mount point for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionPathIsMountPoint=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionPathIsMountPoint(Text content) {
        editor.addContent(UnitKeys.CONDITION_PATH_IS_MOUNT_POINT, content);
        return this;
    }

    /**
     * Absolute path whose file system must be writable for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionPathIsReadWrite=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionPathIsReadWrite=}, in which systemd fills in specifiers such
     *     as {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionPathIsReadWrite(String notation) {
        editor.addText(UnitKeys.CONDITION_PATH_IS_READ_WRITE, notation);
        return this;
    }

    /**
     * Absolute path whose file system must be writable for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionPathIsReadWrite=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionPathIsReadWrite(Text content) {
        editor.addContent(UnitKeys.CONDITION_PATH_IS_READ_WRITE, content);
        return this;
    }

    /**
     * Absolute path whose block device must be encrypted for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionPathIsEncrypted=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionPathIsEncrypted=}, in which systemd fills in specifiers such
     *     as {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionPathIsEncrypted(String notation) {
        editor.addText(UnitKeys.CONDITION_PATH_IS_ENCRYPTED, notation);
        return this;
    }

    /**
     * Absolute path whose block device must be encrypted for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionPathIsEncrypted=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionPathIsEncrypted(Text content) {
        editor.addContent(UnitKeys.CONDITION_PATH_IS_ENCRYPTED, content);
        return this;
    }

    /**
     * Absolute path of a folder that must not be empty for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionDirectoryNotEmpty=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionDirectoryNotEmpty=}, in which systemd fills in specifiers such
     *     as {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionDirectoryNotEmpty(String notation) {
        editor.addText(UnitKeys.CONDITION_DIRECTORY_NOT_EMPTY, notation);
        return this;
    }

    /**
     * Absolute path of a folder that must not be empty for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionDirectoryNotEmpty=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionDirectoryNotEmpty(Text content) {
        editor.addContent(UnitKeys.CONDITION_DIRECTORY_NOT_EMPTY, content);
        return this;
    }

    /**
     * Absolute path of a file that must exist and have content for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionFileNotEmpty=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionFileNotEmpty=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionFileNotEmpty(String notation) {
        editor.addText(UnitKeys.CONDITION_FILE_NOT_EMPTY, notation);
        return this;
    }

    /**
     * Absolute path of a file that must exist and have content for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionFileNotEmpty=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionFileNotEmpty(Text content) {
        editor.addContent(UnitKeys.CONDITION_FILE_NOT_EMPTY, content);
        return this;
    }

    /**
     * Absolute path of a file that must be executable for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionFileIsExecutable=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionFileIsExecutable=}, in which systemd fills in specifiers such
     *     as {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionFileIsExecutable(String notation) {
        editor.addText(UnitKeys.CONDITION_FILE_IS_EXECUTABLE, notation);
        return this;
    }

    /**
     * Absolute path of a file that must be executable for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionFileIsExecutable=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionFileIsExecutable(Text content) {
        editor.addContent(UnitKeys.CONDITION_FILE_IS_EXECUTABLE, content);
        return this;
    }

    /**
     * User, by name or number, such as {@code root}, whose service manager alone starts the unit.
     *
     * <p>Adds a line to {@code ConditionUser=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionUser=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionUser(String notation) {
        editor.addText(UnitKeys.CONDITION_USER, notation);
        return this;
    }

    /**
     * User, by name or number, such as {@code root}, whose service manager alone starts the unit.
     *
     * <p>Adds a line to {@code ConditionUser=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionUser(Text content) {
        editor.addContent(UnitKeys.CONDITION_USER, content);
        return this;
    }

    /**
     * Group, by name or number, that the service manager must belong to for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionGroup=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionGroup=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionGroup(String notation) {
        editor.addText(UnitKeys.CONDITION_GROUP, notation);
        return this;
    }

    /**
     * Group, by name or number, that the service manager must belong to for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionGroup=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionGroup(Text content) {
        editor.addContent(UnitKeys.CONDITION_GROUP, content);
        return this;
    }

    /**
     * Controller of control groups, such as {@code memory}, or version, such as {@code v2}, that must be available for
     * the unit to be started.
     *
     * <p>Adds a line to {@code ConditionControlGroupController=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionControlGroupController=}, in which systemd fills in specifiers
     *     such as {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionControlGroupController(String notation) {
        editor.addText(UnitKeys.CONDITION_CONTROL_GROUP_CONTROLLER, notation);
        return this;
    }

    /**
     * Controller of control groups, such as {@code memory}, or version, such as {@code v2}, that must be available for
     * the unit to be started.
     *
     * <p>Adds a line to {@code ConditionControlGroupController=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionControlGroupController(Text content) {
        editor.addContent(UnitKeys.CONDITION_CONTROL_GROUP_CONTROLLER, content);
        return this;
    }

    /**
     * Amount of memory, such as {@code 2G}, that the machine must have at least for the unit to be started; an operator
     * may lead it.
     *
     * <p>Adds a line to {@code ConditionMemory=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionMemory=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionMemory(String notation) {
        editor.addText(UnitKeys.CONDITION_MEMORY, notation);
        return this;
    }

    /**
     * Amount of memory, such as {@code 2G}, that the machine must have at least for the unit to be started; an operator
     * may lead it.
     *
     * <p>Adds a line to {@code ConditionMemory=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionMemory(Text content) {
        editor.addContent(UnitKeys.CONDITION_MEMORY, content);
        return this;
    }

    /**
     * Number of processors, such as {@code 4}, that must be available at least for the unit to be started; an operator
     * may lead it.
     *
     * <p>Adds a line to {@code ConditionCPUs=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionCPUs=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionCpus(String notation) {
        editor.addText(UnitKeys.CONDITION_CPUS, notation);
        return this;
    }

    /**
     * Number of processors, such as {@code 4}, that must be available at least for the unit to be started; an operator
     * may lead it.
     *
     * <p>Adds a line to {@code ConditionCPUs=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionCpus(Text content) {
        editor.addContent(UnitKeys.CONDITION_CPUS, content);
        return this;
    }

    /**
     * Feature of the processor, such as {@code avx2}, that must be there for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionCPUFeature=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionCPUFeature=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionCpuFeature(String notation) {
        editor.addText(UnitKeys.CONDITION_CPU_FEATURE, notation);
        return this;
    }

    /**
     * Feature of the processor, such as {@code avx2}, that must be there for the unit to be started.
     *
     * <p>Adds a line to {@code ConditionCPUFeature=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionCpuFeature(Text content) {
        editor.addContent(UnitKeys.CONDITION_CPU_FEATURE, content);
        return this;
    }

    /**
     * Comparison with a field of {@code /etc/os-release}, such as {@code ID=fedora}, that must hold for the unit to be
     * started.
     *
     * <p>Adds a line to {@code ConditionOSRelease=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionOSRelease=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionOsRelease(String notation) {
        editor.addText(UnitKeys.CONDITION_OS_RELEASE, notation);
        return this;
    }

    /**
     * Comparison with a field of {@code /etc/os-release}, such as {@code ID=fedora}, that must hold for the unit to be
     * started.
     *
     * <p>Adds a line to {@code ConditionOSRelease=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionOsRelease(Text content) {
        editor.addContent(UnitKeys.CONDITION_OS_RELEASE, content);
        return this;
    }

    /**
     * Memory pressure, as a percentage such as {@code 20%%} over some minutes, above which a start is skipped.
     *
     * <p>Adds a line to {@code ConditionMemoryPressure=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionMemoryPressure=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionMemoryPressure(String notation) {
        editor.addText(UnitKeys.CONDITION_MEMORY_PRESSURE, notation);
        return this;
    }

    /**
     * Memory pressure, as a percentage such as {@code 20%%} over some minutes, above which a start is skipped.
     *
     * <p>Adds a line to {@code ConditionMemoryPressure=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionMemoryPressure(Text content) {
        editor.addContent(UnitKeys.CONDITION_MEMORY_PRESSURE, content);
        return this;
    }

    /**
     * Processor pressure, as a percentage such as {@code 20%%} over some minutes, above which a start is skipped.
     *
     * <p>Adds a line to {@code ConditionCPUPressure=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionCPUPressure=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionCpuPressure(String notation) {
        editor.addText(UnitKeys.CONDITION_CPU_PRESSURE, notation);
        return this;
    }

    /**
     * Processor pressure, as a percentage such as {@code 20%%} over some minutes, above which a start is skipped.
     *
     * <p>Adds a line to {@code ConditionCPUPressure=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionCpuPressure(Text content) {
        editor.addContent(UnitKeys.CONDITION_CPU_PRESSURE, content);
        return this;
    }

    /**
     * Pressure on input and output, as a percentage such as {@code 20%%} over some minutes, above which a start is
     * skipped.
     *
     * <p>Adds a line to {@code ConditionIOPressure=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code ConditionIOPressure=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder conditionIoPressure(String notation) {
        editor.addText(UnitKeys.CONDITION_IO_PRESSURE, notation);
        return this;
    }

    /**
     * Pressure on input and output, as a percentage such as {@code 20%%} over some minutes, above which a start is
     * skipped.
     *
     * <p>Adds a line to {@code ConditionIOPressure=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder conditionIoPressure(Text content) {
        editor.addContent(UnitKeys.CONDITION_IO_PRESSURE, content);
        return this;
    }

    /**
     * As {@code ConditionArchitecture=}, but a start elsewhere fails.
     *
     * <p>Adds a line to {@code AssertArchitecture=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertArchitecture=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertArchitecture(String notation) {
        editor.addText(UnitKeys.ASSERT_ARCHITECTURE, notation);
        return this;
    }

    /**
     * As {@code ConditionArchitecture=}, but a start elsewhere fails.
     *
     * <p>Adds a line to {@code AssertArchitecture=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertArchitecture(Text content) {
        editor.addContent(UnitKeys.ASSERT_ARCHITECTURE, content);
        return this;
    }

    /**
     * As {@code ConditionVirtualization=}, but a start elsewhere fails.
     *
     * <p>Adds a line to {@code AssertVirtualization=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertVirtualization=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertVirtualization(String notation) {
        editor.addText(UnitKeys.ASSERT_VIRTUALIZATION, notation);
        return this;
    }

    /**
     * As {@code ConditionVirtualization=}, but a start elsewhere fails.
     *
     * <p>Adds a line to {@code AssertVirtualization=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertVirtualization(Text content) {
        editor.addContent(UnitKeys.ASSERT_VIRTUALIZATION, content);
        return this;
    }

    /**
     * As {@code ConditionHost=}, but a start elsewhere fails.
     *
     * <p>Adds a line to {@code AssertHost=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertHost=}, in which systemd fills in specifiers such as {@code %h};
     *     empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertHost(String notation) {
        editor.addText(UnitKeys.ASSERT_HOST, notation);
        return this;
    }

    /**
     * As {@code ConditionHost=}, but a start elsewhere fails.
     *
     * <p>Adds a line to {@code AssertHost=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertHost(Text content) {
        editor.addContent(UnitKeys.ASSERT_HOST, content);
        return this;
    }

    /**
     * As {@code ConditionKernelVersion=}, but a start with another kernel fails.
     *
     * <p>Adds a line to {@code AssertKernelVersion=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertKernelVersion=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertKernelVersion(String notation) {
        editor.addText(UnitKeys.ASSERT_KERNEL_VERSION, notation);
        return this;
    }

    /**
     * As {@code ConditionKernelVersion=}, but a start with another kernel fails.
     *
     * <p>Adds a line to {@code AssertKernelVersion=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertKernelVersion(Text content) {
        editor.addContent(UnitKeys.ASSERT_KERNEL_VERSION, content);
        return this;
    }

    /**
     * As {@code ConditionCredential=}, but a start without the credential fails.
     *
     * <p>Adds a line to {@code AssertCredential=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertCredential=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertCredential(String notation) {
        editor.addText(UnitKeys.ASSERT_CREDENTIAL, notation);
        return this;
    }

    /**
     * As {@code ConditionCredential=}, but a start without the credential fails.
     *
     * <p>Adds a line to {@code AssertCredential=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertCredential(Text content) {
        editor.addContent(UnitKeys.ASSERT_CREDENTIAL, content);
        return this;
    }

    /**
     * As {@code ConditionEnvironment=}, but a start without the variable fails.
     *
     * <p>Adds a line to {@code AssertEnvironment=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertEnvironment=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertEnvironment(String notation) {
        editor.addText(UnitKeys.ASSERT_ENVIRONMENT, notation);
        return this;
    }

    /**
     * As {@code ConditionEnvironment=}, but a start without the variable fails.
     *
     * <p>Adds a line to {@code AssertEnvironment=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertEnvironment(Text content) {
        editor.addContent(UnitKeys.ASSERT_ENVIRONMENT, content);
        return this;
    }

    /**
     * As {@code ConditionPathExists=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertPathExists=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertPathExists=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertPathExists(String notation) {
        editor.addText(UnitKeys.ASSERT_PATH_EXISTS, notation);
        return this;
    }

    /**
     * As {@code ConditionPathExists=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertPathExists=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertPathExists(Text content) {
        editor.addContent(UnitKeys.ASSERT_PATH_EXISTS, content);
        return this;
    }

    /**
     * As {@code ConditionPathExistsGlob=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertPathExistsGlob=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertPathExistsGlob=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertPathExistsGlob(String notation) {
        editor.addText(UnitKeys.ASSERT_PATH_EXISTS_GLOB, notation);
        return this;
    }

    /**
     * As {@code ConditionPathExistsGlob=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertPathExistsGlob=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertPathExistsGlob(Text content) {
        editor.addContent(UnitKeys.ASSERT_PATH_EXISTS_GLOB, content);
        return this;
    }

    /**
     * As {@code ConditionPathIsDirectory=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertPathIsDirectory=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertPathIsDirectory=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertPathIsDirectory(String notation) {
        editor.addText(UnitKeys.ASSERT_PATH_IS_DIRECTORY, notation);
        return this;
    }

    /**
     * As {@code ConditionPathIsDirectory=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertPathIsDirectory=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertPathIsDirectory(Text content) {
        editor.addContent(UnitKeys.ASSERT_PATH_IS_DIRECTORY, content);
        return this;
    }

    /**
     * As {@code ConditionPathIsMountPoint=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertPathIsMountPoint=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertPathIsMountPoint=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertPathIsMountPoint(String notation) {
        editor.addText(UnitKeys.ASSERT_PATH_IS_MOUNT_POINT, notation);
        return this;
    }

    /**
     * As {@code ConditionPathIsMountPoint=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertPathIsMountPoint=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertPathIsMountPoint(Text content) {
        editor.addContent(UnitKeys.ASSERT_PATH_IS_MOUNT_POINT, content);
        return this;
    }

    /**
     * As {@code ConditionPathIsReadWrite=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertPathIsReadWrite=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertPathIsReadWrite=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertPathIsReadWrite(String notation) {
        editor.addText(UnitKeys.ASSERT_PATH_IS_READ_WRITE, notation);
        return this;
    }

    /**
     * As {@code ConditionPathIsReadWrite=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertPathIsReadWrite=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertPathIsReadWrite(Text content) {
        editor.addContent(UnitKeys.ASSERT_PATH_IS_READ_WRITE, content);
        return this;
    }

    /**
     * As {@code ConditionDirectoryNotEmpty=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertDirectoryNotEmpty=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertDirectoryNotEmpty=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertDirectoryNotEmpty(String notation) {
        editor.addText(UnitKeys.ASSERT_DIRECTORY_NOT_EMPTY, notation);
        return this;
    }

    /**
     * As {@code ConditionDirectoryNotEmpty=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertDirectoryNotEmpty=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertDirectoryNotEmpty(Text content) {
        editor.addContent(UnitKeys.ASSERT_DIRECTORY_NOT_EMPTY, content);
        return this;
    }

    /**
     * As {@code ConditionFileNotEmpty=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertFileNotEmpty=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertFileNotEmpty=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertFileNotEmpty(String notation) {
        editor.addText(UnitKeys.ASSERT_FILE_NOT_EMPTY, notation);
        return this;
    }

    /**
     * As {@code ConditionFileNotEmpty=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertFileNotEmpty=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertFileNotEmpty(Text content) {
        editor.addContent(UnitKeys.ASSERT_FILE_NOT_EMPTY, content);
        return this;
    }

    /**
     * As {@code ConditionFileIsExecutable=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertFileIsExecutable=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertFileIsExecutable=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertFileIsExecutable(String notation) {
        editor.addText(UnitKeys.ASSERT_FILE_IS_EXECUTABLE, notation);
        return this;
    }

    /**
     * As {@code ConditionFileIsExecutable=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertFileIsExecutable=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertFileIsExecutable(Text content) {
        editor.addContent(UnitKeys.ASSERT_FILE_IS_EXECUTABLE, content);
        return this;
    }

    /**
     * As {@code ConditionUser=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertUser=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertUser=}, in which systemd fills in specifiers such as {@code %h};
     *     empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertUser(String notation) {
        editor.addText(UnitKeys.ASSERT_USER, notation);
        return this;
    }

    /**
     * As {@code ConditionUser=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertUser=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertUser(Text content) {
        editor.addContent(UnitKeys.ASSERT_USER, content);
        return this;
    }

    /**
     * As {@code ConditionGroup=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertGroup=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code AssertGroup=}, in which systemd fills in specifiers such as {@code %h};
     *     empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public UnitSectionBuilder assertGroup(String notation) {
        editor.addText(UnitKeys.ASSERT_GROUP, notation);
        return this;
    }

    /**
     * As {@code ConditionGroup=}, but the start fails instead of being skipped.
     *
     * <p>Adds a line to {@code AssertGroup=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public UnitSectionBuilder assertGroup(Text content) {
        editor.addContent(UnitKeys.ASSERT_GROUP, content);
        return this;
    }

    /**
     * Replaces all lines of a key by one.
     *
     * @param <T> the type of the value
     * @param key the key, of any section
     * @param value the value
     * @return this builder
     * @throws ValueException when the value has no spelling in that key
     * @throws IllegalArgumentException when units of this kind have no such key
     */
    public <T> UnitSectionBuilder set(Key<T> key, T value) {
        editor.set(key, value);
        return this;
    }

    /**
     * Adds a line to those of a key.
     *
     * @param <T> the type of the value
     * @param key the key, of any section
     * @param value the value
     * @return this builder
     * @throws ValueException when the value has no spelling in that key
     * @throws IllegalArgumentException when units of this kind have no such key
     */
    public <T> UnitSectionBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    /**
     * Removes all lines of a key.
     *
     * @param key the key, of any section
     * @return this builder
     */
    public UnitSectionBuilder remove(Key<?> key) {
        editor.remove(key);
        return this;
    }

    /**
     * Puts a comment before what is written next.
     *
     * @param text the comment without a comment character; line feeds make several lines
     * @return this builder
     * @throws IllegalArgumentException when a line of it ends in a backslash
     */
    public UnitSectionBuilder comment(String text) {
        editor.comment(text);
        return this;
    }
}
