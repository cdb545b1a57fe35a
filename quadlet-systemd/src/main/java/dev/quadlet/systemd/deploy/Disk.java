package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.FileException.Reason;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.HostFiles;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What lies on the host now, at the paths of a stack and beside them. */
final class Disk {
    /** A file as it is: what it would be as one of ours, and its content. */
    static final class Found {
        private final DeployFile file;
        private final byte[] content;
        private final Set<PosixFilePermission> permissions;

        Found(DeployFile file, byte[] content, Set<PosixFilePermission> permissions) {
            this.file = file;
            this.content = content;
            this.permissions = permissions;
        }

        DeployFile file() {
            return file;
        }

        byte[] content() {
            return content;
        }

        boolean is(DeployFile wanted) {
            boolean modes = wanted.isLink() || permissions.equals(wanted.kind().permissions());
            return wanted.hash().equals(file.hash()) && wanted.isLink() == file.isLink() && modes;
        }
    }

    private static final long SMALL = 64 << 10;
    private static final int TOGETHER = 100;

    private final Map<Path, Found> found;
    private final List<FileEntry> searched;

    private Disk(Map<Path, Found> found, List<FileEntry> searched) {
        this.found = found;
        this.searched = searched;
    }

    /** Looks at some paths, and at everything where Podman looks. */
    static Disk look(Host host, Layout layout, Collection<Path> paths) {
        HostFiles files = host.files();
        List<FileEntry> searched = walk(files, layout.units());
        Map<Path, FileEntry> entries =
                searched.stream().collect(Collectors.toMap(FileEntry::path, Function.identity(), (a, b) -> a));
        List<FileEntry> there = paths.stream()
                .map(path ->
                        path.startsWith(layout.units()) ? Optional.ofNullable(entries.get(path)) : files.stat(path))
                .flatMap(Optional::stream)
                .toList();
        Map<Path, byte[]> contents = contents(files, there);
        Map<Path, Found> found = new LinkedHashMap<>();
        there.forEach(entry -> found.put(entry.path(), found(entry, contents)));
        return new Disk(found, searched);
    }

    /** Small files together, large ones one by one: the output of a command has a limit. */
    private static Map<Path, byte[]> contents(HostFiles files, List<FileEntry> entries) {
        Map<Path, byte[]> contents = new HashMap<>();
        List<Path> some = new ArrayList<>();
        for (FileEntry entry : entries) {
            if (entry.isFile() && entry.size() > SMALL) {
                contents.put(entry.path(), files.read(entry.path()));
            } else if (entry.isFile()) {
                some.add(entry.path());
            }
            if (some.size() == TOGETHER) {
                contents.putAll(files.readAll(some));
                some.clear();
            }
        }
        contents.putAll(files.readAll(some));
        return contents;
    }

    private static List<FileEntry> walk(HostFiles files, Path folder) {
        try {
            return files.walk(folder);
        } catch (FileException e) {
            if (e.reason() == Reason.MISSING) {
                return List.of();
            }
            throw e;
        }
    }

    private static Found found(FileEntry entry, Map<Path, byte[]> contents) {
        return switch (entry.type()) {
            case FILE -> found(entry, kind(entry.permissions()), contents.getOrDefault(entry.path(), new byte[0]));
            case LINK ->
                found(
                        entry,
                        DeployFile.Kind.LINK,
                        entry.target().map(Path::toString).orElse("").getBytes(UTF_8));
            default ->
                throw new DeployConflictException(
                        entry.path() + " is no file, but a file of the stack belongs there",
                        "Take it away, or give the unit another name.");
        };
    }

    private static Found found(FileEntry entry, DeployFile.Kind kind, byte[] content) {
        return new Found(new DeployFile(entry.path(), kind, DeployFile.hash(content)), content, entry.permissions());
    }

    private static DeployFile.Kind kind(Set<PosixFilePermission> permissions) {
        if (permissions.contains(PosixFilePermission.OTHERS_EXECUTE)) {
            return DeployFile.Kind.EXECUTABLE;
        }
        return permissions.contains(PosixFilePermission.OTHERS_READ) ? DeployFile.Kind.OPEN : DeployFile.Kind.PRIVATE;
    }

    Optional<Found> at(Path path) {
        return Optional.ofNullable(found.get(path));
    }

    /** Everything where Podman looks. */
    List<FileEntry> searched() {
        return searched;
    }
}
