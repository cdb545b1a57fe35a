package dev.quadlet.examples.operate;

import dev.quadlet.systemd.Finding;
import dev.quadlet.systemd.Generator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks at a host from below: the machine, the files, what the generator makes of them, the services. */
final class Doctor {
    private final Station station;

    Doctor(Station station) {
        this.station = station;
    }

    /** What is wrong, causes before what comes of them. */
    List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>(
                station.podman().preflight().stream().map(this::ofHost).toList());
        if (!hasGenerator()) {
            return troubles;
        }
        List<Path> files = station.deployer().files(station.stackName());
        if (files.isEmpty()) {
            troubles.add(Trouble.of(station.stackName(), "it is not deployed here", "Say deploy."));
            return troubles;
        }
        Stream.of(new FileCheckup(station, files).troubles(), new ServiceCheckup(station).troubles())
                .forEach(troubles::addAll);
        return troubles;
    }

    private boolean hasGenerator() {
        return Generator.on(station.host(), station.scope())
                .version()
                .filter(version -> version.atLeast(4, 4))
                .isPresent();
    }

    private Trouble ofHost(Finding finding) {
        return Trouble.of(station.name(), finding.problem(), finding.remedy());
    }
}
