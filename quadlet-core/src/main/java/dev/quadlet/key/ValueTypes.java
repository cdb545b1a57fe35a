package dev.quadlet.key;

import dev.quadlet.value.AutoUpdate;
import dev.quadlet.value.ByteSize;
import dev.quadlet.value.Capability;
import dev.quadlet.value.CgroupsMode;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.DeviceMapping;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.ExitCodePropagation;
import dev.quadlet.value.ExitPolicy;
import dev.quadlet.value.ExposedPort;
import dev.quadlet.value.HealthAction;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.HostEntry;
import dev.quadlet.value.IdMapping;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.IpAddress;
import dev.quadlet.value.IpRange;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.KillMode;
import dev.quadlet.value.Label;
import dev.quadlet.value.Mount;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.NotifyMode;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.RestartPolicy;
import dev.quadlet.value.SecretRef;
import dev.quadlet.value.ServiceType;
import dev.quadlet.value.Signal;
import dev.quadlet.value.Subnet;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.Ulimit;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.UserNamespace;
import dev.quadlet.value.VolumeMount;
import dev.quadlet.value.WholeNumber;
import java.util.LinkedHashMap;
import java.util.Map;

/** The types that the column {@code type} of the key table names. */
final class ValueTypes {
    private static final Map<String, ValueType<?>> BY_NAME = new LinkedHashMap<>();

    static final ValueType<String> STRING = add(ValueType.notation("string"));
    static final ValueType<String> ENTRYPOINT = add(ValueType.notation("entrypoint"));
    static final ValueType<String> PATH = add(ValueType.notation("path"));
    static final ValueType<String> UNIT_PATH = add(ValueType.notation("unit-path"));
    static final ValueType<String> ABSOLUTE_PATH = add(ValueType.notation("absolute-path", Scalars::absolutePaths));
    static final ValueType<Boolean> BOOL =
            add(ValueType.word("bool", Boolean.class, Scalars::podmanBoolean, String::valueOf));
    static final ValueType<Boolean> SYSTEMD_BOOL =
            add(ValueType.word("systemd-bool", Boolean.class, Scalars::systemdBoolean, String::valueOf));
    static final ValueType<WholeNumber> INTEGER = number("integer", Long.MIN_VALUE, Long.MAX_VALUE);
    static final ValueType<WholeNumber> NATURAL = number("natural", 0, Long.MAX_VALUE);
    static final ValueType<WholeNumber> POSITIVE = number("positive", 1, Long.MAX_VALUE);
    static final ValueType<WholeNumber> COUNT = number("count", 0, 0xFFFF_FFFFL);
    static final ValueType<WholeNumber> EXIT_STATUS = number("exit-status", 0, 255);
    static final ValueType<WholeNumber> OOM_SCORE = number("oom-score", -1000, 1000);
    static final ValueType<WholeNumber> NICE = number("nice", -20, 19);
    static final ValueType<WholeNumber> REALTIME_PRIORITY = number("realtime-priority", 0, 99);
    static final ValueType<WholeNumber> IO_PRIORITY = number("io-priority", 0, 7);
    static final ValueType<WholeNumber> WEIGHT = number("weight", 1, 10_000);
    static final ValueType<TimeSpan> DURATION =
            add(ValueType.word("duration", TimeSpan.class, TimeSpan::parseGo, TimeSpan::goText, Scalars::enabled));
    static final ValueType<TimeSpan> TIMEOUT =
            add(ValueType.word("timeout", TimeSpan.class, TimeSpan::parseGo, TimeSpan::goText, Scalars::positive));
    static final ValueType<TimeSpan> INTERVAL =
            add(ValueType.word("interval", TimeSpan.class, TimeSpan::parseGo, TimeSpan::goText));
    static final ValueType<TimeSpan> TIMESPAN =
            add(ValueType.word("timespan", TimeSpan.class, TimeSpan::parse, TimeSpan::text));
    static final ValueType<ByteSize> SIZE =
            add(ValueType.word("size", ByteSize.class, ByteSize::parsePodman, ByteSize::podmanText));
    static final ValueType<ByteSize> SYSTEMD_SIZE =
            add(ValueType.word("systemd-size", ByteSize.class, ByteSize::parse, ByteSize::text));

    static final ValueType<ImageName> IMAGE = add(ValueType.content("image", ImageName.class, ImageName::parse));
    static final ValueType<ImageName> IMAGE_NAME =
            add(ValueType.content("image-name", ImageName.class, ImageName::parse));
    static final ValueType<VolumeMount> VOLUME =
            add(ValueType.content("volume", VolumeMount.class, VolumeMount::parse));
    static final ValueType<NetworkMode> NETWORK =
            add(ValueType.content("network", NetworkMode.class, NetworkMode::parse));
    static final ValueType<PortMapping> PORT = add(ValueType.content("port", PortMapping.class, PortMapping::parse));
    static final ValueType<HealthCommand> HEALTH =
            add(ValueType.content("health", HealthCommand.class, HealthCommand::parse));
    static final ValueType<DeviceMapping> DEVICE =
            add(ValueType.spelled("device", DeviceMapping.class, DeviceMapping::parse));
    static final ValueType<HostEntry> HOST = add(ValueType.content("host", HostEntry.class, HostEntry::parse));
    static final ValueType<UserNamespace> USERNS =
            add(ValueType.word("userns", UserNamespace.class, UserNamespace::parse, UserNamespace::text));

