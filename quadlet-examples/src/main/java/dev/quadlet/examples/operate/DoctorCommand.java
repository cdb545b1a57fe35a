package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Finds out what is wrong. */
@Command(
        name = "doctor",
        description = {
            "Finds out what is wrong on the hosts, and says what to do about it.",
            "",
            "Podman too old, control groups of version 1, no lingering, files that are missing or refused, variables that nobody "
                    + "defines, images that are not there, services that failed, each with its log. Nothing is changed."
        })
public final class DoctorCommand extends HostCommand {
    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public DoctorCommand(Operation operation) {
        super(operation);
    }

    @Override
    boolean isChanging() {
        return false;
    }

    @Override
    Answer at(Station station) {
        List<Trouble> troubles = new Doctor(station).troubles();
        String well = "All is well: " + station.services().size() + " services are active, and none is unhealthy.\n";
        return new Answer(
                troubles.isEmpty() ? ExitStatus.DONE : ExitStatus.TROUBLE,
                troubles.isEmpty()
                        ? well
                        : troubles.stream().map(Trouble::toString).collect(Collectors.joining("\n")),
                Facts.of(
                        "well",
                        troubles.isEmpty(),
                        "troubles",
                        troubles.stream().map(Trouble::facts).toList()));
    }
}
