package dev.quadlet;

import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.UnitDocument;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds out, from the units of a stack, who reads which of its environment files. */
final class EnvironmentReaders {
    private final Stack stack;
    private final Map<String, Set<EnvironmentReader>> readers = new TreeMap<>();

    private EnvironmentReaders(Stack stack) {
        this.stack = stack;
    }

    static EnvironmentReaders of(Stack stack) {
        EnvironmentReaders found = new EnvironmentReaders(stack);
        Stream.concat(
                        stack.units().stream().map(QuadletUnit::document),
                        Stream.concat(
                                stack.dropIns().stream().map(DropIn::document),
                                stack.systemdUnits().stream().map(SystemdUnit::document)))
                .forEach(found::note);
        return found;
    }

    private void note(UnitDocument document) {
        document.section("Container").stream()
                .flatMap(own -> own.words("EnvironmentFile", SplitRule.ARGS).stream())
                .forEach(word -> note(StackPaths.besideUnits(word.text()), EnvironmentReader.PODMAN));
        document.section("Service").stream()
                .flatMap(service -> service.values("EnvironmentFile").stream())
                .map(path -> path.startsWith("-") ? path.substring(1) : path)
                .forEach(path -> ServiceFiles.fileOf(path).ifPresent(file -> note(file, EnvironmentReader.SYSTEMD)));
    }

    private void note(String file, EnvironmentReader reader) {
        readers.computeIfAbsent(file, name -> EnumSet.noneOf(EnvironmentReader.class))
                .add(reader);
    }

    /** The stack's environment files. One that nobody reads is written as Podman would read it. */
    List<StackFile> files() {
        Set<EnvironmentReader> usual = EnumSet.of(EnvironmentReader.PODMAN);
        return stack.environmentFiles().stream()
                .map(file -> StackFile.environment(
                        file.name(), EnvironmentText.of(file, readers.getOrDefault(file.name(), usual))))
                .toList();
    }
}
