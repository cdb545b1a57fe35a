package dev.quadlet.compose.internal.interpolation;

import dev.quadlet.compose.env.EnvSource;
import dev.quadlet.compose.internal.yaml.Complaints;
import dev.quadlet.compose.internal.yaml.Place;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables of all sources; a later source counts before an earlier one. */
public final class Variables {
    private final Map<String, String> values;

    private Variables(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Reads the sources. */
    public static Variables of(List<EnvSource> sources, Complaints complaints) {
        Map<String, String> values = new HashMap<>();
        for (EnvSource source : sources) {
            if (source instanceof EnvSource.Values known) {
                values.putAll(known.values());
            } else if (source instanceof EnvSource.File file) {
                values.putAll(read(file.path(), values, complaints));
            }
        }
        return new Variables(values);
    }

    private static Map<String, String> read(Path path, Map<String, String> outer, Complaints complaints) {
        try {
            SourceText file = SourceText.of(
                    String.valueOf(path.getFileName()), SourceText.read(path).bytes());
            return DotEnv.read(
                    file.text(),
                    false,
                    name -> Optional.ofNullable(outer.get(name)),
                    name -> missing(file, name, complaints));
        } catch (IOException e) {
            SourceText missing = SourceText.of(String.valueOf(path.getFileName()), "");
            complaints.error("", Place.startOf(missing), "the file of variables cannot be read", "check its path");
            return Map.of();
        }
    }

    /** Whoever has a dollar sign in a password shall learn what became of it. */
    private static void missing(SourceText file, String name, Complaints complaints) {
        int at = Math.max(
                0, Math.max(file.text().indexOf("$" + name), file.text().indexOf("${" + name)));
        complaints.add(
                name,
                new Place(file, new Span(at, at)),
                Severity.WARNING,
                Outcome.CHANGED,
                "it has no value, so that it is empty in this file, as compose has it",
                "if the dollar sign stands for itself, put single quotes around the value");
    }

    /** A variable's value. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** These with more, for a file that is included with an environment of its own; these count first. */
    public Variables over(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.putAll(values);
        return new Variables(all);
    }
}
