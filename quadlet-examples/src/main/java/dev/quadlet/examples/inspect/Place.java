package dev.quadlet.examples.inspect;

import dev.quadlet.Scope;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** The options that say where units are looked for, and as which Podman they are read. */
final class Place {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--user", description = "Look where Podman looks for your own units, instead of in a DIR.")
    private boolean user;

    @Option(names = "--system", description = "Look where Podman looks for the system's units, instead of in a DIR.")
    private boolean system;

    @Option(
            names = "--podman",
            paramLabel = "VERSION",
            converter = Version.class,
            description = "Read as this Podman does, such as 5.4. Default: the newest that is known.")
    private PodmanVersion podman = PodmanVersion.LATEST;

    /** Whose units they are. */
    Scope scope(boolean rootless) {
        return rootless || user ? Scope.USER : Scope.SYSTEM;
    }

    /** What Podman would find there; of several folders the first comes before the others. */
    Found find(List<Path> folders, Usual usual, Map<String, String> environment) throws IOException {
        if ((user && system) || ((user || system) && !folders.isEmpty())) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), "Say a folder, or --user, or --system.");
        }
        if (system) {
            return Found.on(SearchPath.rootful(podman).withEnvironment(environment));
        }
        if (user) {
            return Found.on(SearchPath.rootless(podman, uid()).withEnvironment(environment));
        }
        return in(folders.isEmpty() ? List.of(usual.find()) : folders);
    }

    private Found in(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            requireReadable(folder);
        }
        Path[] more = folders.subList(1, folders.size()).toArray(Path[]::new);
        return Found.in(folders.get(0), SearchPath.of(podman, folders.get(0), more));
    }

    /** A search path says nothing of folders that are not there, for nobody needs to have every one of it. */
    private static void requireReadable(Path folder) throws IOException {
        if (!Files.isDirectory(folder.toRealPath())) {
            throw new NotDirectoryException(folder.toString());
        }
        if (!Files.isReadable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /** The number of the user that this process belongs to. */
    private static long uid() throws IOException {
        return ((Number) Files.getAttribute(Path.of("/proc/self"), "unix:uid")).longValue();
    }

    /** Reads versions. */
    static final class Version implements ITypeConverter<PodmanVersion> {
        @Override
        public PodmanVersion convert(String value) {
            try {
                return PodmanVersion.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
