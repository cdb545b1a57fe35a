package dev.quadlet.compose.internal.command;

import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Node;
import dev.quadlet.compose.internal.yaml.Place;
import dev.quadlet.compose.internal.yaml.Scalar;
import dev.quadlet.compose.internal.yaml.Sequence;
import dev.quadlet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A service of a compose file while it is made of options. */
final class ServiceForm {
    private static final Set<String> MODES =
            Set.of("host", "none", "bridge", "pasta", "slirp4netns", "private", "default");
    private static final Map<String, String> MOUNT_FIELDS = Map.of(
            "src",
            "source",
            "dst",
            "target",
            "destination",
            "target",
            "ro",
            "read_only",
            "readonly",
            "read_only",
            "bind-propagation",
            "bind.propagation",
            "tmpfs-size",
            "tmpfs.size",
            "tmpfs-mode",
            "tmpfs.mode");

    private final SourceText source;
    private Mapping service;
    private Mapping volumes;
    private Mapping networks;
    private Mapping secrets;
    private final List<Waiting> waiting = new ArrayList<>();
    private Optional<String> network = Optional.empty();

    /**
     * An option that is the first network's, whichever that will be.
     *
     * @param option the option
     * @param value what stands behind it
     */
    private record Waiting(Option option, Word value) {}

    ServiceForm(SourceText source) {
        this.source = source;
        Place start = Place.startOf(source);
        this.service = Mapping.empty(start);
        this.volumes = Mapping.empty(start);
        this.networks = Mapping.empty(start);
        this.secrets = Mapping.empty(start);
    }

    void set(String field, Word value) {
        set(field, scalar(value));
    }

    void set(String field, Node value) {
        service = below(service, field, value);
    }

    private Scalar scalar(Word word) {
        return Scalar.of(word.text(), word.place(source));
    }

    void passOn(Word word) {
        add("x-podman-args", scalar(word));
    }

    void take(Option option, Word value) {
        if (option.field().contains("*")) {
            waiting.add(new Waiting(option, value));
        } else {
            take(option, option.field(), value);
        }
    }

    private void take(Option option, String field, Word value) {
        switch (option.form()) {
            case VALUE, FLAG -> set(field, scalar(value));
            case ITEM -> item(field, value);
            case PAIR -> pair(field, value);
            case MOUNT -> mount(value);
            case NETWORK -> network(value);
            case PROGRAM -> set(field, Programs.of(value, source));
            case GRAPHICS -> set(field, Programs.graphics(value, source));
            case SECRET -> secret(value);
        }
    }

    private void item(String field, Word value) {
        add(field, scalar(value));
        String text = value.text();
        int colon = text.indexOf(':');
        if (field.equals("volumes") && colon > 0 && "/.~".indexOf(text.charAt(0)) < 0) {
            volumes = named(volumes, text.substring(0, colon), value);
        }
    }

    /** A volume, network or secret is called in Podman as on the command line. */
    private Mapping named(Mapping all, String name, Word word) {
        Mapping form = Mapping.empty(word.place(source)).with("name", scalar(word.with(name)));
        return all.with(name, form);
    }

    private void pair(String field, Word value) {
        int equals = value.text().indexOf('=');
        String name = equals < 0 ? value.text() : value.text().substring(0, equals);
        String content = equals < 0 ? "" : value.text().substring(equals + 1);
        int colon = content.indexOf(':');
        if (field.equals("ulimits") && colon >= 0) {
            set(field + "." + name + ".soft", value.with(content.substring(0, colon)));
            set(field + "." + name + ".hard", value.with(content.substring(colon + 1)));
        } else {
            Mapping old = service.get(field).map(Mapping.class::cast).orElse(Mapping.empty(value.place(source)));
            int dot = field.indexOf('.');
            if (dot < 0) {
                service = service.with(field, old.with(name, scalar(value.with(content))));
            } else {
                service = inner(field.substring(0, dot), field.substring(dot + 1), name, value.with(content));
            }
        }
    }

    private Mapping inner(String outer, String field, String name, Word value) {
        Mapping form = service.get(outer).map(Mapping.class::cast).orElse(Mapping.empty(value.place(source)));
        Mapping pairs = form.get(field).map(Mapping.class::cast).orElse(Mapping.empty(value.place(source)));
        return service.with(outer, form.with(field, pairs.with(name, scalar(value))));
    }

