package dev.quadlet.lint;

import dev.quadlet.source.Severity;

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
}
