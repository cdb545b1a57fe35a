package dev.quadlet.graph;

import dev.quadlet.DropIn;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.SystemdUnit;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the graph of a stack: reads its units, and those that turn up on the way, one by one. */
final class GraphReader {
    private final PodmanVersion podman;
    private final DropIns dropIns;
    private final Members members = new Members();
    private final Gathered gathered = new Gathered();
    private final ServiceNames serviceNames;

    private GraphReader(PodmanVersion podman, Collection<DropIn> dropIns) {
        this.podman = podman;
        this.dropIns = new DropIns(dropIns, podman);
        this.serviceNames = new ServiceNames(podman, gathered.findings());
    }

    static StackGraph read(Stack stack, PodmanVersion podman) {
        GraphReader reader = new GraphReader(podman, stack.dropIns());
        stack.units().forEach(reader::add);
        stack.files().forEach(file -> reader.addInstance(stack, file));
        stack.systemdUnits().forEach(reader::add);
        return reader.graph();
    }

    static StackGraph read(Collection<? extends QuadletUnit> units, PodmanVersion podman) {
        GraphReader reader = new GraphReader(podman, List.of());
        units.forEach(reader::add);
        return reader.graph();
    }

    static StackGraph read(Map<UnitName, List<UnitDocument>> files, PodmanVersion podman) {
        GraphReader reader = new GraphReader(podman, List.of());
        files.forEach((name, documents) -> reader.addUnit(name, new UnitText(documents)));
        return reader.graph();
    }

    private void add(QuadletUnit unit) {
        addUnit(unit.name(), unit.document());
    }

    private void add(SystemdUnit unit) {
        Node node = new Node(unit.name(), unit.name(), Node.Kind.SYSTEMD);
        members.add(new Member(node, new UnitText(List.of(unit.document()))));
    }

    private void addInstance(Stack stack, StackFile file) {
        Optional<QuadletUnit> template = file.linkTarget().map(UnitName::of).flatMap(stack::unit);
        template.ifPresent(found -> addUnit(UnitName.of(file.path()), found.document()));
    }

    private void addUnit(UnitName name, UnitDocument document) {
        addUnit(name, dropIns.textOf(name, document));
    }

    private void addUnit(UnitName name, UnitText text) {
        members.add(new Member(new Node(name, serviceNames.of(name, text), Node.Kind.UNIT), text));
    }

    private StackGraph graph() {
        Resolver resolver = new Resolver(podman, members, gathered.findings());
        References references = new References(podman, resolver, gathered);
        Dependencies dependencies = new Dependencies(podman, resolver, gathered);
        for (int i = 0; i < members.size(); i++) {
            references.read(members.get(i));
            dependencies.read(members.get(i));
        }
        checkCollisions();
        return new StackGraph(nodes(), gathered.edges(), new Instances(members), gathered.findings());
    }

    private void checkCollisions() {
        Findings findings = gathered.findings();
        ResourceNames names = new ResourceNames(podman);
        new ServiceCollisions(findings).check(members.all());
        new NameCollisions(findings, names).check(members.all());
        new PortCollisions(findings).check(members.all());
        new PathCollisions(findings, members, names).check();
    }

    private List<Node> nodes() {
        Set<Node> nodes = new LinkedHashSet<>();
        members.all().forEach(member -> nodes.add(member.node()));
        gathered.edges().forEach(edge -> nodes.addAll(List.of(edge.from(), edge.to())));
        return List.copyOf(nodes);
    }
}
