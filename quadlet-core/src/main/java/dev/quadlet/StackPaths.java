package dev.quadlet;

import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.CharUtils;
import org.apache.commons.lang3.Strings;

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

    /** A name that Podman and systemd read alike, with nothing to expand, to quote or to search for. */
    static String environmentFile(String name) {
        boolean sound = !name.isEmpty()
                && name.charAt(0) != '-'
                && name.chars().anyMatch(c -> c != '.')
                && name.chars().allMatch(c -> CharUtils.isAsciiAlphanumeric((char) c) || "._-@:".indexOf(c) >= 0);
        if (!sound) {
            throw new IllegalArgumentException("Not the name of an environment file: '" + name
                    + "'; it has letters, digits and . _ - @ : alone, and no dash before them");
        }
        return asset(name);
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
        if (searched(directory.toString()).isPresent()) {
            throw new IllegalArgumentException("Podman looks for units there: '" + directory + "'");
        }
        return directory;
    }

    /** What a path means below a place where Podman looks for units; nothing when it lies elsewhere. */
    static Optional<String> searched(String path) {
        String plain = plain(path) + "/";
        return SEARCHED.stream()
                .filter(searched -> plain.startsWith(searched + "/"))
                .map(searched -> Strings.CS.removeEnd(plain.substring(searched.length() + 1), "/"))
                .findFirst();
    }

    /** What a path of a unit means from the directory of the units, when it lies there; else the path. */
    static String besideUnits(String path) {
        return searched(path).orElseGet(() -> plain(path));
    }

    private static String plain(String path) {
        return Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .collect(Collectors.joining("/", path.startsWith("/") ? "/" : "", ""));
    }

    /** Who comes first makes a directory, and the mode that the other one wants has no effect. */
    static void requireOneMode(Set<DataDirectory> directories) {
        Map<Text, String> modes = new HashMap<>();
        for (DataDirectory directory : directories) {
            String mode = directory.mode().orElse("");
            String other = mode.isEmpty() ? mode : Objects.requireNonNullElse(modes.put(directory.path(), mode), mode);
            if (!other.equals(mode)) {
                throw new IllegalArgumentException(
                        directory + " would be made with mode " + other + " by one line and " + mode + " by another");
            }
        }
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
