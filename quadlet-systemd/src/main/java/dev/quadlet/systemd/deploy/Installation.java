package dev.quadlet.systemd.deploy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that is on a host when a stack is: what a revision remembers.
 *
 * @param stack the stack's name
 * @param files its files
 * @param directories the folders of its data, with their modes
 * @param members its units
 * @param resources the volumes and networks of Podman that it makes, and the ports that it publishes
 * @param images the images that may be pulled before a start
 */
record Installation(
        String stack,
        List<DeployFile> files,
        Map<Path, String> directories,
        List<Member> members,
        List<Resource> resources,
        List<String> images) {
    /** Something that a unit has: a {@code volume} or {@code network} that outlives it, or a {@code port} of the host. */
    record Resource(String kind, String name, String unit) {}

    Installation {
        files = List.copyOf(files);
        directories = Map.copyOf(directories);
        members = List.copyOf(members);
        resources = List.copyOf(resources);
        images = List.copyOf(images);
    }

    static Installation none(String stack) {
        return new Installation(stack, List.of(), Map.of(), List.of(), List.of(), List.of());
    }

    Map<Path, DeployFile> byPath() {
        return index(files, DeployFile::path);
    }

    Map<String, Member> byUnit() {
        return index(members, Member::unit);
    }

    Optional<DeployFile> file(Path path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, value -> value, (a, b) -> a, LinkedHashMap::new));
    }

    Installation withFiles(List<DeployFile> others) {
        return new Installation(stack, others, directories, members, resources, images);
    }

    Installation withMembers(List<Member> others) {
        return new Installation(stack, files, directories, others, resources, images);
    }
}
