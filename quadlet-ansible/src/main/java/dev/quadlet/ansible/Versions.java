package dev.quadlet.ansible;

import dev.quadlet.ansible.internal.stack.HostFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file of a stack as each environment has it. */
final class Versions {
    private final List<Optional<HostFile>> all;
    private final HostFile first;

    Versions(List<Optional<HostFile>> all) {
        this.all = all;
        this.first = all.stream().flatMap(Optional::stream).findFirst().orElseThrow();
    }

    Optional<HostFile> in(int environment) {
        return all.get(environment);
    }

    HostFile first() {
        return first;
    }

    boolean areSame() {
        return all.stream().flatMap(Optional::stream).allMatch(first::isSame);
    }

    /** What the one template says in each environment; empty when there cannot be one. */
    Optional<List<String>> texts() {
        List<String> texts =
                all.stream().map(Versions::text).filter(Objects::nonNull).toList();
        boolean alike = all.stream().flatMap(Optional::stream).allMatch(file -> file.isPrivate() == first.isPrivate());
        return Optional.of(texts).filter(found -> alike && found.size() == all.size());
    }

    private static @Nullable String text(Optional<HostFile> file) {
        return file.filter(found -> found.target().isEmpty())
                .flatMap(HostFile::text)
                .orElse(null);
    }
}
