package dev.quadlet.key;

import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.value.Expansion;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.Label;
import dev.quadlet.value.Text;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.time.Duration;
import java.util.Optional;

/** Reads booleans as Podman and systemd do, and checks single words. */
final class Scalars {
    /** The Podman that reads least as true: it strips no quotes. */
    private static final Dialect OLDEST = Dialect.podman(PodmanVersion.of(4, 4));

    private Scalars() {}

    /** Refuses a variable or specifier where nobody fills it in. A percent sign at the end may be a unit. */
    static String expanded(String kind, String word, Expansion expansion) {
        if (!expansion.expandsVariables() && word.indexOf('$') >= 0) {
            throw new ValueException(kind, word, "no variable is filled in here");
        }
        int percent = word.indexOf('%');
        if (!expansion.expandsSpecifiers() && percent >= 0 && percent < word.length() - 1) {
            throw new ValueException(kind, word, "no specifier is filled in here");
        }
        return word;
    }

    /** Only the checks that are repeated can be switched off. */
    static TimeSpan enabled(TimeSpan time) {
        if (time.equals(TimeSpan.DISABLED)) {
            throw new ValueException("duration", time.toString(), "only an interval can be switched off");
        }
        return time;
    }

    /** A check that must end at once has failed before it began. */
    static TimeSpan positive(TimeSpan time) {
        if (enabled(time).duration().filter(Duration::isZero).isPresent()) {
            throw new ValueException(
                    "duration", time.toString(), "Podman wants a second, or at least more than nothing");
        }
        return time;
    }

    static KeyValue valued(KeyValue option) {
        requireValue("option", option.name(), option.value());
        return option;
    }

    static Label valued(Label annotation) {
        requireValue("annotation", annotation.name(), annotation.value());
        return annotation;
    }

    private static void requireValue(String kind, String name, Optional<Text> value) {
        if (value.isEmpty()) {
            throw new ValueException(kind, name, "Podman wants an equals sign and a value behind the name");
        }
    }

    /** systemd ignores a unit of another kind. */
    static UnitName unit(String extension, UnitName name) {
        if (!name.extension().equals(extension)) {
            throw new ValueException(extension, name.text(), "systemd takes only a unit that ends in ." + extension);
        }
        return name;
    }

    /** systemd ignores every other word of the list. */
    static String absolutePaths(String notation) {
        for (String path :
                Dialect.SYSTEMD.split(notation, SplitRule.SYSTEMD_WORDS).texts()) {
            if (!path.startsWith("/") && !path.startsWith("%")) {
                throw new ValueException("path", path, "systemd ignores a path that does not start with /");
            }
        }
        return notation;
    }

    /** Podman takes every word that it does not know for false, which is hardly what is meant. */
    static boolean podmanBoolean(String notation) {
        boolean yes = OLDEST.toBoolean(notation.strip()).orElse(false);
        if (!yes && isTrueOrUnknown(notation)) {
            throw new ValueException("boolean", notation, "Podman takes it for false; write true or false");
        }
        return yes;
    }

    private static boolean isTrueOrUnknown(String notation) {
        return Dialect.SYSTEMD.toBoolean(notation.strip()).orElse(true);
    }

    static boolean systemdBoolean(String notation) {
        return Dialect.SYSTEMD
                .toBoolean(notation.strip())
                .orElseThrow(() -> new ValueException("boolean", notation, "systemd ignores it; write yes or no"));
    }
}
