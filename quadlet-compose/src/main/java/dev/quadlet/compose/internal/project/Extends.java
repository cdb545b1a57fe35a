package dev.quadlet.compose.internal.project;

import dev.quadlet.compose.internal.interpolation.Interpolator;
import dev.quadlet.compose.internal.yaml.Complaints;
import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Node;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays each service that extends another over that one. */
final class Extends {
    private static final String FIELD = "extends";

    private final Mapping file;
    private final FileReader reader;
    private final Interpolator interpolator;
    private final Folders folders;
    private final Complaints complaints;
    private final Map<String, Mapping> done = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    Extends(Mapping file, FileReader reader, Interpolator interpolator, Folders folders, Complaints complaints) {
        this.file = file;
        this.reader = reader;
        this.interpolator = interpolator;
        this.folders = folders;
        this.complaints = complaints;
    }

    Mapping resolved() {
        Optional<Mapping> services = Nodes.mapping(file, "services");
        if (services.isEmpty()) {
            return file;
        }
        Mapping all = services.get();
        for (Map.Entry<String, Node> service : services.get().entries().entrySet()) {
            if (service.getValue() instanceof Mapping mapping
                    && mapping.get(FIELD).isPresent()) {
                all = all.with(service.getKey(), resolved(service.getKey(), mapping));
            }
        }
        return file.with("services", all);
    }

    private Mapping resolved(String name, Mapping service) {
        Optional<Node> base = service.get(FIELD);
        if (base.isEmpty()) {
            return service;
        }
        Mapping known = done.get(name);
        if (known != null) {
            return known;
        }
        Mapping own = service.without(FIELD);
        if (!open.add(name)) {
            complain(name, base.get(), "services extend each other in a circle", "take the circle apart");
            return own;
        }
        Mapping whole =
                base(name, base.get()).map(below -> Merge.merge(below, own)).orElse(own);
        open.remove(name);
        done.put(name, whole);
        return whole;
    }

    private Optional<Mapping> base(String name, Node base) {
        Optional<String> service =
                Nodes.text(base).or(() -> Nodes.mapping(base).flatMap(m -> Nodes.text(m, "service")));
        Optional<Node> other = Nodes.mapping(base).flatMap(mapping -> mapping.get("file"));
        if (service.isEmpty()) {
            complain(name, base, "it does not say which service it extends", "name one by service:");
            return Optional.empty();
        }
        Optional<Mapping> found = other.isPresent() ? elsewhere(other.get(), service.get()) : here(service.get());
        if (found.isEmpty()) {
            complain(name, base, "there is no service " + service.get() + " to extend", "check its name and its file");
        }
        return found;
    }

    private Optional<Mapping> here(String name) {
        return service(file, name).map(service -> resolved(name, service));
    }

    private Optional<Mapping> elsewhere(Node other, String name) {
        return Nodes.text(other)
                .flatMap(text -> folders.local(other.place(), text))
                .flatMap(path -> read(path, other))
                .flatMap(mapping -> service(mapping, name));
    }

    private Optional<Mapping> read(Path path, Node asking) {
        Path parent = path.getParent();
        return reader.read(path, parent == null ? path : parent, asking.place(), interpolator);
    }

    private static Optional<Mapping> service(Mapping file, String name) {
        return Nodes.mapping(file, "services").flatMap(services -> Nodes.mapping(services, name));
    }

    private void complain(String name, Node at, String consequence, String advice) {
        complaints.error("services." + name + "." + FIELD, at.place(), consequence, advice);
    }
}
