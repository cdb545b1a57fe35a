package dev.quadlet.examples.operate;

import dev.quadlet.Scope;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Whether services start at boot. The links that a generator makes for that come back with each reload, so a link to nothing of
 * the same name is put before them: systemd then leaves the dependency out. Units, and what runs, stay as they are.
 */
final class Boot {
    private static final String WANTS = "default.target.wants";
    private static final Path NOTHING = Path.of("/dev/null");

    private final Station station;

    Boot(Station station) {
        this.station = station;
    }

    /** Lets services no longer start at boot. */
    void off(List<UnitName> services) {
        station.host().files().createDirectories(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        services.forEach(service -> station.host().files().link(link(service), NOTHING));
    }

    /** Takes that back. */
    void on(List<UnitName> services) {
        services.forEach(service -> station.host().files().delete(link(service)));
    }

    boolean isOff(UnitName service) {
        return station.host().files().stat(link(service)).isPresent();
    }

    private Path link(UnitName service) {
        return folder().resolve(service.text());
    }

    private Path folder() {
        Path units = station.scope() == Scope.SYSTEM
                ? Path.of("/etc/systemd/system")
                : station.host().user().home().resolve(".config/systemd/user");
        return units.resolve(WANTS);
    }
}
