package dev.quadlet.systemd.testing;

import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.internal.testing.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The few programs about files that are asked for beside the files themselves: test(1), rm(1), stat(1) of a file system. */
final class FilePrograms {
    private FilePrograms() {}

    static void install(FakeHost host) {
        host.install("test", FilePrograms::test)
                .install("rm", FilePrograms::remove)
                .install("stat", FilePrograms::fileSystem);
    }

    /** {@code test -e PATH}, or {@code -w PATH}: whether it is there, and whether it can be written. */
    private static int test(FakeCall call) {
        String question = call.arguments().get(0);
        Path path = Path.of(call.arguments().get(1));
        Machine machine = call.host().machine();
        if (question.equals("-e")) {
            return machine.tree.stat(path, call.user(), true).isPresent() ? 0 : 1;
        }
        if (question.equals("-w")) {
            boolean writable = machine.tree.isWritable(path, call.user());
            return writable && machine.refusal(path).isEmpty() ? 0 : 1;
        }
        call.printError("test: this fake does not know " + question + "\n");
        return 2;
    }

    /** {@code rm -rf PATH…}: what is not there is no failure. */
    private static int remove(FakeCall call) {
        return remove(call, call.arguments());
    }

    static int remove(FakeCall call, List<String> arguments) {
        int status = 0;
        for (String path : Arguments.of(arguments).words()) {
            try {
                remove(call.host(), Path.of(path));
            } catch (FileException e) {
                call.printError("rm: cannot remove '" + path + "': " + e.getMessage() + "\n");
                status = 1;
            }
        }
        return status;
    }

    private static void remove(FakeHost host, Path path) {
        Tree tree = host.machine().tree;
        Optional<FileEntry> entry = tree.stat(path, host.user(), false);
        if (entry.filter(FileEntry::isDirectory).isPresent()) {
            tree.list(path, host.user(), false).forEach(child -> remove(host, child.path()));
        }
        host.machine().refusal(path).ifPresent(reason -> {
            throw FileException.of(path, reason);
        });
        tree.delete(path, host.user());
    }

    /** {@code stat -fc %T /sys/fs/cgroup}: the control groups are of version 2. */
    private static int fileSystem(FakeCall call) {
        boolean groups = call.arguments().equals(List.of("-fc", "%T", "/sys/fs/cgroup"));
        call.print(groups ? "cgroup2fs\n" : "tmpfs\n");
        return 0;
    }
}
