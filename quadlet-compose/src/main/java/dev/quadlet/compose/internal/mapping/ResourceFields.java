package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.yaml.Ascii;
import dev.quadlet.source.Severity;
import dev.quadlet.value.ByteSize;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.Ulimit;
import java.util.List;

/** How much a service may use. */
final class ResourceFields {
    static final Table<ServiceDraft> BLOCK_DEVICES = new Table<ServiceDraft>()
            .kept("weight", "PodmanArgs=--blkio-weight=…", "", option("blkio-weight"))
            .kept("weight_device", "PodmanArgs=--blkio-weight-device=…", "", rates("blkio-weight-device", "weight"))
            .kept("device_read_bps", "PodmanArgs=--device-read-bps=…", "", rates("device-read-bps", "rate"))
            .kept("device_read_iops", "PodmanArgs=--device-read-iops=…", "", rates("device-read-iops", "rate"))
            .kept("device_write_bps", "PodmanArgs=--device-write-bps=…", "", rates("device-write-bps", "rate"))
            .kept("device_write_iops", "PodmanArgs=--device-write-iops=…", "", rates("device-write-iops", "rate"));

    private static final List<String> NONE = List.of("0");

    private ResourceFields() {}

    static void addTo(Table<ServiceDraft> table) {
        table.kept("cpus", "PodmanArgs=--cpus=…", "", (service, spot) -> service.option("cpus", Sizes.decimal(spot)))
                .kept("cpu_shares", "PodmanArgs=--cpu-shares=…", "", option("cpu-shares"))
                .kept("cpu_period", "PodmanArgs=--cpu-period=…", "", micros("cpu-period"))
                .kept("cpu_quota", "PodmanArgs=--cpu-quota=…", "", micros("cpu-quota"))
                .kept("cpu_rt_period", "PodmanArgs=--cpu-rt-period=…", "", micros("cpu-rt-period"))
                .kept("cpu_rt_runtime", "PodmanArgs=--cpu-rt-runtime=…", "", micros("cpu-rt-runtime"))
                .kept("cpuset", "PodmanArgs=--cpuset-cpus=…", "", option("cpuset-cpus"))
                .droppedUnless("cpu_count", NONE, Severity.WARNING, "only Windows has it", "use cpus")
                .droppedUnless("cpu_percent", NONE, Severity.WARNING, "only Windows has it", "use cpus")
                .kept(
                        "mem_limit",
                        "Memory=",
                        "PodmanArgs= for Podman before 5.5",
                        (service, spot) -> service.memory(Sizes.bytes(spot)))
                .kept("mem_reservation", "PodmanArgs=--memory-reservation=…", "", bytes("memory-reservation"))
                .kept(
                        "memswap_limit",
                        "PodmanArgs=--memory-swap=…",
                        "",
                        (service, spot) ->
                                service.option("memory-swap", spot.plain().equals("-1") ? "-1" : Sizes.bytes(spot)))
                .kept("mem_swappiness", "PodmanArgs=--memory-swappiness=…", "", option("memory-swappiness"))
                .kept("pids_limit", "PidsLimit=", "", (service, spot) -> service.unit.pidsLimit(spot.number()))
                .kept(
                        "shm_size",
                        "ShmSize=",
                        "",
                        (service, spot) -> service.unit.shmSize(ByteSize.parsePodman(Sizes.bytes(spot))))
                .kept(
                        "ulimits",
                        "Ulimit=",
                        "",
                        (service, spot) -> spot.eachPair((name, value) -> service.unit.ulimit(ulimit(name, value))))
                .kept(
                        "sysctls",
                        "Sysctl=",
                        "",
                        (service, spot) ->
                                spot.eachPair((name, value) -> service.unit.sysctl(KeyValue.of(name, value.content()))))
                .kept("oom_kill_disable", "PodmanArgs=--oom-kill-disable", "", (service, spot) -> {
                    if (spot.flag()) {
                        service.unit.podmanArgs(CommandLine.of("--oom-kill-disable"));
                    }
                })
                .kept("oom_score_adj", "PodmanArgs=--oom-score-adj=…", "", option("oom-score-adj"))
                .group("blkio_config", "", BLOCK_DEVICES)
                .kept(
                        "storage_opt",
                        "PodmanArgs=--storage-opt=…",
                        "",
                        (service, spot) -> spot.eachPair(
                                (name, value) -> service.option("storage-opt", name + "=" + value.plain())))
                .kept("gpus", "AddDevice=nvidia.com/gpu=…", "the host has to have CDI", DeployFields::gpus);
    }

    private static Field.Handler<ServiceDraft> option(String name) {
        return (service, spot) -> service.option(name, word(spot));
    }

    private static Field.Handler<ServiceDraft> bytes(String name) {
        return (service, spot) -> service.option(name, Sizes.bytes(spot));
    }

    /** A time without a unit is in microseconds. */
    private static Field.Handler<ServiceDraft> micros(String name) {
        return (service, spot) -> {
            String text = spot.plain();
            boolean number = Ascii.isNumber(text.startsWith("-") ? text.substring(1) : text);
            service.option(
                    name, number ? text : String.valueOf(Sizes.duration(spot).toNanos() / 1000));
        };
    }

    private static Field.Handler<ServiceDraft> rates(String name, String amount) {
        return (service, spot) -> spot.each(item -> service.option(
                name, item.at("path").plain() + ":" + item.at(amount).plain()));
    }

    private static String word(Spot spot) {
        String text = spot.plain().strip();
        if (text.isEmpty()) {
            throw new Unfit("it is empty");
        }
        return text;
    }

    static Ulimit ulimit(String name, Spot value) {
        return value.isMapping()
                ? Ulimit.of(name, value.at("soft").number(), value.at("hard").number())
                : Ulimit.of(name, value.number());
    }
}
