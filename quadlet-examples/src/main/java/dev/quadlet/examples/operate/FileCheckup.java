package dev.quadlet.examples.operate;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.EnvironmentReader;
import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.StackBuilder;
import dev.quadlet.lint.LintReport;
import dev.quadlet.lint.Linter;
import dev.quadlet.source.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a stack as they lie on a host: whether they are there, complete, and accepted. */
final class FileCheckup {
    private static final String UNDEFINED = "UndefinedVariable";
    private static final String AGAIN = "deploy --overwrite writes it again.";

    private final Station station;
    private final Map<Path, Optional<String>> texts = new LinkedHashMap<>();

    FileCheckup(Station station, List<Path> files) {
        this.station = station;
        files.forEach(file -> texts.put(file, station.text(file)));
    }

    List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        texts.forEach((file, text) -> {
            if (text.isEmpty()) {
                troubles.add(Trouble.of(file.toString(), "it is not there", AGAIN));
            }
        });
        station.stack().environmentFiles().forEach(file -> undefined(file).ifPresent(troubles::add));
        refused().map(this::trouble).forEach(troubles::add);
        return troubles;
    }

    /** Variables that the stack needs, and the file on the host does not have. */
    private Optional<Trouble> undefined(EnvironmentFile wanted) {
        return text(wanted.name()).flatMap(text -> {
            EnvironmentFile there = EnvironmentFile.parse(wanted.name(), text, EnvironmentReader.PODMAN);
            List<String> missing = wanted.names().stream()
                    .filter(name -> there.value(name).isEmpty())
                    .sorted()
                    .toList();
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Trouble.of(wanted.name(), "it does not define " + String.join(", ", missing), AGAIN));
        });
    }

    private Optional<String> text(String name) {
        return texts.entrySet().stream()
                .filter(file -> file.getKey().endsWith(name))
                .map(Map.Entry::getValue)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What Podman refuses of the units as they lie there, and the variables that systemd does not know. */
    private Stream<Diagnostic> refused() {
        LintReport report = Linter.forPodman(station.podman().generatorVersion())
                .scope(station.scope())
                .lint(there());
        return Stream.concat(report.errors().stream(), report.of(UNDEFINED).stream())
                .distinct();
    }

    private Stack there() {
        StackBuilder stack = Stack.named(station.stackName());
        for (QuadletUnit unit : station.stack().units()) {
            text(unit.name().text())
                    .ifPresent(text -> stack.units(Quadlet.parse(unit.name().text(), text)));
        }
        for (EnvironmentFile file : station.stack().environmentFiles()) {
            text(file.name())
                    .ifPresent(text ->
                            stack.environmentFile(EnvironmentFile.parse(file.name(), text, EnvironmentReader.PODMAN)));
        }
        return stack.build();
    }

    private Trouble trouble(Diagnostic finding) {
        String place = finding.source().name() + ":" + finding.position().line();
        return Trouble.of(
                place,
                finding.message() + " [" + finding.rule() + "]",
                "Mend the line, or let deploy --overwrite do it.");
    }
}
