package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.mapping.ServiceDraft.Readiness;
import dev.quadlet.source.Severity;
import dev.quadlet.value.Capability;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.UserNamespace;
import java.util.List;
import java.util.Optional;

/** What a service may do, and what it is kept from. */
final class SecurityFields {
    private SecurityFields() {}

    static void addTo(Table<ServiceDraft> table) {
        table.kept(
                        "cap_add",
                        "AddCapability=",
                        "",
                        (service, spot) ->
                                spot.each(item -> service.unit.addCapability(Capability.parse(item.plain()))))
                .kept(
                        "cap_drop",
                        "DropCapability=",
                        "",
                        (service, spot) ->
                                spot.each(item -> service.unit.dropCapability(Capability.parse(item.plain()))))
                .changed(
                        "privileged",
                        "PodmanArgs=--privileged",
                        "without root, privileges end where the user's do",
                        SecurityFields::privileged)
                .changed(
                        "security_opt",
                        "SecurityLabel…=, SeccompProfile=, NoNewPrivileges=, AppArmor=",
                        "others become PodmanArgs=--security-opt=…",
                        (service, spot) -> spot.each(item -> SecurityOptions.option(service, item)))
                .kept(
                        "userns_mode",
                        "UserNS=",
                        "",
                        (service, spot) -> NetworkFields.notInPod(
                                service, spot, () -> service.unit.userNs(UserNamespace.parse(spot.plain()))))
                .kept("pid", "PodmanArgs=--pid=…", "service:NAME is the namespace of that container", namespace("pid"))
                .kept("ipc", "PodmanArgs=--ipc=…", "shareable is what Podman does anyway", namespace("ipc"))
                .kept("uts", "PodmanArgs=--uts=…", "", namespace("uts"))
                .kept(
                        "cgroup",
                        "PodmanArgs=--cgroupns=…",
                        "",
                        (service, spot) -> service.option("cgroupns", spot.plain()))
                .dropped(
                        "cgroup_parent",
                        Severity.WARNING,
                        "the container stays in the control group of its service",
                        "give the service a Slice=")
                .kept(
                        "runtime",
                        "GlobalArgs=--runtime=…",
                        "the host has to have it",
                        (service, spot) -> service.unit.globalArgs(CommandLine.of("--runtime=" + spot.plain())))
                .kept(
                        "device_cgroup_rules",
                        "PodmanArgs=--device-cgroup-rule=…",
                        "",
                        (service, spot) -> spot.each(item -> service.option("device-cgroup-rule", item.plain())))
                .droppedUnless("isolation", List.of("default"), Severity.WARNING, "only Windows has it", "")
                .dropped("credential_spec", Severity.WARNING, "only Windows has it", "")
                .dropped(
                        "use_api_socket",
                        Severity.WARNING,
                        "the container does not get the engine's socket",
                        "mount /var/run/docker.sock");
    }

    private static void privileged(ServiceDraft service, Spot spot) {
        if (spot.flag()) {
            service.unit.podmanArgs(CommandLine.of("--privileged"));
            spot.notice(
                    "for a user's service, privileges end where the user's do", "where that is not enough, use root's");
        }
    }

    private static Field.Handler<ServiceDraft> namespace(String option) {
        return (service, spot) -> {
            Optional<String> other = NetworkFields.service(spot);
            if (other.isPresent()) {
                service.dependencies.add(new Dependency(other.get(), Readiness.STARTED, true, true, spot));
                service.namespaces.put(option, other.get());
            } else if (!spot.plain().equals("shareable")) {
                service.option(option, spot.plain());
            }
        };
    }
}
