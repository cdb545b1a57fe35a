package dev.quadlet.compose.internal.project;

import dev.quadlet.compose.internal.interpolation.Interpolator;
import dev.quadlet.compose.internal.interpolation.Placeholders;
import dev.quadlet.compose.internal.yaml.Complaints;
import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Place;
import dev.quadlet.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes one project of its files. */
public final class ProjectReader {
    private final Folders folders;
    private final Interpolator interpolator;
    private final Placeholders placeholders;
    private final FileReader reader;

    /** A reader for a project in a folder. */
    public ProjectReader(Folders folders, Interpolator interpolator, Placeholders placeholders, Complaints complaints) {
        this.folders = folders;
        this.interpolator = interpolator;
        this.placeholders = placeholders;
        this.reader = new FileReader(folders, complaints);
    }

    /** The project of files, each of which is laid over those before it. */
    public ComposeProject read(List<Path> files, Optional<String> name) {
        Mapping all = Mapping.empty(
                Place.startOf(SourceText.of(String.valueOf(files.get(0).getFileName()), "")));
        for (Path file : files) {
            Place asking = Place.startOf(SourceText.of(String.valueOf(file.getFileName()), ""));
            Optional<Mapping> next = reader.read(file, folders.here(), asking, interpolator);
            all = next.isPresent() ? Merge.merge(all, next.get()) : all;
        }
        return project(all, name);
    }

    /** The project of a text. */
    public ComposeProject read(SourceText text, Optional<String> name) {
        Mapping none = Mapping.empty(Place.startOf(text));
        return project(reader.read(text, folders.here(), interpolator).orElse(none), name);
    }

    private ComposeProject project(Mapping root, Optional<String> name) {
        String own = name.or(() -> interpolator.variables().value("COMPOSE_PROJECT_NAME"))
                .or(() -> Nodes.text(root, "name").map(placeholders::plain))
                .orElse(String.valueOf(folders.here().getFileName()));
        Mapping whole = (Mapping) Merge.withoutResets(root);
        return new ComposeProject(ProjectName.of(own), whole, folders, interpolator.variables(), placeholders);
    }
}
