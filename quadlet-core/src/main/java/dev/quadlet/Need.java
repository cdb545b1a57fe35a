package dev.quadlet;

import dev.quadlet.key.ServiceKeys;
import dev.quadlet.value.Content;
import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.Mount;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.VolumeMount;
import java.util.Optional;
import java.util.stream.Stream;

/** What a line of a unit asks for besides itself: of the stack, and of systemd by a companion, a further line. */
sealed interface Need {
    /** The line that systemd needs so that the asking one works. */
    default Optional<UnitLine> companion() {
        return Optional.empty();
    }

    /** Whether this one's companion does all that the other's would, and more. */
    default boolean covers(Need other) {
        return false;
    }

    /** Whether this one counts in place of an earlier one. */
    default boolean replaces(Need other) {
        return false;
    }

    /** A variable needs its file, and a directory on the host must be there before the container starts. */
    static Stream<Need> of(UnitName unit, Object value) {
        return Stream.concat(variables(unit, value), directory(value));
    }

    private static Stream<Need> variables(UnitName unit, Object value) {
        return Stream.of(value)
                .filter(Content.class::isInstance)
                .flatMap(content -> ((Content) content).variables().stream())
                .flatMap(variable ->
                        variable.definedIn().map(file -> new UsedVariable(unit, file, variable.name())).stream());
    }

    private static Stream<Need> directory(Object value) {
        Optional<DataDirectory> directory = Optional.empty();
        if (value instanceof VolumeMount volume) {
            directory = volume.directory();
        } else if (value instanceof Mount mount) {
            directory = mount.directory();
        }
        return directory.stream().map(Directory::new);
    }

    /**
     * An environment file that a unit reads as it is.
     *
     * @param unit the unit
     * @param file the environment file
     */
    record WholeFile(UnitName unit, String file) implements Need {}

    /**
     * A variable that systemd fills in for a unit.
     *
     * @param unit the unit
     * @param file the environment file that defines it
     * @param name its name
     */
    record UsedVariable(UnitName unit, String file, String name) implements Need {
        public UsedVariable {
            StackPaths.environmentFile(file);
        }

        @Override
        public Optional<UnitLine> companion() {
            return Optional.of(UnitLine.of(ServiceFiles.ENVIRONMENT_FILE, ServiceFiles.path(file)));
        }
    }

    /**
     * A variable that a container gets under another name.
     *
     * @param unit the unit that gets it
     * @param name the name in the container
     * @param file the environment file that has the value
     * @param sourceName the name in that file
     */
    record RenamedVariable(UnitName unit, String name, String file, String sourceName) implements Need {
        /** The environment file that a stack derives for one unit; a template's serves all its instances. */
        static String fileOf(UnitName unit) {
            return StackPaths.environmentFile(unit.stem() + ".env");
        }

        @Override
        public boolean replaces(Need other) {
            return other instanceof RenamedVariable that && unit.equals(that.unit) && name.equals(that.name);
        }
    }

    /** Time-outs that fit the health check, because the service counts as started only when its container is healthy. */
    record HealthyStart() implements Need {}

    /**
     * A directory on the host that a unit keeps data in.
     *
     * @param directory the directory
     */
    record Directory(DataDirectory directory) implements Need {
        @Override
        public Optional<UnitLine> companion() {
            return Optional.of(UnitLine.of(
                    ServiceKeys.EXEC_START_PRE, ServiceKeys.EXEC_START_PRE.write(ServiceFiles.make(directory))));
        }

        /** Who says with which mode a directory is made speaks for those who do not. */
        @Override
        public boolean covers(Need other) {
            return other instanceof Directory that
                    && that.directory.mode().isEmpty()
                    && directory.mode().isPresent()
                    && that.directory.path().equals(directory.path());
        }
    }
}