    private void mount(Word value) {
        Mapping mount = Mapping.empty(value.place(source));
        for (String part : value.text().split(",", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String content = equals < 0 ? "true" : part.substring(equals + 1);
            mount = below(
                    mount,
                    MOUNT_FIELDS.getOrDefault(name, name),
                    scalar(value.with(name.equals("tmpfs-mode") ? octal(content) : content)));
        }
        add("volumes", mount);
        boolean volume = mount.get("type")
                .filter(type -> !(type instanceof Scalar word && word.text().equals("volume")))
                .isEmpty();
        if (volume && mount.get("source").orElse(null) instanceof Scalar name) {
            volumes = named(volumes, name.text(), value);
        }
    }

    /** On a command line, permissions are octal however they are written. */
    private static String octal(String mode) {
        return mode.startsWith("0") ? mode : "0" + mode;
    }

    private void network(Word value) {
        String text = value.text();
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        if (MODES.contains(name) || name.equals("container") || name.equals("ns")) {
            set("network_mode", value.with(text));
        } else {
            network = network.or(() -> Optional.of(name));
            service = below(service, "networks." + name, networkUse(value, colon < 0 ? "" : text.substring(colon + 1)));
            Mapping form = Mapping.empty(value.place(source)).with("external", scalar(value.with("true")));
            networks = networks.with(name, form);
        }
    }

    /** The options of a network, which stand behind its name. */
    private Mapping networkUse(Word value, String options) {
        Mapping use = Mapping.empty(value.place(source));
        for (String option : options.isEmpty() ? new String[0] : options.split(",", -1)) {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            Scalar content = scalar(value.with(option.substring(equals + 1)));
            use = switch (name) {
                case "alias" -> below(use, "aliases", new Sequence(List.of(content), content.place(), ""));
                case "ip" -> use.with(content.text().indexOf(':') < 0 ? "ipv4_address" : "ipv6_address", content);
                case "ip6" -> use.with("ipv6_address", content);
                case "mac" -> use.with("mac_address", content);
                default -> use.with(name, content);
            };
        }
        return use;
    }

    private void secret(Word value) {
        Mapping secret = Mapping.empty(value.place(source));
        for (String part : value.text().split(",", -1)) {
            int equals = part.indexOf('=');
            secret = equals < 0
                    ? secret.with("source", scalar(value.with(part)))
                    : secret.with(part.substring(0, equals), scalar(value.with(secretPart(part, equals))));
        }
        add("secrets", secret);
        if (secret.get("source").orElse(null) instanceof Scalar name) {
            Mapping form = Mapping.empty(value.place(source)).with("external", scalar(value.with("true")));
            secrets = secrets.with(name.text(), form);
        }
    }

    private static String secretPart(String part, int equals) {
        String content = part.substring(equals + 1);
        return part.startsWith("mode=") ? octal(content) : content;
    }

    private void add(String field, Node item) {
        int dot = field.lastIndexOf('.');
        if (dot >= 0) {
            Sequence one = new Sequence(List.of(item), item.place(), "");
            service = below(service, field, one);
            return;
        }
        List<Node> items = new ArrayList<>();
        service.get(field).map(Sequence.class::cast).ifPresent(old -> items.addAll(old.items()));
        items.add(item);
        service = service.with(field, new Sequence(items, item.place(), ""));
    }

    /** A mapping with a value at a way of names with dots between them. */
    private static Mapping below(Mapping mapping, String way, Node value) {
        int dot = way.indexOf('.');
        if (dot < 0) {
            return mapping.with(way, merged(mapping, way, value));
        }
        String name = way.substring(0, dot);
        Mapping inner = mapping.get(name)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElse(Mapping.empty(value.place()));
        return mapping.with(name, below(inner, way.substring(dot + 1), value));
    }

    private static Node merged(Mapping mapping, String name, Node value) {
        if (value instanceof Sequence more && mapping.get(name).orElse(null) instanceof Sequence old) {
            List<Node> items = new ArrayList<>(old.items());
            items.addAll(more.items());
            return old.with(items);
        }
        return value;
    }

    /** The compose file. */
    Mapping file() {
        String first = network.orElse("default");
        waiting.forEach(option -> take(option.option(), option.option().field().replace("*", first), option.value()));
        Place start = Place.startOf(source);
        boolean own =
                service.get("networks").isEmpty() && service.get("network_mode").isEmpty();
        Mapping complete = own ? service.with("network_mode", Scalar.of("default", start)) : service;
        String name = complete.get("container_name")
                .or(() -> complete.get("image"))
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .map(Scalar::text)
                .map(ServiceForm::shortName)
                .orElse("container");
        Mapping services = Mapping.empty(start).with(name, complete);
        return Mapping.empty(start)
                .with("services", services)
                .with("volumes", volumes)
                .with("networks", networks)
                .with("secrets", secrets);
    }

    private static String shortName(String image) {
        String last = image.substring(image.lastIndexOf('/') + 1);
        int end = last.indexOf('@') >= 0 ? last.indexOf('@') : last.indexOf(':');
        return end < 0 ? last : last.substring(0, end);
    }
}
