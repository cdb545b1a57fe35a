package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.quadlet.systemd.deploy.Json.Node;
import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.HostFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the host remembers of a stack, readable by its owner only: the content of all files of all revisions by their hashes,
 * a manifest for each revision, the number of the one that counts, and the intent of a deployment that is under way.
 */
final class Store {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private final HostFiles files;
    private final Path folder;
    private final String stack;

    Store(Host host, Path state, String stack) {
        this.files = host.files();
        this.folder = state.resolve(stack);
        this.stack = stack;
    }

    static List<String> stacks(Host host, Path state) {
        if (host.files().stat(state).isEmpty()) {
            return List.of();
        }
        return host.files().list(state).stream()
                .filter(FileEntry::isDirectory)
                .map(entry -> entry.path().getFileName().toString())
                .toList();
    }

    void make() {
        files.createDirectories(folder.resolve("files"), FOLDER);
        files.createDirectories(folder.resolve("revisions"), FOLDER);
    }

    String stack() {
        return stack;
    }

    Path folder() {
        return folder;
    }

    /** The revision that counts; none when the stack is not deployed. */
    OptionalInt current() {
        Optional<byte[]> number = find(folder.resolve("current"));
        return number.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(new String(number.get(), US_ASCII).strip()));
    }

    Installation installed() {
        OptionalInt current = current();
        return current.isEmpty() ? Installation.none(stack) : installation(current.getAsInt());
    }

    Installation installation(int number) {
        return Manifest.read(parse(file(number), required(number)).get("installation"));
    }

    private byte[] required(int number) {
        return find(file(number))
                .orElseThrow(() -> new IllegalArgumentException("Stack " + stack + " has no revision " + number));
    }

    List<Revision> revisions() {
        return numbers().map(this::revision).toList();
    }

    Revision revision(int number) {
        Node node = parse(file(number), required(number));
        return new Revision(
                number,
                stack,
                Instant.parse(node.get("created").text()),
                node.get("podman").text(),
                node.get("note").text());
    }

    private Stream<Integer> numbers() {
        Path revisions = folder.resolve("revisions");
        if (files.stat(revisions).isEmpty()) {
            return Stream.empty();
        }
        return files.list(revisions).stream()
                .map(entry -> entry.path().getFileName().toString())
                .filter(name -> name.endsWith(".json"))
                .map(name -> Integer.valueOf(name.substring(0, name.length() - ".json".length())))
                .sorted();
    }

    int nextNumber() {
        return numbers().reduce(0, Math::max) + 1;
    }

    void save(Collection<byte[]> contents) {
        Path place = folder.resolve("files");
        Set<Path> known =
                Set.copyOf(files.list(place).stream().map(FileEntry::path).toList());
        for (byte[] content : contents) {
            Path file = place.resolve(DeployFile.hash(content));
            if (!known.contains(file)) {
                files.write(file, content, FILE);
            }
        }
    }

    byte[] content(String hash) {
        Path file = folder.resolve("files").resolve(hash);
        byte[] content = files.read(file);
        if (!DeployFile.hash(content).equals(hash)) {
            throw new DamagedStateException(file, "its content is not what was saved", null);
        }
        return content;
    }

    /** Writes a revision, and only then says that it counts. */
    void commit(Revision revision, Installation installation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("schema", 1);
        object.put("created", revision.created());
        object.put("podman", revision.podman());
        object.put("note", revision.note());
        object.put("installation", Manifest.write(installation));
        files.write(file(revision.number()), Json.write(object), FILE);
        files.write(folder.resolve("current"), String.valueOf(revision.number()).getBytes(US_ASCII), FILE);
    }

    Optional<Intent> intent() {
        Path file = folder.resolve("intent.json");
        return find(file).map(bytes -> {
            Node node = parse(file, bytes);
            return new Intent(
                    Integer.parseInt(node.get("number").text()),
                    Manifest.read(node.get("before")),
                    Manifest.read(node.get("after")),
                    node.get("running").list().stream().map(Node::text).toList());
        });
    }

    void begin(Intent intent) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", intent.number());
        object.put("before", Manifest.write(intent.before()));
        object.put("after", Manifest.write(intent.after()));
        object.put("running", intent.running());
        files.write(folder.resolve("intent.json"), Json.write(object), FILE);
    }

    void end() {
        files.delete(folder.resolve("intent.json"));
    }

    /** Deletes a revision that never counted. */
    void discard(int number) {
        if (current().orElse(0) != number) {
            files.delete(file(number));
        }
    }

    /** Forgets that a stack is deployed, and all its revisions. */
    void forget() {
        files.delete(folder.resolve("current"));
        end();
        List<FileEntry> all = files.walk(folder);
        for (int i = all.size() - 1; i >= 0; i--) {
            files.delete(all.get(i).path());
        }
        files.delete(folder);
    }

    /** Deletes old revisions, and the content that no other has. */
    List<Integer> prune(int keep) {
        List<Integer> all = numbers().toList();
        List<Integer> old = all.subList(0, Math.max(0, all.size() - keep)).stream()
                .filter(number -> number != current().orElse(0))
                .toList();
        old.forEach(number -> files.delete(file(number)));
        Set<String> needed = Set.copyOf(numbers()
                .flatMap(number -> installation(number).files().stream())
                .map(DeployFile::hash)
                .toList());
        if (intent().isEmpty()) {
            files.list(folder.resolve("files")).stream()
                    .map(FileEntry::path)
                    .filter(path -> !needed.contains(path.getFileName().toString()))
                    .forEach(files::delete);
        }
        return old;
    }

    private Path file(int number) {
        return folder.resolve("revisions").resolve(number + ".json");
    }

    private Optional<byte[]> find(Path file) {
        try {
            return Optional.of(files.read(file));
        } catch (FileException e) {
            return switch (e.reason()) {
                case MISSING, NOT_A_DIRECTORY -> Optional.empty();
                default -> throw e;
            };
        }
    }

    private static Node parse(Path file, byte[] bytes) {
        try {
            return Json.read(bytes);
        } catch (IOException e) {
            throw new DamagedStateException(file, "it is no JSON", e);
        }
    }
}
