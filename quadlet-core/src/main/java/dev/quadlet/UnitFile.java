package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What units of Podman and plain ones of systemd have in common: a name and a document, by which they are equal. */
abstract sealed class UnitFile permits QuadletUnit, SystemdUnit {
    private final UnitName name;
    private final UnitDocument document;
    private final Companions companions;

    UnitFile(UnitName name, UnitDocument document, Companions companions) {
        this.name = name;
        this.document = document;
        this.companions = companions;
    }

    /**
     * The name of the unit's file.
     *
     * @return the name with its extension, such as {@code web.container} or {@code shop.target}
     */
    public UnitName name() {
        return name;
    }

    /**
     * The document, with every character of the unit.
     *
     * @return the document
     */
    public UnitDocument document() {
        return document;
    }

    /**
     * The text of the unit's file.
     *
     * @return all characters
     */
    public String text() {
        return document.text();
    }

    /**
     * The bytes of the unit's file: those that it was read from where nothing has changed, even when they are no text.
     *
     * @return all bytes, UTF-8 for a unit that was made in code
     */
    public byte[] bytes() {
        return document.bytes();
    }

    /**
     * The lines that Podman, or for a plain unit systemd, cannot read.
     *
     * @return what is wrong with the text; empty for every unit that was made in code
     */
    public List<Diagnostic> problems() {
        return UnitParser.parse(document.source(), document.dialect()).problems();
    }

    /**
     * What the unit says in {@code [Unit]}.
     *
     * @return the view of that section
     */
    public UnitSection unit() {
        return new UnitSection(reader("Unit"));
    }

    /**
     * What the unit says in {@code [Service]}.
     *
     * @return the view of that section
     */
    public ServiceSection service() {
        return new ServiceSection(reader("Service"));
    }

    /**
     * What the unit says in {@code [Install]}.
     *
     * @return the view of that section
     */
    public InstallSection install() {
        return new InstallSection(reader("Install"));
    }

    /**
     * The value of a key with a single value, of any section.
     *
     * @param key the key; of one that is not in the catalogue the last line counts
     * @param <T> the type of the value
     * @return the value that counts, if there is one
     * @throws dev.quadlet.value.ValueException when it is not the notation of such a value; the message names the place
     * @throws IllegalArgumentException when the key is known to be repeatable, so that no single value counts
     */
    public <T> Optional<T> value(Key<T> key) {
        if (key.repeatable() && key.since().isPresent()) {
            throw new IllegalArgumentException(key + " can have several values: ask for values(…)");
        }
        return reader(key.section()).first(key);
    }

    /**
     * The values of a key of any section.
     *
     * @param key the key
     * @param <T> the type of the values
     * @return the values that count, in order; of a key that is not repeatable the one or none that {@link #value} gives
     * @throws dev.quadlet.value.ValueException when a line is not the notation of such values; the message names the place
     */
    public <T> List<T> values(Key<T> key) {
        return key.repeatable()
                ? reader(key.section()).all(key)
                : value(key).stream().toList();
    }

    Companions companions() {
        return companions;
    }

    UnitEditor editor() {
        return new UnitEditor(name, document, companions);
    }

    SectionReader reader(String section) {
        return new SectionReader(document, section);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitFile that && name.equals(that.name) && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, text());
    }

    /** The text of the unit's file. */
    @Override
    public String toString() {
        return text();
    }
}
