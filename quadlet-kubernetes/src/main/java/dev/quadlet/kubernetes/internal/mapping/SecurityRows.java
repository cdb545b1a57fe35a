package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.source.Severity;
import dev.quadlet.value.Capability;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.UserNamespace;
import io.fabric8.kubernetes.api.model.AppArmorProfile;
import io.fabric8.kubernetes.api.model.SELinuxOptions;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.fabric8.kubernetes.api.model.Sysctl;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who a container runs as, and what it may do. */
final class SecurityRows {
    /** What every cluster allows. */
    private static final Set<String> SAFE = Set.of(
            "kernel.shm_rmid_forced",
            "net.ipv4.ip_local_port_range",
            "net.ipv4.tcp_syncookies",
            "net.ipv4.ping_group_range",
            "net.ipv4.ip_unprivileged_port_start",
            "net.ipv4.ip_local_reserved_ports",
            "net.ipv4.tcp_keepalive_time",
            "net.ipv4.tcp_fin_timeout",
            "net.ipv4.tcp_keepalive_intvl",
            "net.ipv4.tcp_keepalive_probes",
            "net.ipv4.tcp_rmem",
            "net.ipv4.tcp_wmem");

    private SecurityRows() {}

    static void addTo(Table<ContainerDraft> table) {
        users(table)
                .kept("User", "securityContext.runAsUser", "a number; a name is not there", SecurityRows::user)
                .kept(
                        "Group",
                        "securityContext.runAsGroup",
                        "a number; a name is not there",
                        (container, spot) -> group(container, spot, spot.text()))
                .kept(
                        "GroupAdd",
                        "securityContext.supplementalGroups",
                        "numbers; names are not there",
                        SecurityRows::more)
                .kept(
                        "AddCapability",
                        "securityContext.capabilities.add",
                        "",
                        (container, spot) -> spot.each(
                                ContainerKeys.ADD_CAPABILITY,
                                capability -> NetworkRows.add(
                                        container.capabilities().getAdd(),
                                        name(capability),
                                        container.capabilities()::setAdd)))
                .kept(
                        "DropCapability",
                        "securityContext.capabilities.drop",
                        "",
                        (container, spot) -> spot.each(
                                ContainerKeys.DROP_CAPABILITY,
                                capability -> NetworkRows.add(
                                        container.capabilities().getDrop(),
                                        name(capability),
                                        container.capabilities()::setDrop)))
                .kept(
                        "NoNewPrivileges",
                        "securityContext.allowPrivilegeEscalation",
                        "",
                        (container, spot) -> container.security().setAllowPrivilegeEscalation(!spot.flag()))
                .step(
                        "SeccompProfile",
                        "securityContext.seccompProfile",
                        "`unconfined`, or a file that has to be on each node",
                        SecurityRows::seccomp)
                .step(
                        "AppArmor",
                        "securityContext.appArmorProfile",
                        "`unconfined`, or a profile that has to be loaded on each node",
                        SecurityRows::appArmor)
                .kept("SecurityLabelDisable", "securityContext.seLinuxOptions.type", "`spc_t`", (container, spot) -> {
                    if (spot.flag()) {
                        labels(container).setType("spc_t");
                    }
                })
                .kept(
                        "SecurityLabelLevel",
                        "securityContext.seLinuxOptions.level",
                        "",
                        (container, spot) -> labels(container).setLevel(spot.text()))
                .kept(
                        "SecurityLabelType",
                        "securityContext.seLinuxOptions.type",
                        "",
                        (container, spot) -> labels(container).setType(spot.text()))
                .dropped(
                        Severity.WARNING, "a pod has no such label", "", "SecurityLabelFileType", "SecurityLabelNested")
                .dropped(Severity.WARNING, "a pod cannot hide more paths", "", "Mask")
                .changed("Unmask", "securityContext.procMount", "`ALL` only", SecurityRows::unmask)
                .step("Sysctl", "securityContext.sysctls", "nodes refuse those that are not safe", SecurityRows::sysctl)
                .dropped(
                        Severity.WARNING,
                        "the limits are those of the container engine on the node",
                        "change them there",
                        "Ulimit")
                .dropped(
                        Severity.WARNING,
                        "the limit is that of the kubelet for all pods of the node",
                        "set podPidsLimit there",
                        "PidsLimit")
                .kept(
                        "Memory",
                        "resources.limits.memory",
                        "",
                        (container, spot) -> container.limit("memory", Quantities.of(spot.one(ContainerKeys.MEMORY))))
                .dropped(Severity.NOTICE, "Kubernetes has cgroups of its own", "", "CgroupsMode");
    }

