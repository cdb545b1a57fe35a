package dev.quadlet.lint;

import dev.quadlet.DropIn;
import dev.quadlet.DropInNames;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.directory.FoundUnit;
import dev.quadlet.directory.Layer;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.graph.StackGraph;
import dev.quadlet.service.Translation;
import dev.quadlet.service.Translator;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what is to be linted as the wanted release of Podman reads it. */
final class SubjectReader {
    private final Linter linter;
    private final Dialect dialect;
    private final Translator translator;
    private final Map<UnitName, List<UnitDocument>> files = new LinkedHashMap<>();
    private final Map<String, UnitDocument> idleDropIns = new LinkedHashMap<>();

    private SubjectReader(Linter linter) {
        this.linter = linter;
        this.dialect = Dialect.podman(linter.podman());
        this.translator =
                Translator.forPodman(linter.podman()).scope(linter.scope()).options(linter.host());
    }

    static Subject read(Linter linter, Stack stack, boolean isAlone) {
        SubjectReader reader = new SubjectReader(linter);
        reader.addAll(stack);
        return reader.subject(
                isAlone,
                stack.environmentFiles(),
                reader.translator.translate(stack),
                StackGraph.of(stack, linter.podman()));
    }

    static Subject read(Linter linter, QuadletDirectory directory) {
        SubjectReader reader = new SubjectReader(linter);
        directory.units().forEach(reader::add);
        return reader.subject(
                false, List.of(), reader.translator.translate(directory), StackGraph.of(reader.files, linter.podman()));
    }

    private Subject subject(
            boolean isAlone, List<EnvironmentFile> environment, Translation translation, StackGraph graph) {
        List<LintUnit> units = new ArrayList<>();
        files.forEach((name, documents) -> units.add(new LintUnit(name, documents)));
        List<EnvironmentFile> known = new ArrayList<>(linter.environmentFiles());
        known.addAll(environment);
        return new Subject(
                linter.podman(),
                linter.scope(),
                isAlone,
                units,
                known,
                translation,
                graph,
                List.copyOf(idleDropIns.values()),
                linter.before());
    }

    private void add(FoundUnit unit) {
        files.put(
                unit.name(),
                unit.layers().stream().map(Layer::document).map(this::reread).toList());
    }

    private void addAll(Stack stack) {
        Map<String, Map<String, UnitDocument>> dropIns = new HashMap<>();
        for (DropIn dropIn : stack.dropIns()) {
            int slash = dropIn.path().lastIndexOf('/');
            idleDropIns.put(dropIn.path(), dropIn.document());
            dropIns.computeIfAbsent(dropIn.path().substring(0, slash), place -> new HashMap<>())
                    .put(dropIn.path().substring(slash + 1), reread(dropIn.document()));
        }
        stack.units().forEach(unit -> add(unit, dropIns));
    }

    private void add(QuadletUnit unit, Map<String, Map<String, UnitDocument>> dropIns) {
        List<UnitDocument> documents = new ArrayList<>();
        documents.add(reread(unit.document().named(unit.name().text())));
        if (linter.podman().atLeast(5, 0) && !dropIns.isEmpty()) {
            Map<String, UnitDocument> chosen = new TreeMap<>();
            DropInNames.of(unit.name().text(), linter.podman())
                    .forEach(place -> dropIns.getOrDefault(place, Map.of()).forEach((name, document) -> {
                        chosen.putIfAbsent(name, document);
                        idleDropIns.remove(place + "/" + name);
                    }));
            documents.addAll(chosen.values());
        }
        files.put(unit.name(), documents);
    }

    private UnitDocument reread(UnitDocument document) {
        SourceText source = document.source();
        return document.dialect().equals(dialect)
                ? document
                : UnitParser.parse(source, dialect).document();
    }
}
