package dev.quadlet.examples.lab.translating;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What stands in a unit: any key with odd values, dependencies, lines for systemd, comments. */
final class UnitTexts {
    private static final Arbitrary<String> SERVICE = Arbitraries.of(
            "Restart=always",
            "Restart=",
            "Environment=A=b",
            "Environment=",
            "Type=oneshot",
            "Type=notify",
            "Type=\"oneshot\"",
            "Type=exec",
            "KillMode=control-group",
            "KillMode=mixed",
            "KillMode=",
            "SyslogIdentifier=x",
            "SyslogIdentifier=",
            "NotifyAccess=main",
            "RemainAfterExit=no",
            "WorkingDirectory=/w",
            "WorkingDirectory=",
            "PIDFile=/x",
            "ExecStart=/bin/true",
            "User=x");
    private static final Arbitrary<String> INSTALL = Arbitraries.of(
            "WantedBy=a.target b.target",
            "WantedBy=",
            "RequiredBy=x/y.target 'q.target'",
            "UpheldBy=a.container",
            "Alias=b.service ./a/../c.service",
            "Alias=/abs.service ../up.service sub//d.service",
            "DefaultInstance=7",
            "DefaultInstance=");
    private static final Arbitrary<String> QUADLET =
            Arbitraries.of("DefaultDependencies=no", "DefaultDependencies=yes", "DefaultDependencies=");
    private static final Arbitrary<String> DEPENDENCY = Arbitraries.of(
            "After", "Before", "BindsTo", "Conflicts", "OnFailure", "PartOf", "Requires", "Upholds", "Wants");

    /** Keys by which most units would be refused. */
    private static final Set<String> RARE = Set.of("RemapUsers", "RemapUid", "RemapGid", "ServiceName", "Rootfs");

    private final PodmanVersion podman;
    private final List<String> names;
    private final OddValues values;

    /** Of units that know of each other. */
    UnitTexts(PodmanVersion podman, List<String> names) {
        this.podman = podman;
        this.names = names;
        this.values = new OddValues(names);
    }

    Arbitrary<String> of(String name) {
        UnitKind kind =
                UnitKind.ofExtension(name.substring(name.lastIndexOf('.') + 1)).orElseThrow();
        Arbitrary<List<String>> sections = Combinators.combine(List.of(
                        section(kind.sectionName(), own(kind)),
                        Chance.perhaps(3, section("Unit", dependency().list().ofMaxSize(3)), ""),
                        Chance.perhaps(3, section("Service", SERVICE.list().ofMaxSize(3)), ""),
                        Chance.perhaps(4, section("Install", INSTALL.list().ofMaxSize(3)), ""),
                        Chance.perhaps(15, section("Quadlet", QUADLET.list().ofSize(1)), "")))
                .as(all -> all.stream().filter(text -> !text.isEmpty()).toList());
        Arbitrary<String> head = Chance.perhaps(8, Arbitraries.just("# head\n\n"), "");
        Arbitrary<String> between = Arbitraries.of("\n", "\n", "\n# between\n");
        return Combinators.combine(head, between, sections, Chance.of(4)).as(UnitTexts::text);
    }

    private static String text(String head, String between, List<String> sections, boolean lastFirst) {
        List<String> ordered = new ArrayList<>(sections);
        if (lastFirst) {
            ordered.add(0, ordered.remove(ordered.size() - 1));
        }
        return head + String.join(between, ordered);
    }

    private static Arbitrary<String> section(String name, Arbitrary<List<String>> lines) {
        return lines.map(all -> "[" + name + "]\n" + String.join("\n", all) + (all.isEmpty() ? "" : "\n"));
    }

    private Arbitrary<List<String>> own(UnitKind kind) {
        return Combinators.combine(needed(kind), line(kind).list().ofMaxSize(5)).as(UnitTexts::both);
    }

    private static List<String> both(List<String> first, List<String> more) {
        List<String> both = new ArrayList<>(first);
        both.addAll(more);
        return both;
    }

    /** Without these a unit is refused, which is worth a try now and then. */
    private Arbitrary<List<String>> needed(UnitKind kind) {
        Arbitrary<List<String>> lines =
                neededLines(kind).map(text -> text.lines().toList());
        return Arbitraries.frequencyOf(Tuple.of(19, lines), Tuple.of(1, Arbitraries.just(List.of())));
    }

    private Arbitrary<String> neededLines(UnitKind kind) {
        return switch (kind) {
            case CONTAINER, IMAGE ->
                Arbitraries.oneOf(Arbitraries.of("localhost/x", "nginx"), Arbitraries.of(names))
                        .map("Image="::concat);
            case ARTIFACT -> Arbitraries.just("Artifact=quay.io/a");
            case KUBE -> Arbitraries.of("Yaml=a.yml", "Yaml=/x/y.yaml", "Yaml=a.yml b.yml");
            case BUILD ->
                Arbitraries.of("SetWorkingDirectory=unit", "File=/a/F", "File=sub/F", "File=%h/F", "")
                        .map("ImageTag=localhost/t\n"::concat);
            case VOLUME, NETWORK, POD -> Arbitraries.just("");
        };
    }

    /** Now and then with a comment, a blank line, or an empty value behind it. */
    private Arbitrary<String> line(UnitKind kind) {
        return key(kind)
                .flatMap(key -> Combinators.combine(
                                Chance.perhaps(9, Arbitraries.just(" = "), "="),
                                values.of(key),
                                Chance.perhaps(9, Arbitraries.of("\n# c", "\n", "\n; c", "\n" + key.name() + "="), ""))
                        .as((equals, value, more) -> key.name() + equals + value + more));
    }

    private Arbitrary<Key<?>> key(UnitKind kind) {
        List<Key<?>> all = Keys.of(kind).stream()
                .filter(key -> key.section().equals(kind.sectionName()))
                .toList();
        List<Key<?>> usual = all.stream()
                .filter(key -> podman.atLeast(key.since().orElseThrow()) && !RARE.contains(key.name()))
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(usual.isEmpty() ? all : usual)), Tuple.of(1, Arbitraries.of(all)));
    }

    private Arbitrary<String> dependency() {
        Arbitrary<String> value = Arbitraries.of("x.service", "%s", "%s z.target", "'%s'", "");
        return Combinators.combine(DEPENDENCY, value, Arbitraries.of(names), Chance.of(12))
                .as((key, pattern, name, gone) -> key + "=" + pattern.formatted(gone ? "gone.container" : name));
    }
}
