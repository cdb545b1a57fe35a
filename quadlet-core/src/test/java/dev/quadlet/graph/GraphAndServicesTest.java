package dev.quadlet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Stack;
import dev.quadlet.key.DependencyKeys;
import dev.quadlet.key.Key;
import dev.quadlet.service.ServiceUnit;
import dev.quadlet.service.Translator;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * The edges of the graph are what systemd reads in the services: every dependency that the translator writes is an edge, and
 * every edge is a dependency that it writes.
 */
class GraphAndServicesTest {
    private static final List<String> UNITS = List.of(
            "a.container",
            "b.container",
            "w@.container",
            "w@1.container",
            "n.network",
            "v.volume",
            "v@.volume",
            "p.pod",
            "i.image",
            "m.build",
            "r.artifact",
            "k.kube");

    private static final List<String> DROP_INS = List.of(
            "a.container.d/1.conf",
            "container.d/1.conf",
            "container.d/2.conf",
            "w@.container.d/1.conf",
            "w@1.container.d/2.conf",
            "p.pod.d/1.conf",
            "v@.volume.d/1.conf",
            "k.kube.d/1.conf");

    private static final List<String> NAMES = List.of(
            "b.service",
            "w@1.service",
            "w@5.service",
            "n-network.service",
            "p-pod.service",
            "sn.service",
            "gone.service",
            "some.target",
            "b.container",
            "w@1.container",
            "n.network",
            "v@.volume",
            "k.kube",
            "r.artifact",
            "odd");

    private static final List<String> PODMEN = List.of("4.9", "5.0", "5.3", "5.4.2", "5.5", "5.6", "5.8.6", "6.0");

    private static final Map<String, List<String>> OWN = Map.of(
            "container",
                    List.of(
                            "Image=i.image",
                            "Image=m.build",
                            "Image=x",
                            "Image=",
                            "Network=n.network",
                            "Network=n.network:ip=1.2.3.4",
                            "Network=b.container",
                            "Network=host",
                            "Network=",
                            "Volume=v.volume:/x",
                            "Volume=v.volume",
                            "Volume=v@.volume:/x:ro",
                            "Volume=/srv/v.volume:/x",
                            "Volume=./v.volume:/x",
                            "Mount=type=bind,src=./v.volume,dst=/x",
                            "Mount=type=volume,src=/v.volume,dst=/x",
                            "Volume=r.artifact:/x",
                            "Volume=",
                            "Mount=type=volume,src=v.volume,dst=/x",
                            "Mount=type=image,source=i.image,dst=/x",
                            "Mount=type=artifact,source=r.artifact,dst=/x",
                            "Mount=type=tmpfs,src=v.volume,dst=/x",
                            "Pod=p.pod",
                            "Pod=",
                            "StartWithPod=false",
                            "StartWithPod=True",
                            "StartWithPod="),
            "pod", List.of("Network=n.network", "Volume=v.volume:/x", "Volume=v.volume", "Network=b.container"),
            "kube", List.of("Yaml=/x.yml", "Network=n.network", "Network=", "Network=b.container"),
            "build", List.of("Network=n.network", "Volume=v.volume:/x", "Volume=v.volume"),
            "volume", List.of("Driver=image", "Image=i.image", "Image=x", "Driver=local"),
            "network", List.of("Internal=true"),
            "image", List.of("Arch=x"),
            "artifact", List.of("Quiet=true"));

    private static final Map<String, String> NEEDED = Map.of(
            "container", "Image=x\n",
            "kube", "Yaml=/x.yml\n",
            "image", "Image=x\n",
            "build", "ImageTag=localhost/x\nSetWorkingDirectory=/x\n",
            "artifact", "Artifact=x\n");

    @Provide
    Arbitrary<Stack> stacks() {
        return Combinators.combine(texts(UNITS, 1, UNITS.size()), texts(DROP_INS, 0, 3))
                .as((units, dropIns) -> StackTexts.stack(units + dropIns));
    }

