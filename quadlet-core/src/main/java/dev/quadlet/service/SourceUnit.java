package dev.quadlet.service;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.SectionHeader;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import java.util.List;

/** A unit with its drop-ins, as Podman merges them. */
final class SourceUnit {
    private final UnitFiles files;
    private final String file;
    private final UnitKind kind;
    private final SourceSection own;

    SourceUnit(UnitFiles files) {
        this.files = files;
        this.file = files.name();
        this.kind = files.kind();
        this.own = section(kind.sectionName());
    }

    /** The name of the unit's file. */
    String file() {
        return file;
    }

    /** The name without its extension, unless nothing would be left. */
    String stem() {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    boolean isTemplate() {
        return stem().endsWith("@");
    }

    UnitKind kind() {
        return kind;
    }

    /** Where the unit's own file lies; a link is named itself. */
    String path() {
        return files.path();
    }

    String directory() {
        return files.directory();
    }

    List<UnitDocument> documents() {
        return files.documents();
    }

    /** The section that makes it a unit of its kind. */
    SourceSection own() {
        return own;
    }

    /** The place to point at when something is missing. */
    Cause.Written ownSectionHeader() {
        UnitDocument own = documents().get(0);
        Span place = own.lines().stream()
                .filter(line ->
                        line instanceof SectionHeader header && header.name().equals(kind.sectionName()))
                .findFirst()
                .map(line -> ((SectionHeader) line).nameSpan())
                .orElse(Span.at(0));
        return new Cause.Written(kind.sectionName(), "", own.source(), place);
    }

    SourceSection section(String section) {
        return SourceSection.of(section, documents());
    }

    /** A key of the unit's own section. */
    Key<?> key(String key) {
        return Keys.find(kind.sectionName(), key)
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no " + key));
    }
}
