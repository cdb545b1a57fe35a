package dev.quadlet.systemd.deploy;

import java.util.List;
import java.util.stream.Collectors;

/** Units are not those that were written, though the generator took the files before. */
final class NotLoadedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<UnitFailure> failures;

    NotLoadedException(List<UnitFailure> failures) {
        super(failures.stream().map(UnitFailure::toString).collect(Collectors.joining("\n")));
        this.failures = failures;
    }

    List<UnitFailure> failures() {
        return failures;
    }
}
