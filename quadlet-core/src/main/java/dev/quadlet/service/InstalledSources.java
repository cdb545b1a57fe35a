package dev.quadlet.service;

import dev.quadlet.DropInNames;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.MalformedLine;
import dev.quadlet.syntax.ParseResult;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The units of a stack, with their drop-ins, as Podman finds them when the stack is installed in one directory. */
final class InstalledSources {
    private static final String DROP_IN = ".conf";

    private final String directory;
    private final PodmanVersion podman;
    private final Map<String, ParseResult> units = new TreeMap<>(new ByteOrder());
    private final Map<String, Map<String, ParseResult>> dropIns = new HashMap<>();
    private final Sources sources = new Sources();

    private InstalledSources(String directory, PodmanVersion podman) {
        this.directory = directory;
        this.podman = podman;
    }

    static Sources of(QuadletUnit unit, String directory, PodmanVersion podman) {
        InstalledSources installed = new InstalledSources(directory, podman);
        installed.add(unit.name().text(), unit.document().source());
        return installed.sources();
    }

    static Sources of(Stack stack, String directory, PodmanVersion podman) {
        InstalledSources installed = new InstalledSources(directory, podman);
        Map<String, SourceText> contents = new HashMap<>();
        for (StackFile file : stack.files()) {
            if (file.place() == StackFile.Place.QUADLET) {
                SourceText own = SourceText.of(file.path(), file.content());
                contents.put(file.path(), own);
                installed.add(file.path(), file.linkTarget().map(contents::get).orElse(own));
            }
        }
        return installed.sources();
    }

    private void add(String path, SourceText text) {
        int slash = path.lastIndexOf('/');
        if (slash < 0 && isUnit(path)) {
            units.put(path, read(text));
        } else if (slash >= 0 && path.endsWith(DROP_IN)) {
            dropIns.computeIfAbsent(path.substring(0, slash), name -> new HashMap<>())
                    .put(path.substring(slash + 1), read(text));
        }
    }

    private boolean isUnit(String file) {
        return Names.kind(file, podman).isPresent();
    }

    private ParseResult read(SourceText text) {
        return UnitParser.parse(text, Dialect.podman(podman));
    }

    /** From 5.0 on, one file that cannot be read drops all units of the directory. */
    private Sources sources() {
        Map<String, ParseResult> sound = new TreeMap<>(new ByteOrder());
        units.forEach((name, unit) -> {
            if (isSound(directory + "/" + name, unit)) {
                sound.put(name, unit);
            }
        });
        if (sound.size() == units.size() || !podman.atLeast(5, 0)) {
            sound.forEach((name, unit) -> sources.add(unit(name, unit.document())));
        } else {
            sound.forEach((name, unit) -> sources.complain(lost(unit.document())));
        }
        return sources;
    }

    private Diagnostic lost(UnitDocument sound) {
        String bad = sources.refused().get(0).name();
        return new Diagnostic(
                Rules.UNREADABLE_FILE,
                Severity.ERROR,
                bad + " drops all units of its directory",
                sound.source(),
                Span.at(0),
                List.of());
    }

    private UnitFiles unit(String name, UnitDocument own) {
        List<UnitDocument> documents = new ArrayList<>(List.of(own));
        dropInsOf(name).values().stream()
                .filter(dropIn -> isSound(dropIn.document().source().name(), dropIn))
                .forEach(dropIn -> documents.add(dropIn.document()));
        return new UnitFiles(directory + "/" + name, documents);
    }

    /** Of one name the drop-in of the most exact directory; all of them by their names. */
    private Map<String, ParseResult> dropInsOf(String unit) {
        Map<String, ParseResult> chosen = new TreeMap<>(new ByteOrder());
        if (podman.atLeast(5, 0) && !dropIns.isEmpty()) {
            for (String place : DropInNames.of(unit, podman)) {
                dropIns.getOrDefault(place, Map.of()).forEach(chosen::putIfAbsent);
            }
        }
        return chosen;
    }

    private boolean isSound(String path, ParseResult file) {
        boolean isFatal = file.document().lines().stream()
                .anyMatch(line -> line instanceof MalformedLine malformed
                        && malformed.flaw() != MalformedLine.Flaw.UNFINISHED_CONTINUATION);
        if (isFatal) {
            sources.refuse(path, file.problems());
        }
        return !isFatal;
    }
}
