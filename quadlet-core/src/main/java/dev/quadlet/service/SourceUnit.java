package dev.quadlet.service;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.SectionHeader;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A unit with its drop-ins, as Podman merges them. */
final class SourceUnit {
    private static final SourceSection NOTHING = new SourceSection();

    private final String file;
    private final UnitKind kind;
    private final String path;
    private final List<UnitDocument> documents;
    private final Map<String, SourceSection> sections = new HashMap<>();
    private final SourceSection own;

    /** The documents in the order of merging, the unit's own first. */
    SourceUnit(String path, List<UnitDocument> documents) {
        this.file = path.substring(path.lastIndexOf('/') + 1);
        this.kind =
                UnitKind.ofExtension(file.substring(file.lastIndexOf('.') + 1)).orElseThrow();
        this.path = path;
        this.documents = List.copyOf(documents);
        documents.forEach(this::read);
        this.own = section(kind.sectionName());
    }

    private void read(UnitDocument document) {
        for (Section section : document.sections()) {
            SourceSection merged = sections.computeIfAbsent(section.name(), key -> new SourceSection());
            for (Assignment assignment : section.assignments()) {
                merged.add(new SourceLine(document, section.name(), assignment));
            }
        }
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
        return path;
    }

    String directory() {
        return UnitPaths.parent(path);
    }

    List<UnitDocument> documents() {
        return documents;
    }

    /** The section that makes it a unit of its kind. */
    SourceSection own() {
        return own;
    }

    /** The place to point at when something is missing. */
    Cause.Written ownSectionHeader() {
        UnitDocument own = documents.get(0);
        Span place = own.lines().stream()
                .filter(line ->
                        line instanceof SectionHeader header && header.name().equals(kind.sectionName()))
                .findFirst()
                .map(line -> ((SectionHeader) line).nameSpan())
                .orElse(Span.at(0));
        return new Cause.Written(kind.sectionName(), "", own.source(), place);
    }

    SourceSection section(String section) {
        return sections.getOrDefault(section, NOTHING);
    }

    /** A key of the unit's own section. */
    Key<?> key(String key) {
        return Keys.find(kind.sectionName(), key)
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no " + key));
    }
}
