package dev.quadlet.compose.internal.interpolation;

import dev.quadlet.compose.env.EnvSource;
import dev.quadlet.compose.internal.yaml.Complaints;
import dev.quadlet.compose.internal.yaml.Place;
import dev.quadlet.source.SourceText;
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
            String text = SourceText.read(path).text();
            return DotEnv.read(text, false, name -> Optional.ofNullable(outer.get(name)));
        } catch (IOException e) {
            SourceText missing = SourceText.of(String.valueOf(path.getFileName()), "");
            complaints.error("", Place.startOf(missing), "the file of variables cannot be read", "check its path");
            return Map.of();
        }
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
