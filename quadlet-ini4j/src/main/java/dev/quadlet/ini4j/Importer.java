package dev.quadlet.ini4j;

import dev.quadlet.syntax.UnitDocument;
import java.util.Optional;
import org.ini4j.Config;
import org.ini4j.Ini;
import org.ini4j.Profile;
import org.jspecify.annotations.Nullable;

/** Writes the raw values of an {@code Ini} into a document, one edit each, and refuses what would not arrive. */
final class Importer {
    private final Ini ini;

    Importer(Ini ini) {
        this.ini = ini;
    }

    UnitDocument into(UnitDocument start) {
        UnitDocument document = start;
        for (String name : ini.keySet()) {
            refuse(
                    "[" + name + "]",
                    isGlobal(name)
                            ? Optional.of("no setting may stand before the first section")
                            : Limits.ofSection(name));
            document = document.withSection(name);
            for (Profile.Section part : ini.getAll(name)) {
                document = withSettings(document, part);
            }
        }
        return document;
    }

    private static UnitDocument withSettings(UnitDocument start, Profile.Section section) {
        UnitDocument document = start;
        for (String key : section.keySet()) {
            String place = "[" + section.getName() + "] " + key;
            refuse(place, Limits.ofKey(key));
            for (@Nullable String value : section.getAll(key)) {
                if (value == null) {
                    throw new IllegalArgumentException(place + " has no value; an empty text would be one");
                }
                refuse(place + "=" + value, Limits.ofValue(value));
                document = document.withAdded(section.getName(), key, value);
            }
        }
        return document;
    }

    /** ini4j can keep settings that stand before the first section, under a name of its own. */
    private boolean isGlobal(String name) {
        Config config = ini.getConfig();
        return config.isGlobalSection() && name.equals(config.getGlobalSectionName());
    }

    private static void refuse(String what, Optional<String> reason) {
        reason.ifPresent(why -> {
            throw new IllegalArgumentException("Cannot go from ini4j to a unit file: '" + what + "': " + why);
        });
    }
}
