package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Severity;
import dev.quadlet.value.IpAddress;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.ValueException;
import java.util.List;

/** An address, a subnet, a range of addresses or an entry of the hosts file that is none. */
final class AddressSyntax extends ValueRule {
    AddressSyntax() {
        super(
                Severity.ERROR,
                "The address cannot be read",
                "Podman will refuse it",
                "address",
                "cidr",
                "ip-range",
                "host");
    }

    /** Podman does not look at the name of a host. */
    @Override
    Severity severity(Setting setting, ValueException bad) {
        return setting.isOwn("AddHost") && bad.value().indexOf('\'') >= 0 ? Severity.WARNING : Severity.ERROR;
    }

    /** Containers and pods may say that they want none, so the type of their key is no address. */
    @Override
    void check(Setting setting, Findings findings) {
        super.check(setting, findings);
        String server = setting.unquoted();
        boolean isFree = setting.isOwn("DNS") && setting.unit().kind() != UnitKind.NETWORK;
        if (isFree && !server.isEmpty() && !isExpanded(server) && !areAddresses(OptionList.entries(setting, server))) {
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "DNS=: '" + Excerpt.of(server) + "' is no IP address, and not none; Podman will refuse it");
        }
    }

    private static boolean isExpanded(String text) {
        return text.indexOf('%') >= 0 || text.indexOf('$') >= 0;
    }

    private static boolean areAddresses(List<String> servers) {
        try {
            servers.stream().filter(server -> !server.equals("none")).forEach(IpAddress::parse);
            return true;
        } catch (ValueException none) {
            return false;
        }
    }
}
