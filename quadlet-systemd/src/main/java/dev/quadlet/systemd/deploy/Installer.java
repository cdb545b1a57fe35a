package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.ContainerUnit;
import dev.quadlet.NetworkUnit;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.SystemdUnit;
import dev.quadlet.VolumeUnit;
import dev.quadlet.graph.Edge;
import dev.quadlet.graph.Node;
import dev.quadlet.graph.Relation;
import dev.quadlet.graph.StackGraph;
import dev.quadlet.service.ServiceLine;
import dev.quadlet.service.ServiceUnit;
import dev.quadlet.service.Translation;
import dev.quadlet.service.TranslationOptions;
import dev.quadlet.service.Translator;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.deploy.Installation.Resource;
import dev.quadlet.systemd.deploy.Member.Needs;
import dev.quadlet.systemd.deploy.Member.Role;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of a stack what has to be on a host. */
final class Installer {
    /** The first release that the translator knows; for older ones it is the nearest. */
    private static final PodmanVersion TRANSLATED = PodmanVersion.of(4, 9);

    private final Stack stack;
    private final Layout layout;
    private final StackGraph graph;
    private final Translation translation;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final List<DeployFile> files = new ArrayList<>();

    private Installer(Stack stack, Layout layout, Scope scope, PodmanVersion podman) {
        this.stack = stack;
        this.layout = layout;
        this.graph = StackGraph.of(stack, podman);
        this.translation = Translator.forPodman(podman.atLeast(TRANSLATED) ? podman : TRANSLATED)
                .scope(scope)
                .options(TranslationOptions.defaults()
                        .withDirectory(layout.folder().toString())
                        .withDevices(device -> true))
                .translate(stack);
        layout.files(stack).forEach(this::add);
    }

    /** What a stack is on a host, the content of its files by their hashes, and the values in private ones that may show. */
    record Made(Installation installation, Map<String, byte[]> contents, Set<String> open) {}

    static Made of(Stack stack, Layout layout, Host host, Scope scope, PodmanVersion podman) {
        Installer installer = new Installer(stack, layout, scope, podman);
        Installation installation = new Installation(
                stack.name(),
                installer.files,
                new DataPaths(host, scope).of(stack.dataDirectories()),
                installer.members(),
                installer.resources(),
                installer.images());
        return new Made(installation, Map.copyOf(installer.contents), PrivateFiles.open(stack));
    }

    private void add(StackFile file) {
        byte[] content = file.linkTarget().map(target -> target.getBytes(UTF_8)).orElseGet(file::content);
        String hash = DeployFile.hash(content);
        contents.put(hash, content);
        files.add(new DeployFile(layout.of(file), kind(file), hash));
    }

    private static DeployFile.Kind kind(StackFile file) {
        if (file.linkTarget().isPresent()) {
            return DeployFile.Kind.LINK;
        }
        if (file.isPrivate()) {
            return DeployFile.Kind.PRIVATE;
        }
        return file.isExecutable() ? DeployFile.Kind.EXECUTABLE : DeployFile.Kind.OPEN;
    }

    private List<Member> members() {
        return graph.nodes().stream()
                .filter(node -> node.isStartable() && node.kind() != Node.Kind.OUTSIDE)
                .map(this::member)
                .toList();
    }

    private Member member(Node node) {
        Optional<ServiceUnit> service = translation.service(node.service().text());
        return new Member(
                node.service().text(),
                source(node),
                role(node),
                inputs(node, service),
                needs(node),
                waits(node, service));
    }

    private Path source(Node node) {
        return switch (node.kind()) {
            case SYSTEMD -> layout.systemd().resolve(node.name().text());
            case INSTANCE -> layout.folder().resolve(template(node.name()));
            default -> layout.folder().resolve(node.name().text());
        };
    }

    private static String template(UnitName instance) {
        return instance.prefix() + "@." + instance.extension();
    }

    private Role role(Node node) {
        if (node.kind() == Node.Kind.SYSTEMD) {
            return systemdUnit(node.name())
                            .filter(unit -> unit.text().contains("[Install]"))
                            .isPresent()
                    ? Role.ENABLED
                    : Role.PASSIVE;
        }
        boolean triggered =
                graph.dependenciesOf(node.name()).stream().anyMatch(e -> e.relation() == Relation.TRIGGERED_BY);
        if (triggered || node.kind() == Node.Kind.INSTANCE) {
            return Role.PASSIVE;
        }
        return isResource(node) ? Role.RESOURCE : Role.SERVICE;
    }

    private static boolean isResource(Node node) {
        Optional<UnitKind> kind = node.name().kind();
        return kind.equals(Optional.of(UnitKind.NETWORK)) || kind.equals(Optional.of(UnitKind.VOLUME));
    }

