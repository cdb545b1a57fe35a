package dev.quadlet.graph;

import java.util.Locale;

/**
 * What an edge means. The first ones are references between Quadlet units, of which Podman's generator makes
 * dependencies of systemd; see podman-systemd.unit(5). The others are written as such; see systemd.unit(5).
 */
public enum Relation {
    /** Joins the network, or the network of a container: {@code Network=}. */
    NETWORK(true, true, true),

    /** Mounts the volume: {@code Volume=}. */
    VOLUME(true, true, true),

    /** Mounts the volume, image or artifact: {@code Mount=}. */
    MOUNT(true, true, true),

    /** Runs the image that the unit pulls or builds: {@code Image=}. */
    IMAGE(true, true, true),

    /** Is a member of the pod: {@code Pod=}. */
    POD(true, true, true),

    /** The pod starts the member, unless that says {@code StartWithPod=false}. */
    MEMBER(false, false, false),

    /** Is started later and stopped earlier: {@code After=}, {@code Before=}. Starts nothing. */
    ORDER(true, false, false),

    /** Starts the other as well, and does without: {@code Wants=}, {@code WantedBy=}. */
    WANTS(false, true, false),

    /** Starts the other as well, and goes down with it: {@code Requires=}, {@code RequiredBy=}. */
    REQUIRES(false, true, true),

    /** Fails unless the other runs: {@code Requisite=}. */
    REQUISITE(false, true, true),

    /** As {@link #REQUIRES}, also when the other stops by itself: {@code BindsTo=}. */
    BINDS_TO(false, true, true),

    /** Is stopped and restarted with the other: {@code PartOf=}. */
    PART_OF(false, false, true),

    /** Starts the other whenever that is found stopped: {@code Upholds=}, {@code UpheldBy=}. */
    UPHOLDS(false, true, false),

    /** Cannot run at the same time: {@code Conflicts=}. */
    CONFLICTS(false, false, false),

    /** Starts the other when it fails: {@code OnFailure=}. */
    ON_FAILURE(false, false, false),

    /** Starts the other when it ends well: {@code OnSuccess=}. */
    ON_SUCCESS(false, false, false),

    /** Is stopped when the other is: {@code PropagatesStopTo=}, {@code StopPropagatedFrom=}. */
    STOPS_WITH(false, false, false),

    /** Is reloaded when the other is: {@code PropagatesReloadTo=}, {@code ReloadPropagatedFrom=}. */
    RELOADS_WITH(false, false, false),

    /** Is started by the timer, path or socket, which systemd starts first. */
    TRIGGERED_BY(true, false, false),

    /** Is an instance of the template and has its text. Only the cause of an {@link Impact}: no line says so. */
    TEMPLATE(false, false, true);

    private final boolean orders;
    private final boolean needs;
    private final boolean restarts;

    Relation(boolean orders, boolean needs, boolean restarts) {
        this.orders = orders;
        this.needs = needs;
        this.restarts = restarts;
    }

    /**
     * Whether the unit that depends is started only when the other one has started.
     *
     * @return true for {@link #ORDER}, for references and triggers
     */
    public boolean orders() {
        return orders;
    }

    /**
     * Whether a start of the unit that depends asks for the other one, too.
     *
     * @return true for references and for requirements of all strengths
     */
    public boolean needs() {
        return needs;
    }

    /**
     * Whether a restart of the other restarts the unit that depends.
     *
     * @return true for references, {@link #REQUIRES}, {@link #REQUISITE}, {@link #BINDS_TO} and {@link #PART_OF}
     */
    public boolean restarts() {
        return restarts;
    }

    /**
     * How pictures call it.
     *
     * @return a word or two in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
