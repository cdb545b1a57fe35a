package dev.quadlet.systemd.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.HostUser;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What a manager, Podman and a container write about one unit, with the fields that each of them sets. */
final class UnitLog {
    /** Where conmon cuts a line. */
    private static final int LONGEST = 8192;

    private final FakeJournal journal;
    private final Scope scope;
    private final HostUser owner;

    UnitLog(FakeJournal journal, Scope scope, HostUser owner) {
        this.journal = journal;
        this.scope = scope;
        this.owner = owner;
    }

    /** The manager about a unit. */
    void manager(UnitState unit, String text) {
        String user = scope == Scope.USER ? "USER_" : "";
        Map<String, String> fields = fields("systemd", "systemd", "journal", 6);
        fields.put(user + "UNIT", unit.name());
        fields.put("_SYSTEMD_UNIT", "init.scope");
        if (!unit.invocation.isEmpty()) {
            fields.put(user + "INVOCATION_ID", unit.invocation);
        }
        fields.put("MESSAGE", text);
        journal.add(fields);
    }

    /** Podman about a container. */
    void podman(UnitState unit, String text) {
        Map<String, String> fields = of(unit, fields("podman", "podman", "syslog", 6));
        fields.put("MESSAGE", text);
        journal.add(fields);
    }

    /** What a container prints, as conmon passes it on: with its newline, and in pieces when it is long. */
    void container(UnitState unit, String container, byte[] line, boolean toErrors) {
        String identifier = unit.name().substring(0, unit.name().lastIndexOf('.'));
        Map<String, String> fields = of(unit, fields("conmon", identifier, "journal", toErrors ? 3 : 6));
        fields.put("CODE_FUNC", "write_journald");
        fields.put("CONTAINER_NAME", container);
        int from = 0;
        for (; line.length - from > LONGEST; from += LONGEST) {
            Map<String, String> partial = new HashMap<>(fields);
            partial.put("CONTAINER_PARTIAL_MESSAGE", "true");
            journal.add(partial, Arrays.copyOfRange(line, from, from + LONGEST));
        }
        byte[] rest = Arrays.copyOfRange(line, from, line.length + 1);
        rest[rest.length - 1] = '\n';
        journal.add(fields, rest);
    }

    /** What a process that is no container prints. */
    void process(UnitState unit, String text) {
        Map<String, String> fields = of(unit, fields(unit.name(), unit.name(), "stdout", 6));
        fields.put("MESSAGE", text);
        journal.add(fields, text.getBytes(UTF_8));
    }

    private Map<String, String> fields(String command, String identifier, String transport, int priority) {
        return new HashMap<>(Map.of(
                "_COMM", command,
                "SYSLOG_IDENTIFIER", identifier,
                "_TRANSPORT", transport,
                "PRIORITY", String.valueOf(priority),
                "_UID", String.valueOf(owner.uid())));
    }

    private Map<String, String> of(UnitState unit, Map<String, String> fields) {
        fields.put("_SYSTEMD_INVOCATION_ID", unit.invocation);
        if (scope == Scope.USER) {
            fields.put("_SYSTEMD_USER_UNIT", unit.name());
            fields.put("_SYSTEMD_UNIT", "user@" + owner.uid() + ".service");
        } else {
            fields.put("_SYSTEMD_UNIT", unit.name());
        }
        return fields;
    }
}
