package dev.quadlet.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.key.ServiceKeys;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitKind;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a key is cut and expanded stands in the key table: what is written accordingly arrives. */
@InLab
class KeyTableLabIT {
    private static final String TEXT = "/k=a \t b'c\\d\"e 100% $x ${y}é";

    /** Its value is cut into words since Podman 5.7 only, so blanks and quotation marks have no spelling that all read alike. */
    private static final String YAML_TEXT = TEXT.replaceAll("[\\s\"']", "");

    /** The types whose values are free content. */
    private static final Set<String> FREE = Set.of("string", "path", "unit-path", "label", "env", "option", "command");

    /** Without these lines a key is refused, or nothing comes of it. */
    private static final Map<String, String> NEEDS = Map.of(
            "Rootfs.container", "",
            "Group.container", "Image=localhost/none:1\nUser=user",
            "RemapUid.container", "Image=localhost/none:1\nRemapUsers=auto",
            "RemapGid.container", "Image=localhost/none:1\nRemapUsers=auto",
            "RemapUid.pod", "RemapUsers=auto",
            "RemapGid.pod", "RemapUsers=auto",
            "RemapUid.kube", "Yaml=pod.yml\nRemapUsers=auto",
            "RemapGid.kube", "Yaml=pod.yml\nRemapUsers=auto",
            "Options.volume", "Device=/dev/none",
            "Type.volume", "Device=/dev/none");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void everyKeyOfPodmanIsReadAsTheTableSays(Lab lab) {
        Map<QuadletUnit, Key<?>> keys = new LinkedHashMap<>();
        PodmanVersion podman = lab.podman();
        for (UnitKind kind : UnitKind.values()) {
            Keys.of(kind).stream()
                    .filter(key -> key.section().equals(kind.sectionName()) && isAsked(key, podman))
                    .forEach(key -> keys.put(unit(kind, key), key));
        }
        Arrivals arrivals = Arrivals.of(keys.keySet(), lab, folder);

        assertThat(keys.size()).isGreaterThan(80);
        SoftAssertions.assertSoftly(softly -> keys.forEach((unit, key) -> softly.assertThat(places(unit, arrivals))
                .as(unit.text())
                .anyMatch(place -> place.contains(text(key)))));
    }

    /** systemctl writes words as systemd reads them: in quotes, with escapes. */
    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void someKeysOfSystemdAreReadAsTheTableSays(Lab lab) {
        String word = "\""
                + TEXT.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("$", "\\$")
                        .replace("\t", "\\t") + "\"";
        Map<Key<?>, String> properties = Map.of(
                ServiceKeys.READ_WRITE_PATHS, "ReadWritePaths=" + word,
                ServiceKeys.READ_ONLY_PATHS, "ReadOnlyPaths=" + word,
                ServiceKeys.ENVIRONMENT_FILE, "EnvironmentFiles=" + TEXT,
                ServiceKeys.PID_FILE, "PIDFile=" + TEXT,
                ServiceKeys.SYSLOG_IDENTIFIER, "SyslogIdentifier=" + TEXT,
                ServiceKeys.WORKING_DIRECTORY, "WorkingDirectory=" + TEXT);
        Map<QuadletUnit, String> units = new LinkedHashMap<>();
        properties.forEach((key, property) -> units.put(unit(UnitKind.CONTAINER, key), property));
        Arrivals arrivals = Arrivals.of(units.keySet(), lab, folder);

        SoftAssertions.assertSoftly(softly -> units.forEach((unit, property) ->
                softly.assertThat(arrivals.properties(unit)).anyMatch(line -> line.startsWith(property))));
    }

    private static boolean isAsked(Key<?> key, PodmanVersion podman) {
        return FREE.contains(key.type().name())
                && key.spelling().expansion().expandsVariables()
                && key.since().filter(podman::atLeast).isPresent();
    }

    private static QuadletUnit unit(UnitKind kind, Key<?> key) {
        String name = key.name() + "." + kind.extension();
        String needed = NEEDS.getOrDefault(
                name,
                switch (kind) {
                    case CONTAINER, IMAGE -> "Image=localhost/none:1";
                    case BUILD -> "ImageTag=localhost/none:1\nSetWorkingDirectory=unit";
                    case KUBE -> "Yaml=pod.yml";
                    case ARTIFACT -> "Artifact=localhost/none:1";
                    case NETWORK, VOLUME, POD -> "";
                });
        String type = kind == UnitKind.CONTAINER ? "[Service]\nType=oneshot" : "";
        String assignment = "[%s]\n%s=%s".formatted(key.section(), key.name(), key.writeContent(Text.of(text(key))));
        return Quadlet.parse(name, String.join("\n", "[" + kind.sectionName() + "]", needed, assignment, type));
    }

    private static String text(Key<?> key) {
        return key.name().equals("Yaml") ? YAML_TEXT : TEXT;
    }

    /** Everything that podman is started with, and would be for a reload; systemctl shows that with its dollars doubled. */
    private static List<String> places(QuadletUnit unit, Arrivals arrivals) {
        Stream<String> reload = arrivals.properties(unit).stream()
                .filter(property -> property.startsWith("ExecReload="))
                .map(property -> property.replace("$$", "$"));
        return Stream.concat(arrivals.arguments(unit, 1).stream(), reload).toList();
    }
}
