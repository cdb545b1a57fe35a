package dev.quadlet.systemd;

import dev.quadlet.systemd.host.HostException;
import java.util.List;
import java.util.stream.Collectors;

/** A host lacks what Quadlets need. Nothing was done there. */
public final class HostNotReadyException extends HostException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    HostNotReadyException(List<Finding> findings) {
        super(
                findings.stream().map(Finding::problem).collect(Collectors.joining("\n")),
                findings.stream().map(Finding::remedy).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /**
     * What it lacks.
     *
     * @return a problem and a remedy each
     */
    public List<Finding> findings() {
        return findings;
    }
}
