package dev.quadlet.graph;

import dev.quadlet.key.DependencyKeys;
import dev.quadlet.source.Severity;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the nodes that words mean, and complains about those that mean none, or several. */
final class Resolver {
    private final PodmanVersion podman;
    private final Members members;
    private final Findings findings;
    private final Map<UnitName, Node> others = new HashMap<>();

    Resolver(PodmanVersion podman, Members members, Findings findings) {
        this.podman = podman;
        this.members = members;
        this.findings = findings;
    }

    /** The unit that a Quadlet key names by its file. */
    Optional<Node> reference(String file, Origin origin) {
        Optional<UnitName> name = UnitNames.find(file);
        if (name.isEmpty()) {
            findings.error(Rules.NOT_A_UNIT_NAME, origin, "'" + file + "' cannot be the name of a unit");
        }
        return name.map(found -> quadlet(found, origin));
    }

    private Node quadlet(UnitName name, Origin origin) {
        Optional<Node> node = members.file(name).map(Member::node);
        if (node.isEmpty()) {
            dangling(name, origin);
        }
        return node.or(() -> instance(name)).orElseGet(() -> other(name, Node.Kind.MISSING));
    }

    /** The first that refuses a unit for it; before, the name was guessed, and nobody makes the service. */
    private void dangling(UnitName name, Origin origin) {
        String start = "There is no " + name + " here; unless it lies elsewhere in the search path, ";
        if (podman.atLeast(5, 3)) {
            findings.error(
                    Rules.DANGLING_REFERENCE,
                    origin,
                    start + "Podman refuses " + origin.source().name());
        } else {
            findings.error(
                    Rules.DANGLING_REFERENCE,
                    origin,
                    start + "nothing makes " + name.serviceName(podman) + ", which "
                            + origin.source().name() + " needs");
        }
    }

    /** Podman looks for files and finds none of an instance; but its service is there, and goes by that name here. */
    private Optional<Node> instance(UnitName name) {
        return name.instance()
                .flatMap(own -> members.file(UnitName.of(name.prefix() + "@." + name.extension()))
                        .filter(template -> template.node().service().isTemplate())
                        .flatMap(template -> UnitNames.find(
                                        instanceOf(template.node().service(), own))
                                .map(service -> newInstance(name, template, service))));
    }

    private static String instanceOf(UnitName template, String own) {
        return template.stem() + own + "." + template.extension();
    }

    /** The units that a word means where Podman puts services in the place of Quadlet files. */
    List<Node> translated(Member from, String word, Origin origin) {
        return UnitNames.find(word)
                .filter(name -> DependencyKeys.isTranslated(name.text(), podman))
                .map(name -> List.of(quadlet(name, origin)))
                .orElseGet(() -> dependency(from, word, origin));
    }

    /** The units that a word means to systemd. */
    List<Node> dependency(Member from, String word, Origin origin) {
        Optional<UnitName> name = UnitNames.find(word).or(() -> UnitNames.find(from.expanded(word)));
        if (name.isEmpty()) {
            findings.warning(
                    Rules.NOT_A_UNIT_NAME,
                    origin,
                    "'" + word + "' cannot be the name of a unit; systemd leaves it out");
            return List.of();
        }
        if (name.get().kind().isPresent()) {
            notTranslated(from, name.get(), origin);
            return List.of();
        }
        return UnitNames.find(from.expanded(word)).stream()
                .flatMap(service -> services(from, service, origin).stream())
                .toList();
    }

    private void notTranslated(Member from, UnitName name, Origin origin) {
        UnitName right = members.file(name).map(found -> found.node().service()).orElseGet(name::serviceName);
        findings.misnamed(
                Rules.NAME_NOT_TRANSLATED,
                Severity.ERROR,
                origin,
                origin.assignment() + " has no effect: " + whyNot(from, name, origin) + ", and systemd knows no "
                        + name,
                right.text());
    }

    private String whyNot(Member from, UnitName name, Origin origin) {
        if (!from.isQuadlet() || !origin.section().equals("Unit")) {
            return "it is translated only in [Unit] of Quadlet units";
        }
        if (DependencyKeys.isTranslated(name.text(), podman)) {
            return "Podman translates nothing that an empty line takes back";
        }
        PodmanVersion since = DependencyKeys.translatedSince(name.kind().orElseThrow());
        return "Podman " + podman + " does not translate it (" + since.major() + "." + since.minor() + " and later do)";
    }

    private List<Node> services(Member from, UnitName service, Origin origin) {
        List<Node> known = members.services(service).stream().map(Member::node).toList();
        if (known.size() > 1) {
            findings.warning(
                    Rules.AMBIGUOUS_REFERENCE,
                    origin,
                    service + " is the service of " + known.get(0) + " and of " + known.get(1));
        }
        if (!known.isEmpty()) {
            return known;
        }
        Optional<Node> instance = members.template(service).map(template -> instance(from, template, service));
        if (instance.isEmpty()) {
            hint(service, origin);
        }
        return List.of(instance.orElseGet(() -> other(service, Node.Kind.OUTSIDE)));
    }

    private void hint(UnitName service, Origin origin) {
        List<Node> meant = members.meant(service).stream().map(Member::node).toList();
        for (Node unit : meant) {
            findings.misnamed(
                    Rules.WRONG_SERVICE_NAME,
                    Severity.WARNING,
                    origin,
                    "No unit here makes " + service + "; the service of " + unit + " is " + unit.service(),
                    unit.service().text());
        }
    }

    /**
     * An instance without a file has its template's text, and no drop-ins of its own: Podman looks for those of files. It
     * brings along what its template names; only those of the same name, or there could be no end.
     */
    private Node instance(Member from, Member template, UnitName service) {
        String own = service.instance().orElse("");
        boolean isOfSameName =
                from.node().service().instance().filter(own::equals).isPresent();
        Optional<UnitName> name = from.node().kind() == Node.Kind.INSTANCE && !isOfSameName
                ? Optional.empty()
                : UnitNames.find(instanceOf(template.node().name(), own));
        return name.map(found -> newInstance(found, template, service)).orElse(template.node());
    }

    private Node newInstance(UnitName name, Member template, UnitName service) {
        // the file of an instance may make a service of another name, and then this one is the template's
        Optional<Member> known = members.file(name)
                .filter(member -> member.node().service().equals(service))
                .or(() -> members.instance(name));
        if (known.isPresent()) {
            return known.get().node();
        }
        Member instance = new Member(new Node(name, service, Node.Kind.INSTANCE), template.text());
        members.add(instance);
        return instance.node();
    }

    private Node other(UnitName name, Node.Kind kind) {
        return others.computeIfAbsent(name, key -> new Node(key, key.serviceName(podman), kind));
    }
}
