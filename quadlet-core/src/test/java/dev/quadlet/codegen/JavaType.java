package dev.quadlet.codegen;

import java.util.List;
import java.util.Locale;

/**
 * A type of the column {@code type}.
 *
 * @param name its name in the table
 * @param className the Java class of the value
 * @param noun what a parameter of the type is
 * @param overloads the setters that its keys have beside the one for the value and the one for its notation
 */
record JavaType(String name, String className, String noun, List<Setter> overloads) {
    static final List<JavaType> ALL = List.of(
            of("string", "String", "the text", Overloads.TEXT),
            of("entrypoint", "String", "the command", Overloads.ENTRYPOINT),
            of("path", "String", "the path", Overloads.TEXT),
            of("unit-path", "String", "the path", Overloads.TEXT),
            of("absolute-path", "String", "the path", Overloads.TEXT),
            of("bool", "Boolean", "whether it is so"),
            of("systemd-bool", "Boolean", "whether it is so"),
            of("integer", "WholeNumber", "the number", Overloads.NUMBER),
            of("natural", "WholeNumber", "the number, 0 or more", Overloads.BOUNDED),
            of("positive", "WholeNumber", "the number, 1 or more", Overloads.BOUNDED),
            of("count", "WholeNumber", "the number, from 0 to 4294967295", Overloads.BOUNDED),
            of("exit-status", "WholeNumber", "the status, from 0 to 255", Overloads.BOUNDED),
            of("oom-score", "WholeNumber", "the adjustment, from -1000 to 1000", Overloads.BOUNDED),
            of("nice", "WholeNumber", "the priority, from -20 to 19", Overloads.BOUNDED),
            of("realtime-priority", "WholeNumber", "the priority, from 0 to 99", Overloads.BOUNDED),
            of("io-priority", "WholeNumber", "the priority, from 0 to 7", Overloads.BOUNDED),
            of("weight", "WholeNumber", "the weight, from 1 to 10000", Overloads.BOUNDED),
            of("duration", "TimeSpan", "the time", Overloads.DURATION),
            of("timespan", "TimeSpan", "the time", Overloads.TIMESPAN),
            of("timeout", "TimeSpan", "the time, more than none", Overloads.TIMEOUT),
            of("interval", "TimeSpan", "the time; {@link TimeSpan#DISABLED} switches it off", Overloads.DURATION),
            of("size", "ByteSize", "the size"),
            of("systemd-size", "ByteSize", "the size"),
            of("image", "ImageName", "the image", Overloads.IMAGE),
            of("image-name", "ImageName", "the name"),
            of("volume", "VolumeMount", "the mount", Overloads.VOLUME),
            of("mount", "Mount", "the mount", Overloads.MOUNT),
            of("network", "NetworkMode", "the network", Overloads.NETWORK),
            of("pod", "UnitName", "the pod unit", Overloads.POD),
            of("unit", "UnitName", "the unit", Overloads.UNIT),
            of("slice", "UnitName", "the slice"),
            of("socket", "UnitName", "the socket unit", Overloads.SOCKET),
            of("port", "PortMapping", "the port mapping"),
            of("exposed-port", "ExposedPort", "the port"),
            of("env", "EnvironmentVariable", "the variable", Overloads.PAIR),
            of("label", "Label", "the label", Overloads.PAIR),
            of("annotation", "Label", "the annotation", Overloads.PAIR),
            of("setting", "KeyValue", "the option, with a value", Overloads.PAIR),
            of("option", "KeyValue", "the option", Overloads.PAIR),
            of("secret", "SecretRef", "the secret"),
            of("command", "CommandLine", "the words"),
            of("health", "HealthCommand", "the command"),
            of("capability", "Capability", "the capability"),
            of("device", "DeviceMapping", "the device"),
            of("host", "HostEntry", "the host"),
            of("ulimit", "Ulimit", "the limit"),
            of("idmap", "IdMapping", "the mapping"),
            of("userns", "UserNamespace", "the user namespace"),
            of("signal", "Signal", "the signal"),
            of("address", "IpAddress", "the address"),
            of("cidr", "Subnet", "the subnet"),
            of("ip-range", "IpRange", "the range"),
            of("pull", "PullPolicy", "the policy"),
            of("restart", "RestartPolicy", "the policy"),
            of("auto-update", "AutoUpdate", "the policy"),
            of("notify", "NotifyMode", "the mode"),
            of("health-action", "HealthAction", "the action"),
            of("exit-policy", "ExitPolicy", "the policy"),
            of("cgroups", "CgroupsMode", "the mode"),
            of("service-type", "ServiceType", "the type"),
            of("kill-mode", "KillMode", "the mode"),
            of("exit-code-propagation", "ExitCodePropagation", "the mode"));

    private static JavaType of(String name, String className, String noun) {
        return new JavaType(name, className, noun, List.of());
    }

    private static JavaType of(String name, String className, String noun, List<Setter> overloads) {
        return new JavaType(name, className, noun, overloads);
    }

    static JavaType named(String name) {
        return ALL.stream()
                .filter(type -> type.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("keys.tsv: unknown type " + name));
    }

    /** The constant that has the type in the library: {@code AUTO_UPDATE}. */
    String constant() {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The type of a parameter: numbers and booleans are never absent. */
    String parameter() {
        return switch (className) {
            case "Boolean" -> "boolean";
            default -> className;
        };
    }

    /** Whether the class is one of the library's values. */
    boolean isValue() {
        return parameter().equals(className) && !isNotation();
    }

    /** Whether the value is the notation itself. */
    boolean isNotation() {
        return className.equals("String");
    }

    /** Whether the value is the name of a unit, which the editor writes as the key needs it. */
    boolean isReference() {
        return name.equals("unit") || name.equals("pod");
    }
}
