package dev.quadlet.directory;

import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.MalformedLine;
import dev.quadlet.syntax.ParseResult;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitParser;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads one file as one Podman does: a document, or why there is none. */
final class FileReader {
    private static final String NULL_DEVICE = "/dev/null";

    private final Dialect dialect;

    FileReader(PodmanVersion podman) {
        this.dialect = Dialect.podman(podman);
    }

    /** What became of a file: exactly one of the two. */
    sealed interface Outcome {
        record Sound(Layer layer) implements Outcome {}

        record Bad(LeftOut why) implements Outcome {}
    }

    Outcome read(Entry file) {
        Path path = file.path();
        try {
            SourceText source = SourceText.of(path.toString(), bytes(file));
            ParseResult result = UnitParser.parse(source, dialect);
            return isFatal(result)
                    ? new Outcome.Bad(LeftOut.malformed(path, result.problems()))
                    : new Outcome.Sound(new Layer(path, result.document()));
        } catch (IOException e) {
            return new Outcome.Bad(LeftOut.unreadable(path, e));
        }
    }

    /** Of all that can be wrong with a line, Podman passes over a value that the end of the file cuts off. */
    private static boolean isFatal(ParseResult result) {
        return !result.problems().isEmpty()
                && result.document().lines().stream()
                        .anyMatch(line -> line instanceof MalformedLine malformed
                                && malformed.flaw() != MalformedLine.Flaw.UNFINISHED_CONTINUATION);
    }

    private static byte[] bytes(Entry file) throws IOException {
        return file.type() == Entry.Type.FILE ? Files.readAllBytes(file.path()) : targetBytes(file.path());
    }

    /** A pipe or a device could keep a reader for ever; only the one that is always empty is read. */
    private static byte[] targetBytes(Path path) throws IOException {
        BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
        if (file.isOther() && path.toRealPath().toString().equals(NULL_DEVICE)) {
            return new byte[0];
        }
        if (file.isDirectory()) {
            throw new FileSystemException(path.toString(), null, "a directory with the name of a file");
        }
        if (!file.isRegularFile()) {
            throw new FileSystemException(path.toString(), null, "neither a file nor a link to one");
        }
        return Files.readAllBytes(path);
    }
}
