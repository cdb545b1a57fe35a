package dev.quadlet.compose.internal.mapping;

/** Options of the kinds that Docker calls security options. */
final class SecurityOptions {
    private SecurityOptions() {}

    static void option(ServiceDraft service, Spot spot) {
        String text = spot.plain();
        int cut = separator(text);
        String name = cut < 0 ? text : text.substring(0, cut);
        String value = cut < 0 ? "" : text.substring(cut + 1);
        switch (name) {
            case "no-new-privileges" -> service.unit.noNewPrivileges(!value.equals("false"));
            case "label" -> label(service, spot, value);
            case "seccomp" -> seccomp(service, spot, value);
            case "mask" -> service.unit.mask(spot.with(value).content());
            case "unmask" -> service.unit.unmask(spot.with(value).content());
            case "apparmor" -> appArmor(service, spot.with(value));
            case "proc-opts" -> service.option("security-opt", name + "=" + value);
            case "systempaths" -> systemPaths(service, spot, value);
            default -> spot.dropped("Podman has no security option " + name, "");
        }
    }

    private static void appArmor(ServiceDraft service, Spot profile) {
        if (service.workshop.options().atLeast(5, 8)) {
            service.unit.appArmor(profile.content());
        } else {
            service.option("security-opt", "apparmor=" + profile.plain());
        }
    }

    private static int separator(String text) {
        int equals = text.indexOf('=');
        int colon = text.indexOf(':');
        return equals < 0 ? colon : colon < 0 ? equals : Math.min(equals, colon);
    }

    private static void label(ServiceDraft service, Spot spot, String value) {
        int cut = value.indexOf(':');
        String kind = cut < 0 ? value : value.substring(0, cut);
        Spot rest = spot.with(value.substring(cut + 1));
        switch (kind) {
            case "disable" -> service.unit.securityLabelDisable(true);
            case "nested" -> service.unit.securityLabelNested(true);
            case "type" -> service.unit.securityLabelType(rest.content());
            case "level" -> service.unit.securityLabelLevel(rest.content());
            case "filetype" -> service.unit.securityLabelFileType(rest.content());
            default -> service.option("security-opt", "label=" + value);
        }
    }

    private static void seccomp(ServiceDraft service, Spot spot, String profile) {
        boolean path = !profile.equals("unconfined") && !profile.startsWith("/");
        String where = path ? service.workshop.project().folders().onHost(spot.place(), profile) : profile;
        service.unit.seccompProfile(spot.with(where).content());
    }

    private static void systemPaths(ServiceDraft service, Spot spot, String value) {
        if (value.equals("unconfined")) {
            service.unit.unmask("ALL");
        } else {
            spot.unneeded("paths are masked unless the unit says otherwise");
        }
    }
}
