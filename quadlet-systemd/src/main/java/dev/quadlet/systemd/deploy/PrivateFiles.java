package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.EnvironmentReader;
import dev.quadlet.Stack;
import dev.quadlet.systemd.host.Secrets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what must not show: the values in environment files, by both of their readers. Which of them are secret the host does
 * not remember, so all are, but for those of which the stack at hand says that they are none, and those that are so short that
 * every message would lose its words.
 */
final class PrivateFiles {
    private static final int SHORTEST = 4;

    private PrivateFiles() {}

    /** Values of which a stack says that they are no secrets, and that are none of its secrets either. */
    static Set<String> open(Stack stack) {
        Set<String> open = values(stack, false);
        open.removeAll(values(stack, true));
        return open;
    }

    private static Set<String> values(Stack stack, boolean secret) {
        return stack.environmentFiles().stream()
                .flatMap(file -> file.names().stream()
                        .filter(name -> file.isSecret(name) == secret)
                        .map(file::value)
                        .flatMap(Optional::stream))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The secrets of an installation; what is open shows. */
    static Secrets secrets(Installation installation, Function<String, byte[]> contents, Set<String> open) {
        List<String> values = installation.files().stream()
                .filter(file -> file.kind() == DeployFile.Kind.PRIVATE)
                .map(file -> new String(contents.apply(file.hash()), UTF_8))
                .flatMap(text -> Stream.of(EnvironmentReader.values()).flatMap(reader -> values(text, reader)))
                .filter(value -> value.strip().length() >= SHORTEST && !open.contains(value))
                .toList();
        return Secrets.of(values);
    }

    private static Stream<String> values(String text, EnvironmentReader reader) {
        EnvironmentFile file = EnvironmentFile.parse("private", text, reader);
        return file.names().stream().map(file::value).flatMap(Optional::stream);
    }
}
