package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.interpolation.DotEnv;
import dev.quadlet.compose.internal.yaml.Ascii;
import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The environment files that services name, as files of the stack: with variables filled in, as compose does. */
final class EnvironmentFiles {
    private final Workshop workshop;
    private final Map<String, HeldFile> known = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    EnvironmentFiles(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The stack's file for one of the project, if that can be read. */
    Optional<HeldFile> of(Spot path, boolean raw) {
        Optional<Path> local = workshop.project().folders().local(path.place(), path.plain());
        return local.flatMap(file -> Optional.ofNullable(known.get(file + " " + raw))
                .or(() -> read(file).map(text -> added(path, file, raw, text))));
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(SourceText.read(file).text());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private HeldFile added(Spot asking, Path path, boolean raw, String text) {
        Map<String, String> values =
                DotEnv.read(text, raw, workshop.project().variables()::value, name -> missing(asking, name));
        HeldFile file = HeldFile.of(fresh(String.valueOf(path.getFileName())), values);
        known.put(path + " " + raw, file);
        workshop.stack().environmentFile(file.file());
        return file;
    }

    private static void missing(Spot asking, String name) {
        asking.changed(
                name + " has no value, so that it is empty in the file, as compose has it",
                "if the dollar sign stands for itself, put single quotes around the value");
    }

    /** A name that no other file has, of the characters that such a name may have. */
    private String fresh(String wish) {
        boolean taken = wish.equals(workshop.options().environmentFile())
                && !workshop.project().placeholders().deferred().isEmpty();
        StringBuilder clean = new StringBuilder(taken ? "services" : "");
        wish.chars().forEach(c -> clean.append(Ascii.isOfName(c, "._-") ? (char) c : '-'));
        String name = (clean.charAt(0) == '-' ? "e" + clean : clean.toString());
        String free = name;
        for (int i = 2; !names.add(free); i++) {
            free = i + name;
        }
        return free;
    }
}
