package dev.quadlet.systemd.testing;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.FileException.Reason;
import dev.quadlet.systemd.host.HostUnreachableException;
import dev.quadlet.systemd.host.HostUser;
import dev.quadlet.systemd.internal.testing.Tree;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What all views of one fake host share. */
final class Machine {
    static final String NAME = "fake";
    static final HostUser ROOT = new HostUser("root", 0, 0, Path.of("/root"), Path.of("/run/user/0"));

    static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> CLOSED = PosixFilePermissions.fromString("rwx------");

    /** A program that answers instead of the one that is installed. */
    private record Answer(Predicate<Command> which, FakeProgram program) {}

    final FakeClock clock = new FakeClock();
    final Tree tree = new Tree(clock::instant, ROOT);

    private final Map<String, HostUser> users = new HashMap<>(Map.of(ROOT.name(), ROOT));
    private final Map<String, FakeProgram> programs = new HashMap<>();
    private final Deque<Answer> overrides = new ArrayDeque<>();
    private final Map<Path, Reason> refusals = new LinkedHashMap<>();
    private final List<RecordedCommand> commands = Collections.synchronizedList(new ArrayList<>());
    private final Map<Object, RecordedCommand> running = new ConcurrentHashMap<>();
    private long stepsLeft = Long.MAX_VALUE;

    Machine() {
        for (String folder : List.of("/dev", "/etc", "/root", "/run/user", "/tmp", "/usr", "/var/lib/systemd/linger")) {
            tree.makeFolders(Path.of(folder), OPEN, ROOT);
        }
        tree.own(Path.of("/tmp"), ROOT, Set.of(PosixFilePermission.values()));
        tree.own(Path.of("/root"), ROOT, CLOSED);
        tree.other(Path.of("/dev/null"), ROOT);
    }

    HostUser add(String name, long uid) {
        HostUser user = new HostUser(name, uid, uid, Path.of("/home", name), Path.of("/run/user/" + uid));
        users.put(name, user);
        for (Path own : List.of(user.home(), user.runtimeDirectory())) {
            tree.makeFolders(own, OPEN, ROOT);
            tree.own(own, user, CLOSED);
        }
        return user;
    }

    Optional<HostUser> user(String name) {
        return Optional.ofNullable(users.get(name));
    }

    void install(String name, FakeProgram program) {
        programs.put(name, program);
    }

    void override(Predicate<Command> which, FakeProgram program) {
        overrides.push(new Answer(which, program));
    }

    void dropOverrides() {
        overrides.clear();
    }

    /** What answers a command: of those that stand before the others the latest. */
    Optional<FakeProgram> program(Command command) {
        return overrides.stream()
                .filter(answer -> answer.which().test(command))
                .map(Answer::program)
                .findFirst()
                .or(() -> Optional.ofNullable(programs.get(command.words().get(0))));
    }

    void refuse(Path folder, Reason reason) {
        refusals.put(folder, reason);
    }

    void allow(Path folder) {
        refusals.remove(folder);
    }

    /** Why nothing can be changed at a path; the latest refusal counts. */
    Optional<Reason> refusal(Path path) {
        return refusals.entrySet().stream()
                .filter(refusal -> path.startsWith(refusal.getKey()))
                .map(Map.Entry::getValue)
                .reduce((first, later) -> later);
    }

    void breakAfter(long steps) {
        stepsLeft = steps;
    }

    /** One command or one operation on files, if there is a connection. */
    void step() {
        if (stepsLeft == 0) {
            throw new HostUnreachableException(NAME, "the test cut the connection");
        }
        stepsLeft--;
    }

    void begin(Object key, RecordedCommand command) {
        commands.add(command);
        running.put(key, command);
    }

    void end(Object key) {
        running.remove(key);
    }

    List<RecordedCommand> commands() {
        return List.copyOf(commands);
    }

    void forgetCommands() {
        commands.clear();
    }

    List<RecordedCommand> running() {
        return List.copyOf(running.values());
    }
}
