package dev.quadlet.examples.senex;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What a person can mend is told in a line; anything else is a defect of the program. */
final class Failure {
    private Failure() {}

    /** The line; empty for a defect. */
    static Optional<String> line(Exception failure) {
        if (failure instanceof IOException io) {
            return Optional.of("Cannot read or write " + reason(io));
        }
        boolean isMendable = failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException
                || failure instanceof NoSuchElementException;
        return isMendable ? Optional.of(String.valueOf(failure.getMessage())) : Optional.empty();
    }

    /** Some exceptions of the file system have no words but their class. */
    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException known && known.getReason() == null) {
            return known.getFile() + ": " + words(known);
        }
        return String.valueOf(failure.getMessage());
    }

    private static String words(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof NotDirectoryException) {
            return "not a folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "this user has no right to";
        }
        return failure instanceof FileAlreadyExistsException
                ? "something else is there already"
                : failure.getClass().getSimpleName();
    }
}