    /** User namespaces, of containers and pods alike. */
    static <T extends Draft> Table<T> users(Table<T> table) {
        return table.changed(
                        "UserNS",
                        "hostUsers",
                        "`auto` and `private` become false; others are not there",
                        (draft, spot) -> spot.each(ContainerKeys.USER_NS, mode -> namespace(draft, spot, mode)))
                .dropped(
                        Severity.WARNING,
                        "a pod does not choose its users' numbers on the node",
                        "write UserNS=auto for numbers that nobody else has",
                        "UIDMap",
                        "GIDMap",
                        "SubUIDMap",
                        "SubGIDMap",
                        "RemapUid",
                        "RemapGid",
                        "RemapUidSize",
                        "RemapUsers");
    }

    private static void namespace(Draft draft, Spot spot, UserNamespace namespace) {
        switch (namespace.mode()) {
            case "auto", "private" -> draft.workload().orElseThrow().spec.setHostUsers(false);
            case "host", "" -> spot.unneeded("pods have no namespace of users unless they say so");
            default ->
                spot.changed(
                        "there is no " + namespace.mode() + ": the container's users are those of the node",
                        "write the user that the container runs as into User=");
        }
    }

    private static void user(ContainerDraft container, Spot spot) {
        String text = spot.text();
        int colon = text.indexOf(':');
        String user = colon < 0 ? text : text.substring(0, colon);
        if (isNumber(user)) {
            container.security().setRunAsUser(Long.parseLong(user));
        } else {
            named(spot, user);
        }
        if (colon >= 0) {
            group(container, spot, text.substring(colon + 1));
        }
    }

    private static void group(ContainerDraft container, Spot spot, String group) {
        if (isNumber(group)) {
            container.security().setRunAsGroup(Long.parseLong(group));
        } else {
            named(spot, group);
        }
    }

    private static void more(ContainerDraft container, Spot spot) {
        String group = spot.text();
        if (isNumber(group)) {
            NetworkRows.add(
                    container.runs.security().getSupplementalGroups(),
                    Long.parseLong(group),
                    container.runs.security()::setSupplementalGroups);
        } else {
            named(spot, group);
        }
    }

    private static void named(Spot spot, String name) {
        spot.error("Kubernetes does not look names such as " + name + " up in the image", "write its number");
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String name(Capability capability) {
        String upper = capability.text().toUpperCase(Locale.ROOT);
        return upper.startsWith("CAP_") ? upper.substring("CAP_".length()) : upper;
    }

    private static void seccomp(ContainerDraft container, Spot spot) {
        String profile = spot.text();
        if (profile.equals("unconfined")) {
            container.security().setSeccompProfile(new SeccompProfile(null, "Unconfined"));
            return;
        }
        String file = profile.substring(profile.lastIndexOf('/') + 1);
        container.security().setSeccompProfile(new SeccompProfile("profiles/" + file, "Localhost"));
        spot.step(
                "nodes have their profiles elsewhere",
                "copy it to seccomp/profiles/" + file + " below the kubelet's directory");
    }

    private static void appArmor(ContainerDraft container, Spot spot) {
        String profile = spot.text();
        if (profile.equals("unconfined")) {
            container.security().setAppArmorProfile(new AppArmorProfile(null, "Unconfined"));
            return;
        }
        container.security().setAppArmorProfile(new AppArmorProfile(profile, "Localhost"));
        spot.step("the profile has to be known on each node", "load it there");
    }

    private static SELinuxOptions labels(ContainerDraft container) {
        SELinuxOptions known = container.security().getSeLinuxOptions();
        if (known == null) {
            known = new SELinuxOptions();
            container.security().setSeLinuxOptions(known);
        }
        return known;
    }

    private static void unmask(ContainerDraft container, Spot spot) {
        if (List.of("ALL", "all").contains(spot.text())) {
            container.security().setProcMount("Unmasked");
            spot.changed("only pods with users of their own may do so", "write UserNS=auto, too");
        } else {
            spot.dropped("a pod cannot show single paths", "write Unmask=ALL if all may be shown");
        }
    }

    private static void sysctl(ContainerDraft container, Spot spot) {
        spot.each(ContainerKeys.SYSCTL, setting -> sysctl(container, spot, setting));
    }

    private static void sysctl(ContainerDraft container, Spot spot, KeyValue setting) {
        String name = setting.name();
        String value = setting.value().map(spot::plain).orElse("");
        NetworkRows.add(
                container.runs.security().getSysctls(), new Sysctl(name, value), container.runs.security()::setSysctls);
        if (!SAFE.contains(name)) {
            spot.step("nodes refuse pods with " + name, "allow it with --allowed-unsafe-sysctls of the kubelet");
        }
    }
}
