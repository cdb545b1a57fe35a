package dev.quadlet;

import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.UnitKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses names and paths that would go astray when a stack is installed. */
final class StackPaths {
    /** Where Podman looks for units; data there would be read as units, and one bad file drops a whole directory. */
    private static final List<String> SEARCHED = List.of(
            "/etc/containers/systemd",
            "/run/containers/systemd",
            "/usr/share/containers/systemd",
            "%E/containers/systemd",
            "%t/containers/systemd",
            "%h/.config/containers/systemd");

    private StackPaths() {}

    static String stackName(String name) {
        boolean sound = !name.isEmpty()
                && !name.startsWith(".")
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
        if (!sound) {
            throw new IllegalArgumentException("Not the name of a stack: '" + name + "'");
        }
        return name;
    }

    static String asset(String path) {
        List<String> parts = Arrays.asList(path.split("/", -1));
        boolean astray = parts.stream().anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        if (astray || path.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("Not a path beside the units: '" + path + "'");
        }
        if (parts.stream().anyMatch(StackPaths::isUnit)) {
            throw new IllegalArgumentException("Podman would take '" + path + "' for a unit");
        }
        if (parts.stream().anyMatch(StackPaths::isOfDropIns)) {
            throw new IllegalArgumentException("Podman would take '" + path + "' for a drop-in");
        }
        return path;
    }

    private static boolean isUnit(String part) {
        int dot = part.lastIndexOf('.');
        return dot >= 0 && UnitKind.ofExtension(part.substring(dot + 1)).isPresent();
    }

    private static boolean isOfDropIns(String part) {
        return part.endsWith(".d") && isUnit("." + part.substring(0, part.length() - 2));
    }

    static DataDirectory dataDirectory(DataDirectory directory) {
        String path = directory + "/";
        if (SEARCHED.stream().anyMatch(searched -> path.startsWith(searched + "/"))) {
            throw new IllegalArgumentException("Podman looks for units there: '" + directory + "'");
        }
        return directory;
    }

    static void requireDistinct(List<StackFile> files) {
        Set<String> seen = new HashSet<>();
        for (StackFile file : files) {
            if (!seen.add(file.place() + "/" + file.path())) {
                throw new IllegalArgumentException("Two files of the stack would lie at " + file.path());
            }
        }
        files.forEach(file -> requireFolders(file, seen));
    }

    private static void requireFolders(StackFile file, Set<String> files) {
        String path = file.path();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (files.contains(file.place() + "/" + folder)) {
                throw new IllegalArgumentException(folder + " would be a file and the folder of " + path);
            }
        }
    }

    static List<String> parts(Path relative) {
        List<String> parts = new ArrayList<>();
        relative.forEach(part -> parts.add(part.toString()));
        return parts;
    }
}
