package dev.quadlet.service;

import dev.quadlet.key.NetworkKeys;
import dev.quadlet.syntax.SplitRule;
import java.util.List;

/** {@code podman network create}. */
final class NetworkConverter {
    private final Conversion conversion;
    private final SourceSection section;

    NetworkConverter(Conversion conversion) {
        this.conversion = conversion;
        this.section = conversion.source().own();
    }

    void convert() {
        Piece name = conversion.names().resource("NetworkName");
        if (section.isTrue("NetworkDeleteOnStop").orElse(false)) {
            Cause cause = section.last("NetworkDeleteOnStop").orElseThrow().cause();
            conversion.addCommand(
                    "ExecStopPost",
                    conversion.podmanCommand(cause, "network", "rm").add(name));
        }
        conversion.addCommand("ExecStart", create(name));
        new ServiceSteps(conversion).addOneshot(true);
        conversion.member().setResource(name.text());
    }

    private Command create(Piece name) {
        Command command = conversion.podmanCommand(Additions.COMMAND, "network", "create");
        command.add(Additions.IGNORE, "--ignore");
        conversion
                .flags(command)
                .add(NetworkKeys.DISABLE_DNS, NetworkKeys.INTERNAL, NetworkKeys.IPV6)
                .add(NetworkKeys.DRIVER, NetworkKeys.IPAM_DRIVER, NetworkKeys.INTERFACE_NAME)
                .add(NetworkKeys.DNS);
        addSubnets(command);
        conversion.flags(command).add(NetworkKeys.OPTIONS, NetworkKeys.LABEL);
        return command.add(section.words("PodmanArgs", SplitRule.ARGS)).add(name);
    }

    /** Gateways and ranges belong to the subnets by their order. */
    private void addSubnets(Command command) {
        List<Piece> subnets = section.values("Subnet");
        List<Piece> gateways = section.values("Gateway");
        List<Piece> ranges = section.values("IPRange");
        refuseMore("Gateway", gateways, subnets);
        refuseMore("IPRange", ranges, subnets);
        for (int at = 0; at < subnets.size(); at++) {
            conversion.option(command, "--subnet", subnets.get(at));
            if (at < gateways.size()) {
                conversion.option(command, "--gateway", gateways.get(at));
            }
            if (at < ranges.size()) {
                conversion.option(command, "--ip-range", ranges.get(at));
            }
        }
    }

    private void refuseMore(String key, List<Piece> values, List<Piece> subnets) {
        if (values.size() > subnets.size()) {
            throw conversion.refusal(
                    Rules.SUBNET,
                    values.get(subnets.size()).cause(),
                    "each " + key + "= belongs to a Subnet=, and there are only " + subnets.size());
        }
    }
}
