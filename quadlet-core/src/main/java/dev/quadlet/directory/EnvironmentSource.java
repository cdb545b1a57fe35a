package dev.quadlet.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.EnvironmentReader;
import dev.quadlet.Stack;
import dev.quadlet.StackBuilder;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** An environment file as somebody wrote it: for Podman, for systemd, or for both; the file does not say for whom. */
final class EnvironmentSource {
    private EnvironmentSource() {}

    /**
     * Those that a stack wrote are known by what it would write again; of others both readers have to read the same.
     *
     * @throws IllegalArgumentException when they do not
     */
    static EnvironmentFile of(String name, byte[] content, StackBuilder units) {
        return Stream.of(EnvironmentReader.PODMAN, EnvironmentReader.SYSTEMD)
                .map(reader -> parse(name, content, reader))
                .filter(file -> Arrays.equals(written(file, units), content))
                .findFirst()
                .orElseGet(() -> readAlike(name, content));
    }

    private static EnvironmentFile parse(String name, byte[] content, EnvironmentReader reader) {
        return EnvironmentFile.parse(name, new String(content, UTF_8), reader);
    }

    private static byte[] written(EnvironmentFile file, StackBuilder units) {
        Stack stack = units.build().toBuilder().environmentFile(file).build();
        return stack.files().stream()
                .filter(one -> one.path().equals(file.name()))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static EnvironmentFile readAlike(String name, byte[] content) {
        EnvironmentFile read = parse(name, content, EnvironmentReader.PODMAN);
        return Optional.of(read)
                .filter(parse(name, content, EnvironmentReader.SYSTEMD)::equals)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Podman and systemd read these variables differently, and nobody says who shall read them"));
    }
}
