package dev.quadlet.service;

/** The names of what Podman refuses or warns of; they stay valid from release to release. */
final class Rules {
    static final String UNSUPPORTED_KEY = "UnsupportedKey";
    static final String UNKNOWN_DEPENDENCY = "UnknownDependency";
    static final String UNKNOWN_REFERENCE = "UnknownReference";
    static final String NAMELESS_REFERENCE = "NamelessReference";
    static final String NETWORK_OPTIONS = "NetworkOptionsOfContainer";
    static final String NOT_A_POD = "NotAPod";
    static final String NO_IMAGE = "NoImage";
    static final String IMAGE_AND_ROOTFS = "ImageAndRootfs";
    static final String KILL_MODE = "UnsupportedKillMode";
    static final String SERVICE_TYPE = "UnsupportedServiceType";
    static final String TWO_RELOADS = "TwoReloads";
    static final String PORT = "InvalidPort";
    static final String GROUP_WITHOUT_USER = "GroupWithoutUser";
    static final String REMAP = "InvalidRemap";
    static final String MOUNT = "InvalidMount";
    static final String SUBNET = "SubnetMismatch";
    static final String VOLUME = "InvalidVolume";
    static final String NO_YAML = "NoYaml";
    static final String WORKING_DIRECTORY = "UnsupportedWorkingDirectory";
    static final String NO_TAG = "NoImageTag";
    static final String NO_FILE = "NoFile";
    static final String NO_ARTIFACT = "NoArtifact";
    static final String CRASH = "GeneratorCrash";
    static final String HANG = "GeneratorHang";
    static final String UNREADABLE_VALUE = "UnreadableValue";
    static final String SHORT_NAME = "ShortImageName";
    static final String SERVICE_USER = "UserOfService";
    static final String UNREACHABLE_LINK = "UnreachableLink";
    static final String SAME_SERVICE = "SameService";
    static final String UNIT_NAME = "UnitName";
    static final String UNREADABLE_FILE = "UnreadableFile";

    private Rules() {}
}
