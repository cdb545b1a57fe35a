package dev.quadlet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.service.Translator;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each key that came after the oldest release that can be translated, taken back to the release before it: either the command is
 * the same there, or it is said that there is no older word.
 */
class BackportPropertyTest {
    private static final PodmanVersion OLDEST = PodmanVersion.of(4, 9);

    /** Options that Podman's generator gives anyhow; of two the last counts. */
    private static final Set<String> REPEATED = Set.of("--cgroups", "--exit-policy");

    private static final Map<UnitKind, String> LEAST = Map.of(
            UnitKind.CONTAINER, "[Container]\nImage=docker.io/library/busybox:1\n",
            UnitKind.POD, "[Pod]\n",
            UnitKind.NETWORK, "[Network]\n",
            UnitKind.VOLUME, "[Volume]\n",
            UnitKind.KUBE, "[Kube]\nYaml=/a.yaml\n",
            UnitKind.IMAGE, "[Image]\nImage=docker.io/library/busybox:1\n",
            UnitKind.BUILD, "[Build]\nImageTag=localhost/a:1\nFile=/f\n",
            UnitKind.ARTIFACT, "[Artifact]\nArtifact=docker.io/a/b:1\n");

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("string", "words"),
            Map.entry("path", "/some/where"),
            Map.entry("bool", "true"),
            Map.entry("natural", "3"),
            Map.entry("integer", "3"),
            Map.entry("duration", "5s"),
            Map.entry("size", "64M"),
            Map.entry("label", "a=1 \"b=2 3\""),
            Map.entry("option", "a=1"),
            Map.entry("setting", "a=1 b=2"),
            Map.entry("env", "a=1"),
            Map.entry("host", "db:10.0.0.1"),
            Map.entry("idmap", "0:1:2 5:6:7"),
            Map.entry("userns", "keep-id:uid=5"),
            Map.entry("address", "10.88.0.5"),
            Map.entry("cgroups", "enabled"),
            Map.entry("signal", "SIGHUP"),
            Map.entry("pull", "always"),
            Map.entry("exit-policy", "continue"),
            Map.entry("network", "host"),
            Map.entry("volume", "/a:/b"),
            Map.entry("port", "8080:80"),
            Map.entry("secret", "words"),
            Map.entry("command", "--words"),
            Map.entry("image-name", "docker.io/a/c:2"),
            Map.entry("count", "5"),
            Map.entry("entrypoint", "/run.sh"),
            Map.entry("pod", "shop.pod"));

    /** A key, and the release before it. */
    record Newer(Key<?> key, UnitKind kind, PodmanVersion before, PodmanVersion since) {
        String line() {
            return key.name() + "=" + VALUES.get(key.type().name()) + "\n";
        }

        Stack with(String line) {
            return Stack.named("shop")
                    .units(Quadlet.parse("a." + kind.extension(), LEAST.get(kind) + line))
                    .build();
        }

        /** What a line adds to the command of the service. */
        List<String> added(Stack stack, PodmanVersion podman) {
            List<String> words = words(stack, podman);
            words(with(""), podman).forEach(words::remove);
            words.removeAll(REPEATED);
            return words;
        }

        private static List<String> words(Stack stack, PodmanVersion podman) {
            List<String> words = new ArrayList<>();
            Translator.forPodman(podman).translate(stack).services().get(0).lines().stream()
                    .filter(line -> line.key().startsWith("Exec"))
                    .flatMap(line -> line.words().stream())
                    .forEach(word -> words.addAll(parts(word.text())));
            return words;
        }

        /** Options and values are one word or two, as the release likes it. */
        private static List<String> parts(String word) {
            return word.startsWith("--") ? Arrays.asList(word.split("=", 2)) : List.of(word);
        }

        @Override
        public String toString() {
            return kind.sectionName() + " " + key.name();
        }
    }

    static List<Newer> keys() {
        List<Newer> newer = new ArrayList<>();
        for (UnitKind kind : UnitKind.values()) {
            for (Key<?> key : Keys.of(kind)) {
                key.since()
                        .filter(since -> key.section().equals(kind.sectionName()))
                        .map(since -> new Newer(key, kind, before(since), since))
                        .filter(found -> found.before.atLeast(OLDEST) && found.before.atLeast(kind.since()))
                        .ifPresent(newer::add);
            }
        }
        return newer;
    }

    private static PodmanVersion before(PodmanVersion since) {
        return Stream.of("4.9", "5.0", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8")
                .map(PodmanVersion::parse)
                .filter(release -> release.compareTo(since) < 0)
                .reduce(PodmanVersion.FIRST, (first, later) -> later);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theOlderCommandIsTheSameOrNothingIsChanged(Newer newer) {
        Stack stack = newer.with(newer.line());

        Backport backport = Linter.forPodman(newer.before).backport(stack);

        if (backport.isComplete()) {
            assertThat(newer.added(backport.stack(), newer.before))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(newer.added(stack, newer.since));
            assertThat(Linter.forPodman(newer.before).lint(backport.stack()).errors())
                    .isEmpty();
        } else {
            assertThat(backport.stack()).isEqualTo(stack);
            assertThat(backport.left()).extracting("rule").contains("KeyTooNew");
        }
    }

    @Test
    void whatHasNoOlderWordIsKnown() {
        Set<String> left = new TreeSet<>();
        keys().stream()
                .filter(newer -> !Linter.forPodman(newer.before)
                        .backport(newer.with(newer.line()))
                        .isComplete())
                .forEach(newer -> left.add(newer.toString()));

        assertThat(left)
                .containsExactly(
                        "Build ServiceName",
                        "Container HealthLogDestination",
                        "Container HealthMaxLogCount",
                        "Container HealthMaxLogSize",
                        "Container Pod",
                        "Container ReloadCmd",
                        "Container ReloadSignal",
                        "Container ServiceName",
                        "Container StartWithPod",
                        "Image Policy",
                        "Image ServiceName",
                        "Kube ServiceName",
                        "Network NetworkDeleteOnStop",
                        "Network ServiceName",
                        "Pod RemapGid",
                        "Pod RemapUid",
                        "Pod RemapUidSize",
                        "Pod RemapUsers",
                        "Pod ServiceName",
                        "Pod StopTimeout",
                        "Volume GID",
                        "Volume ServiceName",
                        "Volume UID");
    }
}
