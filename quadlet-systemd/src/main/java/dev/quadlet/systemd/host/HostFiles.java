package dev.quadlet.systemd.host;

import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a host, as one of its users sees them. Paths are absolute.
 *
 * <p>Links are never followed where one could have been planted: not by reading, and what is written, made or deleted must lie
 * in a folder that is no link itself. Who wants to go through a link on the way asks for the {@link #realPath} first.
 *
 * <p>All methods throw {@link FileException} with the reason, what {@link Host#run} throws, and {@link
 * IllegalArgumentException} for a path that is not absolute.
 */
public interface HostFiles {
    /**
     * What lies at a path.
     *
     * @param path the path
     * @return what the host knows of it; empty when there is nothing
     */
    Optional<FileEntry> stat(Path path);

    /**
     * What lies in a folder.
     *
     * @param directory the folder
     * @return its entries, by name
     */
    List<FileEntry> list(Path directory);

    /**
     * What lies in a folder and the folders in it. Links to folders are entries, and not entered.
     *
     * @param directory the folder
     * @return the entries, by path; a folder comes before what is in it
     */
    List<FileEntry> walk(Path directory);

    /**
     * The content of a file.
     *
     * @param file the file
     * @return its bytes
     */
    byte[] read(Path file);

    /**
     * The contents of several files, read at once where the host can: by ssh that spares a round trip for each.
     *
     * @param files the files, which together fit the output limit of a command
     * @return their bytes, in the same order
     */
    default Map<Path, byte[]> readAll(Collection<Path> files) {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(file, read(file)));
        return contents;
    }

    /**
     * Writes a file whole: whoever reads sees the old content or the new one, also when the disk is full, the connection breaks,
     * or the machine stops. It is written beside its place, under a name that ends in {@code .tmp}, has its permissions from the
     * beginning, is forced to the disk and then moved; a link in its place is replaced. What does not change is written all the
     * same.
     *
     * @param file the file; its folder must be there
     * @param content the bytes
     * @param permissions who may do what with it
     */
    void write(Path file, byte[] content, Set<PosixFilePermission> permissions);

    /**
     * Makes a symbolic link, in one step: whoever looks finds what lay there before or the link. A file or another link in its
     * place is replaced, a folder is not.
     *
     * @param link where it lies; its folder must be there
     * @param target what it points to, relative to its folder or absolute; it need not be there
     */
    void link(Path link, Path target);

    /**
     * Makes a folder, and the folders it lies in. Those that are there stay as they are.
     *
     * @param directory the folder
     * @param permissions who may do what with those that are made; the owner may always enter and write
     */
    void createDirectories(Path directory, Set<PosixFilePermission> permissions);

    /**
     * Deletes a file, a link (never what it points to) or an empty folder.
     *
     * @param path what to delete
     * @return false when there was nothing
     */
    boolean delete(Path path);

    /**
     * Where a path leads when all links are followed.
     *
     * @param path a path of something that is there
     * @return the path without links
     */
    Path realPath(Path path);
}
