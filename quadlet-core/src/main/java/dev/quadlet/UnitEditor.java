package dev.quadlet;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.InstallKeys;
import dev.quadlet.key.Key;
import dev.quadlet.key.QuadletKeys;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.Content;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.Mount;
import dev.quadlet.value.NotifyMode;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.VolumeMount;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The document behind a builder, and what the builders' methods do to it. Companions are not in it before the unit is
 * built: see {@link Finished}.
 */
final class UnitEditor {
    private final UnitName name;
    private UnitDocument document;
    private Companions companions;
    private @Nullable String comment;
    private final Finished before;

    UnitEditor(UnitName name, UnitDocument document, Companions companions) {
        this.before = new Finished(document, companions);
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
        ask(write(key, key.write(value), true), value);
    }

    <T> void add(Key<T> key, T value) {
        ask(write(key, key.write(value), false), value);
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
        ask(write(key, key.writeContent(content), true), content);
    }

    void addContent(Key<?> key, Content content) {
        ask(write(key, key.writeContent(content), false), content);
    }

    void remove(Key<?> key) {
        document = document.without(key.section(), key.name());
        companions = companions.of(document);
    }

    void comment(String text) {
        comment = comment == null ? Objects.requireNonNull(text, "comment") : comment + "\n" + text;
    }

    private UnitLine write(Key<?> key, String text, boolean replace) {
        if (key.name().equals(ServiceNames.KEY)) {
            ServiceNames.check(text);
        }
        requirePlace(key);
        UnitLine line = UnitLine.of(key, text);
        document = SectionOrder.open(document, key.section());
        if (replace) {
            document = document.with(key.section(), key.name(), text);
        } else if (!isCompanion(line)) {
            document = document.withAdded(key.section(), key.name(), text);
        }
        companions = (replace || text.isEmpty() ? companions.of(document) : companions).withoutWritten(line::equals);
        placeComment(document.last(key.section(), key.name()).orElseThrow());
        return line;
    }

    /** Whether the line stands there because another one asked for it; who writes it now makes it his own. */
    private boolean isCompanion(UnitLine line) {
        return companions.written().contains(line) && line.standsIn(document);
    }

    /** A section of another kind would be copied to the service, and nobody would read it. */
    private void requirePlace(Key<?> key) {
        boolean isOfSystemd = UnitKind.ofSection(key.section()).isEmpty()
                && !key.section().equals(QuadletKeys.DEFAULT_DEPENDENCIES.section());
        if (!name.kind().map(key.kinds()::contains).orElse(isOfSystemd)) {
            throw new IllegalArgumentException(key + " has no place in " + name);
        }
    }

    private void placeComment(Assignment line) {
        if (comment != null) {
            document = document.withCommentBefore(line, comment);
            comment = null;
        }
    }

    private void ask(UnitLine line, Object value) {
        Need.of(name, value).forEach(need -> ask(line, need));
    }

    private void ask(UnitLine line, Need need) {
        companions = companions.with(line, need);
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

    void mount(Key<Mount> key, QuadletUnit unit, String path) {
        mount(key, unit.name(), path);
    }

    void mount(Key<Mount> key, UnitName unit, String path) {
        add(key, Mount.unit(unit, path));
    }

    void dependsOn(QuadletUnit first, QuadletUnit... more) {
        Stream.concat(Stream.of(first), Stream.of(more))
                .forEach(unit -> Dependencies.write(this, unit.name(), unit.serviceName()));
    }

    void dependsOn(SystemdUnit first, SystemdUnit... more) {
        Stream.concat(Stream.of(first), Stream.of(more))
                .forEach(unit -> Dependencies.write(this, unit.name(), unit.name()));
    }

    void dependsOn(UnitName first, UnitName... more) {
        Stream.concat(Stream.of(first), Stream.of(more))
                .forEach(unit -> Dependencies.write(this, unit, unit.serviceName()));
    }

    void dependsOnHealthy(ContainerUnit first, ContainerUnit... more) {
        Stream.concat(Stream.of(first), Stream.of(more)).forEach(Dependencies::requireReadyWhenHealthy);
        dependsOn(first, more);
    }

    void startOnBoot() {
        addOnce(InstallKeys.WANTED_BY, UnitName.of("default.target"));
    }

    void readyWhenHealthy() {
        Key<NotifyMode> key = ContainerKeys.NOTIFY;
        ask(write(key, key.write(NotifyMode.HEALTHY), true), new Need.HealthyStart());
    }

    void environmentFile(EnvironmentFile file) {
        ask(environmentFile(file.name()), new Need.WholeFile(name, file.name()));
    }

    void serviceEnvironmentFile(EnvironmentFile file) {
        Key<String> key = ServiceFiles.ENVIRONMENT_FILE;
        UnitLine line = addOnce(UnitLine.of(key, ServiceFiles.path(file.name())), key);
        ask(line, new Need.WholeFile(name, file.name()));
    }

    void environmentFrom(EnvironmentFile file, String variable, String sourceName) {
        EnvironmentVariable.of(variable, "");
        file.require(sourceName);
        UnitLine line = environmentFile(Need.RenamedVariable.fileOf(name));
        ask(line, new Need.RenamedVariable(name, variable, file.name(), sourceName));
    }

    private UnitLine environmentFile(String file) {
        Key<String> key = ContainerKeys.ENVIRONMENT_FILE;
        return addOnce(UnitLine.of(key, key.writeContent(Text.of(file))), key);
    }

    <T> void addOnce(Key<T> key, T value) {
        addOnce(UnitLine.of(key, key.write(value)), key);
    }

    /** Adds a line of one word, unless a line has that word already. */
    private UnitLine addOnce(UnitLine line, Key<?> key) {
        SplitRule rule = key.spelling().split();
        List<String> words = document.dialect().split(line.value(), rule).words().stream()
                .map(Word::text)
                .toList();
        return document.section(key.section()).stream()
                .flatMap(section -> section.effective(key.name()).stream())
                .filter(there -> there.split(document.dialect(), rule).words().stream()
                        .map(Word::text)
                        .toList()
                        .containsAll(words))
                .findFirst()
                .map(there -> found(key, there))
                .orElseGet(() -> write(key, line.value(), false));
    }

    private UnitLine found(Key<?> key, Assignment there) {
        placeComment(there);
        return UnitLine.of(key, there.value());
    }

    DropIn dropIn(String file) {
        Finished all = withComment(HealthBudget.of(name, document, companions).in(new Finished(document, companions)));
        UnitDocument difference = Difference.of(name, before.document(), all.document());
        Companions asked = companions.of(document);
        Finished alone = Finished.alone(difference, asked, asked.since(before.companions()));
        return DropIn.of(name, file, alone.document(), alone.companions());
    }

    <U> U build(BiFunction<UnitDocument, Companions, U> unit) {
        Finished finished = finished();
        return unit.apply(finished.document(), finished.companions());
    }

    /** The document as it is now, with what depends on everything that was written; the editor itself can go on. */
    private Finished finished() {
        HealthBudget budget = HealthBudget.of(name, document, companions);
        return withComment(budget.in(Finished.of(document, companions, budget::counts)));
    }

    private Finished withComment(Finished all) {
        return comment == null ? all : new Finished(withCommentAtEnd(all.document(), comment), all.companions());
    }

    private static UnitDocument withCommentAtEnd(UnitDocument document, String comment) {
        List<Section> sections = document.sections();
        return sections.isEmpty()
                ? document.withHeadComment(comment)
                : document.withCommentIn(sections.get(sections.size() - 1).name(), comment);
    }
}
