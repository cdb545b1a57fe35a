package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.value.ValueException;

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
}
