package dev.quadlet.directory;

import dev.quadlet.DropIn;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.StackBuilder;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a stack of the files in a folder: first what stands for itself, then what is read with the units. */
final class StackReader {
    private static final String DROP_IN = ".conf";
    private static final List<String> RECORDS = List.of(".app", ".asset");

    private final StackBuilder stack;
    private final Map<UnitName, Path> links = new LinkedHashMap<>();
    private final Map<String, Path> environments = new LinkedHashMap<>();

    private StackReader(String name) {
        this.stack = Stack.named(name);
    }

    static Stack read(Path folder, String name) throws IOException {
        StackReader reader = new StackReader(name);
        reader.folder(folder, "");
        for (Map.Entry<UnitName, Path> link : reader.links.entrySet()) {
            reader.at(link.getValue(), () -> reader.instance(link.getKey(), link.getValue()));
        }
        for (Map.Entry<String, Path> file : reader.environments.entrySet()) {
            reader.at(file.getValue(), () -> reader.environment(file.getKey(), file.getValue()));
        }
        return reader.stack.build();
    }

    private interface Step {
        void take() throws IOException;
    }

    /** What a stack refuses, it refuses because of a file. */
    private void at(Path file, Step step) throws IOException {
        try {
            step.take();
        } catch (IllegalArgumentException e) {
            throw refused(file, e);
        }
    }

    private static IOException refused(Path file, IllegalArgumentException why) {
        FileSystemException told = new FileSystemException(file.toString(), null, why.getMessage());
        told.initCause(why);
        return told;
    }

    private void folder(Path folder, String path) throws IOException {
        for (Entry entry : Listing.sorted(folder)) {
            Path file = entry.path();
            String below = path + entry.name();
            if (entry.type() == Entry.Type.DIRECTORY) {
                folder(file, below + "/");
            } else {
                at(file, () -> file(entry, below));
            }
        }
    }

    private void file(Entry entry, String path) throws IOException {
        Path file = entry.path();
        if (entry.type() == Entry.Type.LINK) {
            links.put(UnitName.of(path), file);
        } else if (entry.type() == Entry.Type.OTHER) {
            throw new IllegalArgumentException("neither a file nor a link");
        } else if (path.indexOf('/') < 0 && kind(path)) {
            stack.units(Quadlet.parse(path, Files.readAllBytes(file)));
        } else if (path.endsWith(DROP_IN) && ofDropIns(path)) {
            stack.dropIns(dropIn(path, file));
        } else if (!isRecord(path)) {
            beside(file, path);
        }
    }

    private static boolean kind(String name) {
        return UnitKind.ofExtension(name.substring(name.lastIndexOf('.') + 1)).isPresent() && name.indexOf('.') >= 0;
    }

    /** A path of two parts, of which the first one ends as the folders of drop-ins do. */
    private static boolean ofDropIns(String path) {
        int end = path.indexOf(".d/");
        return end >= 0
                && path.indexOf('/') == end + 2
                && path.lastIndexOf('/') == end + 2
                && kind("." + path.substring(0, end));
    }

    private static DropIn dropIn(String path, Path file) throws IOException {
        int end = path.indexOf(".d/");
        String directory = path.substring(0, end);
        String name = path.substring(end + 3, path.length() - DROP_IN.length());
        UnitDocument document =
                UnitParser.parse(SourceText.of(path, Files.readAllBytes(file))).document();
        return UnitKind.ofExtension(directory)
                .map(kind -> DropIn.ofAll(kind, name, document))
                .orElseGet(() -> DropIn.of(UnitName.of(directory), name, document));
    }

    private static boolean isRecord(String path) {
        return path.startsWith(".") && path.indexOf('/') < 0 && RECORDS.stream().anyMatch(path::endsWith);
    }

    private void beside(Path file, String path) throws IOException {
        Set<PosixFilePermission> mode = mode(file);
        boolean isPrivate = !mode.isEmpty() && !mode.contains(PosixFilePermission.OTHERS_READ);
        if (path.indexOf('/') < 0 && (isPrivate || path.endsWith(".env"))) {
            environments.put(path, file);
        } else if (isPrivate) {
            throw new IllegalArgumentException("not everybody may read it, and a stack would open it to everybody");
        } else if (mode.contains(PosixFilePermission.OWNER_EXECUTE)) {
            stack.executable(path, Files.readAllBytes(file));
        } else {
            stack.asset(path, Files.readAllBytes(file));
        }
    }

    /** None where the file system has no modes. */
    private static Set<PosixFilePermission> mode(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)
                : Set.of();
    }

    private void instance(UnitName name, Path link) throws IOException {
        String target = Files.readSymbolicLink(link).toString();
        UnitName template = name.instance()
                .map(own -> UnitName.of(name.prefix() + "@." + name.extension()))
                .filter(found -> found.text().equals(target))
                .orElseThrow(() -> new IllegalArgumentException("a link to " + target + ", which is not its template"));
        stack.instances(
                stack.build().unit(template).orElseThrow(() -> new IllegalArgumentException("its template is missing")),
                name.instance().orElseThrow());
    }

    private void environment(String name, Path file) throws IOException {
        stack.environmentFile(EnvironmentSource.of(name, Files.readAllBytes(file), stack));
    }
}
