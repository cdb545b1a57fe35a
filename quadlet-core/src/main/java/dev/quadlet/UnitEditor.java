package dev.quadlet;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.InstallKeys;
import dev.quadlet.key.Key;
import dev.quadlet.key.ServiceKeys;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.Content;
import dev.quadlet.value.NotifyMode;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.Variable;
import dev.quadlet.value.VolumeMount;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The document behind a builder, and what the builders' methods do to it. */
final class UnitEditor {
    private final UnitName name;
    private UnitDocument document;
    private Companions companions;
    private @Nullable String comment;
    private final UnitDocument before;
    private boolean readyWhenHealthy;

    UnitEditor(UnitName name, UnitDocument document, Companions companions) {
        this.before = document;
        this.readyWhenHealthy = HealthBudget.stands(document);
        this.name = name;
        this.document = document;
        this.companions = companions;
    }

    static UnitEditor of(UnitName name) {
        return new UnitEditor(name, SectionOrder.newDocument(name), Companions.NONE);
    }

    UnitName name() {
        return name;
    }

    <T> void set(Key<T> key, T value) {
        write(key, key.write(value), true);
        noteNeeds(value);
    }

    <T> void add(Key<T> key, T value) {
        write(key, key.write(value), false);
        noteNeeds(value);
    }

    void setText(Key<?> key, String notation) {
        key.check(notation);
        write(key, notation, true);
    }

    void addText(Key<?> key, String notation) {
        key.check(notation);
        write(key, notation, false);
    }

    void setContent(Key<?> key, Content content) {
        write(key, key.writeContent(content), true);
        noteNeeds(content);
    }

    void addContent(Key<?> key, Content content) {
        write(key, key.writeContent(content), false);
        noteNeeds(content);
    }

    void remove(Key<?> key) {
        document = document.without(key.section(), key.name());
    }

    void comment(String text) {
        comment = comment == null ? text : comment + "\n" + text;
    }

    private void write(Key<?> key, String text, boolean replace) {
        if (key.name().equals(ServiceNames.KEY)) {
            ServiceNames.check(text);
        }
        requirePlace(key);
        document = SectionOrder.open(document, key.section());
        document = replace
                ? document.with(key.section(), key.name(), text)
                : document.withAdded(key.section(), key.name(), text);
        placeComment(key);
    }

    /** A section of another kind would be copied to the service, and nobody would read it. */
    private void requirePlace(Key<?> key) {
        if (name.kind().filter(kind -> !key.kinds().contains(kind)).isPresent()) {
            throw new IllegalArgumentException(key + " has no place in " + name);
        }
    }

    private void placeComment(Key<?> key) {
        if (comment != null) {
            Assignment written = document.last(key.section(), key.name()).orElseThrow();
            document = document.withCommentBefore(written, comment);
            comment = null;
        }
    }

    /** A variable needs its file, and a directory on the host must be there before the container starts. */
    private void noteNeeds(Object value) {
        if (value instanceof Content content) {
            content.variables()
                    .forEach(variable -> variable.definedIn().ifPresent(file -> {
                        companions = companions.with(new Companions.UsedVariable(name, file, variable.name()));
                        addOnce(ServiceFiles.ENVIRONMENT_FILE, ServiceFiles.path(file));
                    }));
        }
        if (value instanceof VolumeMount mount) {
            mount.directory().ifPresent(directory -> {
                companions = companions.with(directory);
                addOnce(ServiceKeys.EXEC_START_PRE, ServiceFiles.make(directory));
            });
        }
    }

    void reference(Key<?> key, QuadletUnit target) {
        reference(key, target.name());
    }

    void reference(Key<?> key, UnitName target) {
        write(key, References.written(key, target), !key.repeatable());
    }

    void volume(Key<VolumeMount> key, QuadletUnit volume, String path) {
        volume(key, volume.name(), path);
    }

    void volume(Key<VolumeMount> key, UnitName volume, String path) {
        add(key, VolumeMount.unit(volume, path));
    }

    void dependsOn(QuadletUnit first, QuadletUnit... more) {
        Stream.concat(Stream.of(first), Stream.of(more)).forEach(unit -> Dependencies.write(this, unit.serviceName()));
    }

    void dependsOn(UnitName first, UnitName... more) {
        Stream.concat(Stream.of(first), Stream.of(more)).forEach(unit -> Dependencies.write(this, unit.serviceName()));
    }

    void dependsOnHealthy(ContainerUnit first, ContainerUnit... more) {
        Stream.concat(Stream.of(first), Stream.of(more)).forEach(Dependencies::requireReadyWhenHealthy);
        dependsOn(first, more);
    }

    void startOnBoot() {
        addOnce(InstallKeys.WANTED_BY, UnitName.of("default.target"));
    }

    void readyWhenHealthy() {
        readyWhenHealthy = true;
        set(ContainerKeys.NOTIFY, NotifyMode.HEALTHY);
    }

    void environmentFile(EnvironmentFile file) {
        companions = companions.with(new Companions.WholeFile(name, file.name()));
        environmentFile(file.name());
    }

    void environmentFrom(EnvironmentFile file, String variable, String sourceName) {
        Variable.named(variable);
        file.require(sourceName);
        companions = companions.with(new Companions.RenamedVariable(name, variable, file.name(), sourceName));
        environmentFile(Companions.environmentFileOf(name));
    }

    private void environmentFile(String file) {
        addOnce(ContainerKeys.ENVIRONMENT_FILE, ContainerKeys.ENVIRONMENT_FILE.writeContent(Text.of(file)));
    }

    <T> void addOnce(Key<T> key, T value) {
        String text = key.write(value);
        boolean there = document.section(key.section()).stream()
                .flatMap(section -> section.values(key.name()).stream())
                .anyMatch(text::equals);
        if (!there) {
            write(key, text, false);
        }
    }

    <T> void setOnce(Key<T> key, T value) {
        if (!has(key)) {
            write(key, key.write(value), true);
        }
    }

    boolean has(Key<?> key) {
        return document.last(key.section(), key.name()).isPresent();
    }

    DropIn dropIn(String file) {
        return DropIn.of(name, file, SectionOrder.withoutEmptyOwn(document(), name), companions);
    }

    Companions companions() {
        return companions;
    }

    /** The document as it is now. */
    UnitDocument written() {
        return document;
    }

    /** The document as it is now, with what depends on everything that was written; the editor itself can go on. */
    UnitDocument document() {
        UnitEditor finished = new UnitEditor(name, document, companions);
        ContainerSection container = new ContainerSection(new SectionReader(document, "Container"));
        if (readyWhenHealthy
                && container.notifyMode().filter(NotifyMode.HEALTHY::equals).isPresent()) {
            HealthBudget.write(finished, container, before);
        }
        return comment == null ? finished.document : withCommentAtEnd(finished.document, comment);
    }

    private static UnitDocument withCommentAtEnd(UnitDocument document, String comment) {
        List<Section> sections = document.sections();
        return sections.isEmpty()
                ? document.withHeadComment(comment)
                : document.withCommentIn(sections.get(sections.size() - 1).name(), comment);
    }
}