    static final ValueType<CommandLine> COMMAND = add(ValueType.line("command", CommandLine.class, CommandLine::parse));
    static final ValueType<EnvironmentVariable> ENV =
            add(ValueType.spelled("env", EnvironmentVariable.class, EnvironmentVariable::parse));
    static final ValueType<Label> LABEL = add(ValueType.spelled("label", Label.class, Label::parse));
    static final ValueType<Label> ANNOTATION =
            add(ValueType.spelled("annotation", Label.class, Label::parse, Scalars::valued));
    static final ValueType<KeyValue> SETTING =
            add(ValueType.spelled("setting", KeyValue.class, KeyValue::parse, Scalars::valued));
    static final ValueType<KeyValue> OPTION = add(ValueType.spelled("option", KeyValue.class, KeyValue::parse));
    static final ValueType<SecretRef> SECRET = add(ValueType.spelled("secret", SecretRef.class, SecretRef::parse));
    static final ValueType<Mount> MOUNT = add(ValueType.spelled("mount", Mount.class, Mount::parse));

    static final ValueType<UnitName> UNIT =
            add(ValueType.name("unit", UnitName.class, UnitName::parse, UnitName::text));
    static final ValueType<UnitName> POD = add(ValueType.word("pod", UnitName.class, UnitName::parse, UnitName::text));
    static final ValueType<UnitName> SLICE = add(ValueType.word(
            "slice", UnitName.class, UnitName::parse, UnitName::text, name -> Scalars.unit("slice", name)));
    static final ValueType<UnitName> SOCKET = add(ValueType.word(
            "socket", UnitName.class, UnitName::parse, UnitName::text, name -> Scalars.unit("socket", name)));
    static final ValueType<ExposedPort> EXPOSED_PORT =
            add(ValueType.word("exposed-port", ExposedPort.class, ExposedPort::parse, ExposedPort::text));
    static final ValueType<Capability> CAPABILITY =
            add(ValueType.word("capability", Capability.class, Capability::parse, Capability::text));
    static final ValueType<Ulimit> ULIMIT = add(ValueType.word("ulimit", Ulimit.class, Ulimit::parse, Ulimit::text));
    static final ValueType<IdMapping> IDMAP =
            add(ValueType.word("idmap", IdMapping.class, IdMapping::parse, IdMapping::text));
    static final ValueType<Signal> SIGNAL = add(ValueType.word("signal", Signal.class, Signal::parse, Signal::text));
    static final ValueType<IpAddress> ADDRESS =
            add(ValueType.word("address", IpAddress.class, IpAddress::parse, IpAddress::text));
    static final ValueType<Subnet> CIDR = add(ValueType.word("cidr", Subnet.class, Subnet::parse, Subnet::text));
    static final ValueType<IpRange> IP_RANGE =
            add(ValueType.word("ip-range", IpRange.class, IpRange::parse, IpRange::text));
    static final ValueType<PullPolicy> PULL =
            add(ValueType.word("pull", PullPolicy.class, PullPolicy::parse, PullPolicy::text));
    static final ValueType<RestartPolicy> RESTART =
            add(ValueType.word("restart", RestartPolicy.class, RestartPolicy::parse, RestartPolicy::text));
    static final ValueType<AutoUpdate> AUTO_UPDATE =
            add(ValueType.word("auto-update", AutoUpdate.class, AutoUpdate::parse, AutoUpdate::text));
    static final ValueType<NotifyMode> NOTIFY =
            add(ValueType.word("notify", NotifyMode.class, NotifyMode::parse, NotifyMode::text));
    static final ValueType<HealthAction> HEALTH_ACTION =
            add(ValueType.word("health-action", HealthAction.class, HealthAction::parse, HealthAction::text));
    static final ValueType<ExitPolicy> EXIT_POLICY =
            add(ValueType.word("exit-policy", ExitPolicy.class, ExitPolicy::parse, ExitPolicy::text));
    static final ValueType<CgroupsMode> CGROUPS =
            add(ValueType.word("cgroups", CgroupsMode.class, CgroupsMode::parse, CgroupsMode::text));
    static final ValueType<ServiceType> SERVICE_TYPE =
            add(ValueType.word("service-type", ServiceType.class, ServiceType::parse, ServiceType::text));
    static final ValueType<KillMode> KILL_MODE =
            add(ValueType.word("kill-mode", KillMode.class, KillMode::parse, KillMode::text));
    static final ValueType<ExitCodePropagation> EXIT_CODE_PROPAGATION = add(ValueType.word(
            "exit-code-propagation", ExitCodePropagation.class, ExitCodePropagation::parse, ExitCodePropagation::text));

    private ValueTypes() {}

    static ValueType<?> named(String name) {
        ValueType<?> type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalStateException("keys.tsv: unknown type " + name);
        }
        return type;
    }

    private static ValueType<WholeNumber> number(String name, long least, long most) {
        return add(ValueType.number(name, new Bounds(least, most)));
    }

    private static <T> ValueType<T> add(ValueType<T> type) {
        BY_NAME.put(type.name(), type);
        return type;
    }
}
