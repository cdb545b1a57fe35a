package dev.quadlet.compose.internal.command;

import static dev.quadlet.compose.internal.command.Option.Form.FLAG;
import static dev.quadlet.compose.internal.command.Option.Form.ITEM;
import static dev.quadlet.compose.internal.command.Option.Form.MOUNT;
import static dev.quadlet.compose.internal.command.Option.Form.NETWORK;
import static dev.quadlet.compose.internal.command.Option.Form.PAIR;
import static dev.quadlet.compose.internal.command.Option.Form.SECRET;
import static dev.quadlet.compose.internal.command.Option.Form.VALUE;

import java.util.List;
import java.util.Optional;

/** The options of {@code podman run} and {@code docker run} that are known here. */
final class Options {
    private static final String UNIT = "a service is not attached to a terminal; its output is in the journal";

    static final List<Option> ALL = List.of(
            Option.of(VALUE, "container_name", "--name"),
            Option.of(VALUE, "hostname", "--hostname", "-h"),
            Option.of(ITEM, "environment", "--env", "-e"),
            Option.of(ITEM, "env_file", "--env-file"),
            Option.of(ITEM, "ports", "--publish", "-p"),
            Option.of(ITEM, "expose", "--expose"),
            Option.of(ITEM, "volumes", "--volume", "-v"),
            Option.of(ITEM, "volumes_from", "--volumes-from"),
            Option.of(MOUNT, "volumes", "--mount"),
            Option.of(ITEM, "tmpfs", "--tmpfs"),
            Option.of(SECRET, "secrets", "--secret"),
            Option.of(ITEM, "devices", "--device"),
            Option.of(ITEM, "device_cgroup_rules", "--device-cgroup-rule"),
            Option.of(NETWORK, "networks", "--network", "--net"),
            Option.of(ITEM, "networks.*.aliases", "--network-alias", "--net-alias"),
            Option.of(VALUE, "networks.*.ipv4_address", "--ip"),
            Option.of(VALUE, "networks.*.ipv6_address", "--ip6"),
            Option.of(VALUE, "mac_address", "--mac-address"),
            Option.of(ITEM, "extra_hosts", "--add-host"),
            Option.of(ITEM, "dns", "--dns"),
            Option.of(ITEM, "dns_search", "--dns-search"),
            Option.of(ITEM, "dns_opt", "--dns-option", "--dns-opt"),
            Option.of(ITEM, "links", "--link"),
            Option.of(ITEM, "labels", "--label", "-l"),
            Option.of(ITEM, "label_file", "--label-file"),
            Option.of(ITEM, "annotations", "--annotation"),
            Option.of(VALUE, "user", "--user", "-u"),
            Option.of(ITEM, "group_add", "--group-add"),
            Option.of(VALUE, "working_dir", "--workdir", "-w"),
            Option.of(VALUE, "entrypoint", "--entrypoint"),
            Option.of(VALUE, "restart", "--restart"),
            Option.of(VALUE, "pull_policy", "--pull"),
            Option.of(VALUE, "platform", "--platform"),
            Option.of(VALUE, "stop_signal", "--stop-signal"),
            Option.of(VALUE, "stop_grace_period", "--stop-timeout"),
            Option.of(VALUE, "healthcheck.test", "--health-cmd"),
            Option.of(VALUE, "healthcheck.interval", "--health-interval"),
            Option.of(VALUE, "healthcheck.timeout", "--health-timeout"),
            Option.of(VALUE, "healthcheck.retries", "--health-retries"),
            Option.of(VALUE, "healthcheck.start_period", "--health-start-period"),
            Option.of(VALUE, "healthcheck.start_interval", "--health-start-interval"),
            Option.of(FLAG, "healthcheck.disable", "--no-healthcheck"),
            Option.of(VALUE, "cpus", "--cpus"),
            Option.of(VALUE, "cpu_shares", "--cpu-shares", "-c"),
            Option.of(VALUE, "cpu_period", "--cpu-period"),
            Option.of(VALUE, "cpu_quota", "--cpu-quota"),
            Option.of(VALUE, "cpuset", "--cpuset-cpus"),
            Option.of(VALUE, "mem_limit", "--memory", "-m"),
            Option.of(VALUE, "mem_reservation", "--memory-reservation"),
            Option.of(VALUE, "memswap_limit", "--memory-swap"),
            Option.of(VALUE, "mem_swappiness", "--memory-swappiness"),
            Option.of(VALUE, "pids_limit", "--pids-limit"),
            Option.of(VALUE, "shm_size", "--shm-size"),
            Option.of(VALUE, "blkio_config.weight", "--blkio-weight"),
            Option.of(PAIR, "ulimits", "--ulimit"),
            Option.of(PAIR, "sysctls", "--sysctl"),
            Option.of(FLAG, "oom_kill_disable", "--oom-kill-disable"),
            Option.of(VALUE, "oom_score_adj", "--oom-score-adj"),
            Option.of(VALUE, "gpus", "--gpus"),
            Option.of(ITEM, "cap_add", "--cap-add"),
            Option.of(ITEM, "cap_drop", "--cap-drop"),
            Option.of(FLAG, "privileged", "--privileged"),
            Option.of(ITEM, "security_opt", "--security-opt"),
            Option.of(VALUE, "userns_mode", "--userns"),
            Option.of(VALUE, "pid", "--pid"),
            Option.of(VALUE, "ipc", "--ipc"),
            Option.of(VALUE, "uts", "--uts"),
            Option.of(VALUE, "cgroup", "--cgroupns"),
            Option.of(VALUE, "cgroup_parent", "--cgroup-parent"),
            Option.of(VALUE, "runtime", "--runtime"),
            Option.of(FLAG, "init", "--init"),
            Option.of(FLAG, "read_only", "--read-only"),
            Option.of(FLAG, "tty", "--tty", "-t"),
            Option.of(FLAG, "stdin_open", "--interactive", "-i"),
            Option.of(PAIR, "storage_opt", "--storage-opt"),
            Option.of(VALUE, "logging.driver", "--log-driver"),
            Option.of(PAIR, "logging.options", "--log-opt"),
            Option.none(FLAG, "", "--detach", "-d"),
            Option.none(FLAG, "", "--rm"),
            Option.none(FLAG, "", "--replace"),
            Option.none(FLAG, "", "--quiet", "-q"),
            Option.none(VALUE, "", "--sdnotify"),
            Option.none(VALUE, "", "--cgroups"),
            Option.none(FLAG, UNIT, "--sig-proxy"),
            Option.none(VALUE, UNIT, "--attach", "-a"),
            Option.none(VALUE, UNIT, "--detach-keys"),
            Option.none(VALUE, "systemd knows its processes itself", "--pidfile", "--conmon-pidfile", "--cidfile"));

    private Options() {}

    static Optional<Option> find(String name) {
        return ALL.stream().filter(option -> option.names().contains(name)).findFirst();
    }
}
