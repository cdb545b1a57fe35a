package dev.quadlet.compose.internal.project;

import dev.quadlet.compose.internal.interpolation.DotEnv;
import dev.quadlet.compose.internal.interpolation.Interpolator;
import dev.quadlet.compose.internal.interpolation.Variables;
import dev.quadlet.compose.internal.yaml.Complaints;
import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Node;
import dev.quadlet.compose.internal.yaml.Place;
import dev.quadlet.compose.internal.yaml.Scalar;
import dev.quadlet.compose.internal.yaml.YamlReader;
import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads a compose file with all that it includes and extends. */
final class FileReader {
    private final Folders folders;
    private final Complaints complaints;
    private final Set<Path> open = new HashSet<>();

    FileReader(Folders folders, Complaints complaints) {
        this.folders = folders;
        this.complaints = complaints;
    }

    /** The mapping of a file, if it has one; relative paths in it start from a folder. */
    Optional<Mapping> read(Path path, Path folder, Place asking, Interpolator interpolator) {
        Path file = path.toAbsolutePath().normalize();
        if (!open.add(file)) {
            complaints.error("", asking, "the file includes or extends itself", "take the circle apart");
            return Optional.empty();
        }
        try {
            return text(file, asking).flatMap(text -> read(text, folder, interpolator));
        } finally {
            open.remove(file);
        }
    }

    private Optional<SourceText> text(Path file, Place asking) {
        try {
            byte[] bytes = SourceText.read(file).bytes();
            return Optional.of(SourceText.of(nameOf(file), bytes));
        } catch (IOException e) {
            complaints.error("", asking, nameOf(file) + " cannot be read", "check the path");
            return Optional.empty();
        }
    }

    private String nameOf(Path file) {
        return file.startsWith(folders.here()) ? folders.here().relativize(file).toString() : file.toString();
    }

    /** The mapping of a text, if it is one. */
    Optional<Mapping> read(SourceText text, Path folder, Interpolator interpolator) {
        folders.base(text, folder);
        Optional<Mapping> file = Optional.empty();
        for (Node document : YamlReader.read(text, complaints)) {
            Optional<Mapping> next = mapping(document).map(mapping -> (Mapping) interpolator.fill(mapping));
            file = file.isPresent() && next.isPresent()
                    ? Optional.of(Merge.merge(file.get(), next.get()))
                    : next.or(alike(file));
        }
        return file.map(OldFormat::wrapped)
                .map(mapping -> included(extended(mapping, interpolator), folder, interpolator));
    }

    private static <T> Supplier<Optional<T>> alike(Optional<T> value) {
        return () -> value;
    }

    private Optional<Mapping> mapping(Node document) {
        if (document instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        if (!(document instanceof Scalar scalar && scalar.isNull())) {
            complaints.error("", document.place(), document.kind() + " is no compose file", "it begins with services:");
        }
        return Optional.empty();
    }

    private Mapping extended(Mapping file, Interpolator interpolator) {
        return new Extends(file, this, interpolator, folders, complaints).resolved();
    }

    private Mapping included(Mapping file, Path folder, Interpolator interpolator) {
        Mapping all = file.without("include");
        List<Node> includes = file.get("include").map(Nodes::items).orElse(List.of());
        for (Node include : includes) {
            Optional<Mapping> more = included(include, folder, interpolator);
            all = more.isPresent() ? Merge.merge(more.get(), all) : all;
        }
        return all;
    }

    private Optional<Mapping> included(Node include, Path folder, Interpolator interpolator) {
        Optional<Mapping> form = Nodes.mapping(include);
        Interpolator own = form.flatMap(mapping -> mapping.get("env_file"))
                .map(files -> interpolator.with(variables(files, interpolator.variables())))
                .orElse(interpolator);
        List<Node> paths = form.flatMap(mapping -> mapping.get("path"))
                .map(Nodes::items)
                .orElse(form.isPresent() ? List.of() : List.of(include));
        Optional<Path> base = form.flatMap(mapping -> mapping.get("project_directory"))
                .flatMap(Nodes::text)
                .flatMap(text -> folders.local(include.place(), text));
        Optional<Mapping> all = Optional.empty();
        for (Node path : paths) {
            Optional<Mapping> next = Nodes.text(path)
                    .flatMap(text -> folders.local(path.place(), text))
                    .flatMap(file -> read(file, base.orElse(parent(file, folder)), path.place(), own));
            all = all.isPresent() && next.isPresent()
                    ? Optional.of(Merge.merge(all.get(), next.get()))
                    : next.or(alike(all));
        }
        return all;
    }

    private static Path parent(Path file, Path otherwise) {
        Path parent = file.getParent();
        return parent == null ? otherwise : parent;
    }

    private Variables variables(Node files, Variables outer) {
        Map<String, String> more = new HashMap<>();
        for (Node file : Nodes.items(files)) {
            Nodes.text(file)
                    .flatMap(text -> folders.local(file.place(), text))
                    .flatMap(path -> text(path, file.place()))
                    .ifPresent(text -> more.putAll(DotEnv.read(text.text(), false, outer::value)));
        }
        return outer.over(more);
    }
}