    private Optional<SystemdUnit> systemdUnit(UnitName name) {
        return stack.systemdUnits().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst();
    }

    /** A task that ends when its work is done is not waited for; of a plain unit that is not known. */
    private static boolean waits(Node node, Optional<ServiceUnit> service) {
        boolean oneshot = service.isPresent() && has(service.get(), "Type", "oneshot");
        boolean remains = service.isPresent() && has(service.get(), "RemainAfterExit", "yes");
        return node.kind() != Node.Kind.SYSTEMD && (!oneshot || remains);
    }

    private static boolean has(ServiceUnit service, String key, String value) {
        List<ServiceLine> lines = service.lines(key);
        return !lines.isEmpty() && lines.get(lines.size() - 1).value().equals(value);
    }

    /** What a service is made of: its own settings, whatever comments there are, and the files that it names. */
    private Map<String, String> inputs(Node node, Optional<ServiceUnit> service) {
        Map<String, String> inputs = new TreeMap<>();
        String text = service.map(Installer::settings).orElseGet(() -> ownText(node));
        inputs.put(node.name().text(), DeployFile.hash(text));
        Predicate<String> named = path -> names(text, path);
        for (StackFile file : stack.files()) {
            if (file.place() == StackFile.Place.QUADLET && !file.isUnit() && named.test(file.path())) {
                inputs.put(file.path(), DeployFile.hash(file.content()));
            }
        }
        return inputs;
    }

    private String ownText(Node node) {
        Path source = source(node);
        return files.stream()
                .filter(file -> file.path().equals(source))
                .map(DeployFile::hash)
                .collect(Collectors.joining());
    }

    private static String settings(ServiceUnit service) {
        return service.lines().stream()
                .filter(line -> !line.key().isEmpty() && !line.section().startsWith("X-"))
                .map(line -> line.section() + "." + line)
                .collect(Collectors.joining("\n"));
    }

    /** Whether a text names a file beside the units, or a folder that it lies in. */
    private boolean names(String text, String path) {
        String shown = layout.folder().resolve(path).toString();
        String folder = "%E/containers/systemd/" + path;
        return Stream.of(shown, folder, "%h/.config/containers/systemd/" + path)
                .flatMap(each ->
                        Stream.iterate(each, Installer::isBelow, each1 -> each1.substring(0, each1.lastIndexOf('/'))))
                .anyMatch(each -> isNamed(text, each));
    }

    private static boolean isBelow(String path) {
        return !path.endsWith("/systemd") && path.indexOf('/') >= 0 && path.contains("/systemd/");
    }

    private static boolean isNamed(String text, String path) {
        for (int at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
            int end = at + path.length();
            if (end == text.length() || " \"':,\n\\".indexOf(text.charAt(end)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private List<Needs> needs(Node node) {
        return graph.dependenciesOf(node.name()).stream()
                .filter(edge -> edge.relation().restarts() && edge.to().isStartable())
                .map(Installer::needs)
                .toList();
    }

    private static Needs needs(Edge edge) {
        return new Needs(edge.to().service().text(), edge.relation().label() + ", " + edge.origin());
    }

    private List<Resource> resources() {
        Stream<Resource> made = stack.units().stream().map(Installer::resource).flatMap(Optional::stream);
        return Stream.concat(made, Ports.of(stack).stream()).toList();
    }

    private static Optional<Resource> resource(QuadletUnit unit) {
        if (unit instanceof NetworkUnit network) {
            return Optional.of(resource("network", network.section().networkName(), unit));
        }
        if (unit instanceof VolumeUnit volume) {
            return Optional.of(resource("volume", volume.section().volumeName(), unit));
        }
        return Optional.empty();
    }

    private static Resource resource(String kind, Optional<String> name, QuadletUnit unit) {
        return new Resource(
                kind,
                name.orElse("systemd-" + unit.name().stem()),
                unit.serviceName().text());
    }

    /** Those that a registry may have; a path, a unit and what systemd expands are left to Podman. */
    private List<String> images() {
        return stack.units().stream()
                .filter(ContainerUnit.class::isInstance)
                .map(QuadletUnit::asContainer)
                .filter(container -> !container.section().pull().equals(Optional.of(PullPolicy.NEVER)))
                .map(container -> container.section().image())
                .flatMap(Optional::stream)
                .filter(image -> image.unit().isEmpty())
                .map(ImageName::toString)
                .filter(image -> image.chars().noneMatch(c -> "%$/".indexOf(c) == 0 || "%$".indexOf(c) > 0))
                .filter(image -> !image.startsWith("localhost/") && image.indexOf(':') != 0)
                .distinct()
                .toList();
    }
}
