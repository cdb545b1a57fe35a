package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.systemd.deploy.FileChange;
import dev.quadlet.systemd.deploy.ServiceChange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a deployment does, for programs and in short. */
final class PlanFacts {
    private PlanFacts() {}

    static Map<String, Object> of(List<FileChange> files, List<ServiceChange> services) {
        return Facts.of(
                "files", files.stream().map(PlanFacts::file).toList(),
                "services", services.stream().map(PlanFacts::service).toList());
    }

    private static Map<String, Object> file(FileChange change) {
        return Facts.of(
                "path", change.path(),
                "action", word(change.action()),
                "owner", word(change.owner()),
                "diff", change.diff());
    }

    private static Map<String, Object> service(ServiceChange change) {
        return Facts.of("unit", change.unit(), "action", word(change.action()), "reasons", change.reasons());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A line for each change, without the content of files. */
    static String text(List<FileChange> files, List<ServiceChange> services) {
        return Stream.concat(
                        files.stream().map(change -> word(change.action()) + " " + change.path()),
                        services.stream().map(ServiceChange::toString))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
