package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.deploy.FileChange.Action;
import dev.quadlet.systemd.deploy.FileChange.Owner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What others did to files of a stack: nobody knows whether a service was started before that or after. */
final class Drift {
    private final Layout layout;
    private final Map<Path, String> deeds = new TreeMap<>();

    Drift(Layout layout, Installation installed, List<FileChange> files) {
        this.layout = layout;
        for (FileChange file : files) {
            if (file.owner() == Owner.DRIFTED && file.action() != Action.DELETE) {
                deeds.put(file.path(), "changed");
            } else if (file.action() == Action.CREATE
                    && installed.file(file.path()).isPresent()) {
                deeds.put(file.path(), "deleted");
            }
        }
    }

    /** Those that a unit is made of. */
    List<String> reasons(Member member) {
        return deeds.entrySet().stream()
                .filter(deed -> isOf(member, deed.getKey()))
                .map(deed -> shown(deed.getKey()) + " was " + deed.getValue() + " by somebody else")
                .toList();
    }

    private Path shown(Path path) {
        return path.startsWith(layout.folder()) ? layout.folder().relativize(path) : path;
    }

    private boolean isOf(Member member, Path path) {
        return path.equals(member.source())
                || member.inputs().keySet().stream()
                        .anyMatch(input -> path.equals(layout.folder().resolve(input)) || isDropIn(path, input));
    }

    /** Drop-ins of a unit lie in folders of its name, of the beginning of its name, or of its kind. */
    private static boolean isDropIn(Path path, String unit) {
        String folder = path.resolveSibling("").getFileName().toString();
        if (!folder.endsWith(".d")) {
            return false;
        }
        String name = folder.substring(0, folder.length() - ".d".length());
        int stem = name.lastIndexOf('.');
        return stem <= 0
                ? unit.endsWith("." + name)
                : name.equals(unit)
                        || (unit.endsWith(name.substring(stem))
                                && "-@".indexOf(name.charAt(stem - 1)) >= 0
                                && unit.startsWith(name.substring(0, stem)));
    }
}
