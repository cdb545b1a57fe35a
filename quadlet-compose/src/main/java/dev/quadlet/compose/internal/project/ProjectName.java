package dev.quadlet.compose.internal.project;

import dev.quadlet.compose.internal.yaml.Ascii;
import java.util.Locale;

/** The name of a project, by compose's rules. */
public final class ProjectName {
    private ProjectName() {}

    /** A name without what compose does not allow in it. */
    public static String of(String wish) {
        StringBuilder name = new StringBuilder();
        wish.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> Ascii.isOfName(c, name.isEmpty() ? "" : "_-"))
                .forEach(c -> name.append((char) c));
        return name.isEmpty() ? "project" : name.toString();
    }
}
