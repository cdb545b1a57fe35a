package dev.quadlet.systemd.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Files by sh, coreutils and find: the same here, by ssh and as another user, whose rights the kernel then checks. Each
 * operation is one command.
 */
final class ShellFiles implements HostFiles {
    /** Ends when the folder of the first argument's file is a link. */
    private static final String IN_A_FOLDER = """
            set -eu
            folder=${1%/*}
            folder=${folder:-/}
            if [ -L "$folder" ]; then
                echo "$folder: Too many levels of symbolic links" >&2
                exit 1
            fi
            """;

    /** The length is checked because a lost connection looks like the end of the content. */
    private static final String WRITE = IN_A_FOLDER + """
            umask 077
            new=$(mktemp --suffix=.tmp -- "${folder%/}/.quadlet.XXXXXXXXXX")
            trap 'rm -f -- "$new"' EXIT
            trap 'exit 1' HUP INT TERM
            cat >"$new"
            [ "$(wc -c <"$new")" -eq "$3" ]
            chmod -- "$2" "$new"
            sync -- "$new"
            mv -fT -- "$new" "$1"
            trap - EXIT
            sync -- "$folder"
            """;

    /** ln(1) itself takes no temporary name; one that is taken is no harm, and none of ours is reused. */
    private static final String LINK = IN_A_FOLDER + """
            new=$(mktemp -u --suffix=.tmp -- "${folder%/}/.quadlet.XXXXXXXXXX")
            ln -sT -- "$2" "$new"
            trap 'rm -f -- "$new"' EXIT
            mv -fT -- "$new" "$1"
            trap - EXIT
            sync -- "$folder"
            """;

    private static final String MAKE = IN_A_FOLDER + """
            if [ -L "$1" ]; then
                echo "$1: Too many levels of symbolic links" >&2
                exit 1
            fi
            umask "$2"
            mkdir -p -- "$1"
            """;

    /** A line for each file. What dd(1) says against one is all that tells of a failure in front of a pipe. */
    private static final String READ_ALL = """
            for file; do
                dd if="$file" iflag=nofollow,nonblock bs=64k status=none | base64 -w 0
                echo
            done
            """;

    private static final String DELETE = IN_A_FOLDER + "rm -d -- \"$1\"";

    private final Host host;

    ShellFiles(Host host) {
        this.host = host;
    }

    @Override
    public Optional<FileEntry> stat(Path path) {
        try {
            return Optional.of(find(path, "-maxdepth", "0").get(0));
        } catch (FileException e) {
            return switch (e.reason()) {
                case MISSING, NOT_A_DIRECTORY -> Optional.empty();
                default -> throw e;
            };
        }
    }

    @Override
    public List<FileEntry> list(Path directory) {
        return inside(directory, "-maxdepth", "1");
    }

    @Override
    public List<FileEntry> walk(Path directory) {
        return inside(directory);
    }

    private List<FileEntry> inside(Path directory, String... options) {
        List<FileEntry> all = new ArrayList<>(find(directory, options));
        FileEntry self = all.remove(0);
        switch (self.type()) {
            case DIRECTORY -> all.sort((a, b) -> a.path().compareTo(b.path()));
            case LINK -> throw FileException.of(directory, FileException.Reason.LINK);
            default -> throw FileException.of(directory, FileException.Reason.NOT_A_DIRECTORY);
        }
        return List.copyOf(all);
    }

    /** The folder itself comes first. */
    private List<FileEntry> find(Path path, String... options) {
        Command find = Command.of("find", "-P", text(path), "-ignore_readdir_race")
                .with(List.of(options))
                .with(List.of("-printf", FoundEntries.FORMAT));
        return FoundEntries.read(path, output(path, find));
    }

    /** A pipe that somebody planted is read as empty instead of waited for. */
    @Override
    public byte[] read(Path file) {
        return output(file, Command.of("dd", "if=" + text(file), "iflag=nofollow,nonblock", "bs=64k", "status=none"));
    }

    @Override
    public Map<Path, byte[]> readAll(Collection<Path> files) {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        if (files.isEmpty()) {
            return contents;
        }
        List<Path> all = List.copyOf(files);
        CommandResult result =
                host.run(script(READ_ALL, all.stream().map(ShellFiles::text).toArray(String[]::new)));
        List<String> lines = result.lines();
        if (!result.isSuccess() || !result.errors().isEmpty() || lines.size() != all.size()) {
            throw FileException.of(
                    refused(all, result.errors()), result.secrets().hide(result.errors()));
        }
        for (int i = 0; i < all.size(); i++) {
            contents.put(all.get(i), Base64.getDecoder().decode(lines.get(i)));
        }
        return contents;
    }

    /** The one between quotes, as dd(1) writes them in this locale or that. */
    private static Path refused(List<Path> files, String errors) {
        return files.stream()
                .filter(file -> errors.contains("'" + file + "'") || errors.contains("\u2018" + file + "\u2019"))
                .findFirst()
                .orElseGet(() -> files.get(0));
    }

    @Override
    public void write(Path file, byte[] content, Set<PosixFilePermission> permissions) {
        String mode = Integer.toOctalString(Modes.number(permissions));
        output(
                file,
                script(WRITE, text(file), mode, String.valueOf(content.length)).withInput(content));
    }

    @Override
    public void link(Path link, Path target) {
        output(link, script(LINK, text(link), target.toString()));
    }

    @Override
    public void createDirectories(Path directory, Set<PosixFilePermission> permissions) {
        String mask = Integer.toOctalString(0777 & ~Modes.number(permissions));
        output(directory, script(MAKE, text(directory), mask));
    }

    @Override
    public boolean delete(Path path) {
        try {
            output(path, script(DELETE, text(path)));
            return true;
        } catch (FileException e) {
            return switch (e.reason()) {
                case MISSING, NOT_A_DIRECTORY -> false;
                default -> throw e;
            };
        }
    }

    @Override
    public Path realPath(Path path) {
        byte[] real = output(path, Command.of("realpath", "-ez", "--", text(path)));
        return Path.of(new String(real, 0, real.length - 1, UTF_8));
    }

    private static Command script(String script, String... arguments) {
        return Command.of("sh", "-c", script, "quadlet").with(List.of(arguments));
    }

    private byte[] output(Path path, Command command) {
        CommandResult result = host.run(command);
        if (!result.isSuccess()) {
            throw FileException.of(path, result.secrets().hide(result.errors()));
        }
        return result.outputBytes();
    }

    private static String text(Path path) {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("Not an absolute path: " + path);
        }
        return path.toString();
    }
}
