package dev.quadlet.examples.senex;

import dev.quadlet.StackFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder, compared with the files that it shall hold. */
final class OutputFolder {
    private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rw-------");

    /** What writing means for a file. */
    enum State {
        NEW,
        UNCHANGED,
        OVERWRITTEN
    }

    /** A file, and what writing means for it. */
    record Entry(StackFile file, State state) {
        String name() {
            return file.path();
        }
    }

    private final Path path;
    private final List<Entry> entries;

    private OutputFolder(Path path, List<Entry> entries) {
        this.path = path;
        this.entries = List.copyOf(entries);
    }

    static OutputFolder compare(Path path, List<StackFile> files) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (StackFile file : files) {
            entries.add(new Entry(file, state(path.resolve(file.path()), file)));
        }
        return new OutputFolder(path, entries);
    }

    private static State state(Path there, StackFile file) throws IOException {
        if (!Files.exists(there)) {
            return State.NEW;
        }
        return Arrays.equals(Files.readAllBytes(there), file.content()) ? State.UNCHANGED : State.OVERWRITTEN;
    }

    Path path() {
        return path;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The names of the files that are there with other content. */
    List<String> overwritten() {
        return entries.stream()
                .filter(entry -> entry.state() == State.OVERWRITTEN)
                .map(Entry::name)
                .toList();
    }

    /** The names of the files in the folder that are not of the stack. */
    List<String> strangers() throws IOException {
        Set<String> own = entries.stream().map(Entry::name).collect(Collectors.toSet());
        try (Stream<Path> there = Files.list(path)) {
            return there.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !own.contains(name))
                    .sorted()
                    .toList();
        }
    }

    /** Writes what is new or changed, and sets the mode of every file. */
    void write() throws IOException {
        Files.createDirectories(path);
        for (Entry entry : entries) {
            if (entry.state() != State.UNCHANGED) {
                write(entry.file());
            }
            setMode(entry.file());
        }
    }

    /** A file is there as a whole or not at all, and until its mode is set it is its owner's alone. */
    private void write(StackFile file) throws IOException {
        Path whole = Files.createTempFile(path, ".", ".new");
        try {
            Files.write(whole, file.content());
            Files.move(whole, path.resolve(file.path()), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void setMode(StackFile file) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path.resolve(file.path()), file.isPrivate() ? PRIVATE : OPEN);
        }
    }
}