    private Arbitrary<String> texts(List<String> files, int least, int most) {
        return Arbitraries.of(files)
                .set()
                .ofMinSize(least)
                .ofMaxSize(most)
                .flatMap(chosen -> Combinators.combine(
                                chosen.stream().map(this::file).toList())
                        .as(texts -> String.join("", texts)));
    }

    private Arbitrary<String> file(String path) {
        int end = path.indexOf(".d/");
        String kind = (end < 0 ? path : path.substring(0, end)).replaceFirst(".*\\.", "");
        Arbitrary<String> key = Arbitraries.of(DependencyKeys.all()).map(Key::name);
        Arbitrary<String> names =
                Arbitraries.of(NAMES).list().ofMinSize(1).ofMaxSize(2).map(words -> String.join(" ", words));
        Arbitrary<String> value = Arbitraries.frequencyOf(
                Tuple.of(6, names), Tuple.of(1, Arbitraries.of("", "\"b.service\"", "'b.service' n.network")));
        Arbitrary<String> dependencies = Combinators.combine(key, value)
                .as((one, words) -> one + "=" + words + "\n")
                .list()
                .ofMaxSize(3)
                .map(lines -> String.join("", lines));
        Arbitrary<String> own = Arbitraries.of(OWN.getOrDefault(kind, List.of()))
                .list()
                .ofMaxSize(3)
                .map(lines -> String.join("\n", lines) + "\n");
        Arbitrary<String> install = Arbitraries.of(
                "",
                "",
                "WantedBy=b.service some.target\n",
                "RequiredBy=w@1.service\n",
                "UpheldBy=b.service\nDefaultInstance=3\n",
                "WantedBy=b.service\nWantedBy=\n",
                "DefaultInstance=1\nRequiredBy=b.service\n");
        String section = UnitKind.ofExtension(kind).orElseThrow().sectionName();
        String needed = end < 0 ? NEEDED.getOrDefault(kind, "") : "";
        return Combinators.combine(dependencies, own, install)
                .as((unit, lines, links) -> "--- " + path + "\n[Unit]\n" + unit + "[" + section + "]\n" + needed + lines
                        + named(path) + "[Install]\n" + links);
    }

    /** One only, for a service that two units make is lost. */
    private static String named(String unit) {
        return unit.equals("w@1.container") ? "ServiceName=sn\n" : "";
    }

    /** One thing that a service is told, as the unit that depends, how, and on what. */
    record Dependency(String from, String how, String to) implements Comparable<Dependency> {
        @Override
        public int compareTo(Dependency other) {
            return toString().compareTo(other.toString());
        }
    }

    private static final Set<String> BACKWARDS = Set.of("Before", "PropagatesReloadTo", "PropagatesStopTo");
    private static final Map<String, String> SAME = Map.of(
            "Before", "After",
            "PropagatesReloadTo", "ReloadPropagatedFrom",
            "PropagatesStopTo", "StopPropagatedFrom",
            ".wants", "Wants",
            ".requires", "Requires",
            ".upholds", "Upholds");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void edgesAreDependencies(@ForAll("stacks") Stack stack) {
        for (String version : PODMEN) {
            PodmanVersion podman = PodmanVersion.parse(version);
            List<ServiceUnit> services =
                    Translator.forPodman(podman).translate(stack).services();
            Set<String> made = services.stream().map(ServiceUnit::name).collect(Collectors.toSet());
            StackGraph graph = StackGraph.of(stack, podman);
            Set<String> refused = graph.nodes().stream()
                    .filter(node -> node.kind() == Node.Kind.UNIT
                            && !made.contains(node.service().text()))
                    .map(node -> node.service().text())
                    .collect(Collectors.toSet());

            assertThat(kept(ofGraph(graph), refused))
                    .as("Podman %s%n%s", version, text(stack))
                    .isEqualTo(kept(ofServices(services), refused));
        }
    }

