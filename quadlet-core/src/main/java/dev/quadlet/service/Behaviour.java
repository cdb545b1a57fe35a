package dev.quadlet.service;

import dev.quadlet.syntax.PodmanVersion;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What differs between the releases of Podman, each with the releases in which it holds. */
enum Behaviour {
    /** Containers of templates are named by the name of the service; later by prefix and instance. */
    TEMPLATES_NAMED_LIKE_OTHERS("4.4", "5.0"),

    /** Names of containers of templates have prefix and instance unescaped, as {@code %P} and {@code %I}. */
    TEMPLATE_NAMES_UNESCAPED("5.0", "5.2"),

    /** Of several limits the last one counts. */
    ONE_ULIMIT("4.4", "5.0"),

    /** {@code Notify=healthy} waits for the health of the container. */
    HEALTHY_NOTIFIES("5.0"),

    /** A blank line within a value keeps the generator busy for ever. */
    HANGS_AT_BLANK_LINE("4.4", "5.0"),

    /** Services of containers, images and builds wait for the network. */
    WAITS_FOR_NETWORK("5.2"),

    /** Options have their value in a word of its own; before, most were written with an equals sign. */
    VALUES_IN_OWN_WORDS("5.3"),

    /** {@code RemapUsers=keep-id} is refused in units of the system. */
    NO_KEEP_ID_FOR_ROOT("4.4", "5.3"),

    /** A Quadlet file that is referred to must be there; before, its names were guessed by the default rule. */
    REFERENCES_CHECKED("5.3"),

    /** The service of a build stays active when it is done, so it runs once. */
    BUILD_REMAINS("4.4", "5.3"),

    /** The entry point is a word of its own behind its option, and an empty one does not count. */
    ENTRYPOINT_IN_OWN_WORD("5.3", "5.8.2"),

    /** An empty host name or working directory is written to the command. */
    EMPTY_HOST_NAME("4.4", "5.3"),

    /** Of several tags of a build the last one counts. */
    ONE_TAG("4.4", "5.3"),

    /** Options of networks that are switched off are written to the command. */
    NETWORK_OPTIONS_WHEN_FALSE("5.3"),

    /** Published ports and temporary file systems are taken as they are written. */
    PORTS_AND_TMPFS_AS_WRITTEN("5.3"),

    /** Services of networks and volumes have a {@code SourcePath=}. */
    SOURCE_PATH_OF_ALL("5.3"),

    /** All services wait for the network, those of users with the help of a service of their own. */
    ALL_WAIT_FOR_NETWORK("5.3"),

    /** What the unit says of the type of a service that runs once is kept. */
    ONESHOT_KEEPS_SETTINGS("5.3"),

    /** The infra container of a pod has a name. */
    INFRA_NAMED("5.3"),

    /** {@code Pull=} of a build is written in two words, which Podman misreads. */
    BUILD_PULLS_IN_TWO_WORDS("5.3", "5.3.2"),

    /** The name of a container is known before its unit is converted. */
    CONTAINERS_KNOWN_EARLY("5.4"),

    /** A value that is written on several lines is one line in the service. */
    CONTINUATIONS_JOINED("5.4"),

    /** A backslash that ends the file keeps the generator busy for ever. */
    HANGS_AT_LAST_BACKSLASH("4.4", "5.4"),

    /** Names of Quadlet files in the dependencies of {@code [Unit]} become those of their services. */
    DEPENDENCIES_TRANSLATED("5.5"),

    /** {@code UpheldBy=} makes links. */
    UPHOLDS("5.5"),

    /** Blanks in a quoted word are written as {@code \x20}. */
    SPACES_ESCAPED("5.5"),

    /** The first steps are the same for all kinds; before, {@code RequiresMountsFor=} came at various places. */
    COMMON_STEPS_FIRST("5.6"),

    /** Containers and pods are found again by files with their ids, and not by name. */
    FOUND_BY_ID_FILE("4.4", "5.6"),

    /** A word without an equals sign in {@code Environment=} or {@code Label=} counts. */
    WORDS_WITHOUT_VALUE("5.6"),

    /** {@code User=}, {@code Group=} and {@code DynamicUser=} of {@code [Service]} make it warn. */
    WARNS_OF_SERVICE_USER("5.6"),

    /** The generator sets {@code Environment=} of a pod and so overwrites the last line of the user's. */
    POD_OVERWRITES_ENVIRONMENT("4.4", "5.6"),

    /** A mount without a type is one of a volume. */
    MOUNT_TYPE_OPTIONAL("5.6"),

    /** The service of a volume with {@code Type=bind} waits for the mount of its device. */
    BOUND_VOLUME_NEEDS_MOUNT("5.6"),

    /** A relative path in {@code File=} of a build may begin with a specifier. */
    SPECIFIER_IN_BUILD_FILE("5.7"),

    /** Templates of all kinds have the suffix of their services before the sign, and their resources an instance. */
    TEMPLATES_OF_ALL_KINDS("5.7"),

    /** Several manifests in one {@code .kube}, cut at blanks. */
    SEVERAL_MANIFESTS("5.7"),

    /** A mount without a source crashes the generator. */
    CRASHES_WITHOUT_SOURCE("4.4", "5.7"),

    /** Mounts of artifacts can name a unit. */
    ARTIFACT_UNITS("5.7"),

    /** Paths in {@code RequiresMountsFor=} are quoted. */
    MOUNT_PATHS_ESCAPED("5.8"),

    /** Volumes can have options without a device, and mounts of volumes no source. */
    VOLUMES_WITHOUT_SOURCE("6.0"),

    /** A pod keeps the {@code Restart=} that its unit says. */
    POD_KEEPS_RESTART("6.0"),

    /** Containers of a template are not started with their pod. */
    TEMPLATES_NOT_STARTED_WITH_POD("6.0");

    private final String since;
    private final String until;

    /** Until now. */
    Behaviour(String since) {
        this(since, "9999.0");
    }

    /** From a release on, the second one not included. */
    Behaviour(String since, String until) {
        this.since = since;
        this.until = until;
    }

    /** What holds in a release. */
    static Set<Behaviour> of(PodmanVersion release) {
        return Arrays.stream(values())
                .filter(behaviour -> behaviour.holdsIn(release))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Behaviour.class)));
    }

    private boolean holdsIn(PodmanVersion release) {
        return release.atLeast(PodmanVersion.parse(since)) && !release.atLeast(PodmanVersion.parse(until));
    }
}