    private static String text(Stack stack) {
        return stack.files().stream()
                .map(file -> "--- " + file.path() + "\n" + new String(file.content(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** What refuses to be a service is told nothing; what depends on itself is passed over. */
    private static Set<Dependency> kept(Stream<Dependency> all, Set<String> refused) {
        return all.filter(one -> !one.from().equals(one.to()))
                .filter(one -> !isRefused(one.from(), refused) && !isRefused(one.to(), refused))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isRefused(String service, Set<String> refused) {
        return refused.contains(service) || refused.contains(service.replaceFirst("@[^.]+", "@"));
    }

    private static Stream<Dependency> ofServices(List<ServiceUnit> services) {
        return services.stream()
                .flatMap(service -> Stream.concat(
                        DependencyKeys.all().stream().map(Key::name).flatMap(key -> words(service, key)),
                        service.links().stream().flatMap(link -> link(link.path()))));
    }

    /** As systemd reads such a list: blanks part the words, quotes are letters, and an empty line takes nothing back. */
    private static Stream<Dependency> words(ServiceUnit service, String key) {
        return service.document().section("Unit").stream()
                .flatMap(unit -> unit.assignments(key).stream())
                .flatMap(line -> Stream.of(line.value().split("[ \t]+")))
                .filter(GraphAndServicesTest::isSystemds)
                .filter(word -> !word.contains("network-online"))
                .map(word -> BACKWARDS.contains(key)
                        ? new Dependency(word, SAME.getOrDefault(key, key), service.name())
                        : new Dependency(service.name(), key, word));
    }

    private static Stream<Dependency> link(String path) {
        return SAME.keySet().stream()
                .filter(ending -> ending.startsWith(".") && path.contains(ending + "/"))
                .map(ending -> new Dependency(
                        path.substring(0, path.indexOf(ending + "/")),
                        SAME.getOrDefault(ending, ending),
                        path.substring(path.indexOf('/') + 1)));
    }

    private static boolean isSystemds(String word) {
        try {
            return UnitName.of(word).kind().isEmpty();
        } catch (ValueException e) {
            return false;
        }
    }

    private static Stream<Dependency> ofGraph(StackGraph graph) {
        return graph.edges().stream()
                .filter(edge -> edge.origin().section().equals("Install")
                        || teller(edge).kind() != Node.Kind.INSTANCE)
                .flatMap(edge -> meant(edge).stream());
    }

    /** Whose line it is; an instance without a file has those of its template, and is told nothing by a service. */
    private static Node teller(Edge edge) {
        boolean isBackwards = edge.relation() == Relation.MEMBER
                || BACKWARDS.contains(edge.origin().key());
        return isBackwards ? edge.to() : edge.from();
    }

    private static List<Dependency> meant(Edge edge) {
        String from = edge.from().service().text();
        String to = edge.to().service().text();
        return switch (edge.relation()) {
            case NETWORK, VOLUME, MOUNT, IMAGE ->
                List.of(new Dependency(from, "After", to), new Dependency(from, "Requires", to));
            case POD -> List.of(new Dependency(from, "After", to), new Dependency(from, "BindsTo", to));
            case MEMBER -> List.of(new Dependency(from, "Wants", to), new Dependency(to, "After", from));
            case ORDER -> List.of(new Dependency(from, "After", to));
            default -> {
                String key = edge.origin().key();
                yield List.of(new Dependency(from, KEYS.getOrDefault(edge.relation(), key), to));
            }
        };
    }

    private static final Map<Relation, String> KEYS = new EnumMap<>(Map.of(
            Relation.WANTS, "Wants",
            Relation.REQUIRES, "Requires",
            Relation.UPHOLDS, "Upholds",
            Relation.STOPS_WITH, "StopPropagatedFrom",
            Relation.RELOADS_WITH, "ReloadPropagatedFrom"));
}
