package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.Generator;
import dev.quadlet.systemd.GeneratorRun;
import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.Host;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the host's own generator about units before they are installed, in a folder where nobody looks. */
final class Staging {
    private final Host host;
    private final Generator generator;
    private final Layout layout;
    private final Path folder;

    Staging(Host host, Generator generator, Layout layout, Path state) {
        this.host = host;
        this.generator = generator;
        this.layout = layout;
        this.folder = state.resolve("staging");
    }

    /** What is refused; empty when every unit becomes the service that is expected. */
    List<UnitFailure> refused(Installation wanted, Map<String, byte[]> contents) {
        try {
            clear();
            write(wanted, contents);
            GeneratorRun alone = generator.dryRun(List.of(folder));
            return alone.isClean() && lacking(wanted, alone).isEmpty() ? List.of() : withOthers(wanted);
        } finally {
            clear();
        }
    }

    /** The units of other stacks may be referred to; what is wrong with those is not our concern. */
    private List<UnitFailure> withOthers(Installation wanted) {
        List<Path> places = new ArrayList<>(List.of(folder));
        places.addAll(others());
        GeneratorRun run = generator.dryRun(places);
        List<Member> lacking = lacking(wanted, run);
        List<UnitFailure> failures = new ArrayList<>();
        for (Member member : lacking) {
            String file = member.source().getFileName().toString();
            failures.add(new UnitFailure(file, FailureCause.REJECTED, said(run, file), List.of()));
        }
        return failures;
    }

    private List<Path> others() {
        return list(layout.units()).stream()
                .filter(FileEntry::isDirectory)
                .map(FileEntry::path)
                .filter(path -> !path.equals(layout.folder()))
                .toList();
    }

    private String said(GeneratorRun run, String file) {
        String own = folder + "/";
        List<String> all = run.messages().stream()
                .map(message -> message.replace(own, layout.folder() + "/"))
                .toList();
        Optional<String> about =
                all.stream().filter(message -> message.contains(file)).findFirst();
        return about.orElseGet(() -> String.join("; ", all));
    }

    private List<Member> lacking(Installation wanted, GeneratorRun run) {
        return wanted.members().stream()
                .filter(member -> member.source().startsWith(layout.units()))
                .filter(member -> !has(run, member))
                .toList();
    }

    /** An instance comes from its template. */
    private static boolean has(GeneratorRun run, Member member) {
        String unit = member.unit();
        int at = unit.indexOf('@');
        int dot = unit.lastIndexOf('.');
        boolean template = at >= 0 && run.services().containsKey(unit.substring(0, at + 1) + unit.substring(dot));
        return run.services().containsKey(unit) || template;
    }

    /** Environment files and assets are not needed for an answer, and stay out. */
    private void write(Installation wanted, Map<String, byte[]> contents) {
        for (DeployFile file : wanted.files()) {
            Path path = file.path();
            if (path.startsWith(layout.folder())
                    && Layout.isUnit(layout.folder().relativize(path).toString())) {
                Path staged = folder.resolve(layout.folder().relativize(path));
                Tree.write(host.files(), staged, file, contents.getOrDefault(file.hash(), new byte[0]));
            }
        }
        host.files().createDirectories(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private void clear() {
        List<FileEntry> all =
                host.files().stat(folder).isEmpty() ? List.of() : host.files().walk(folder);
        for (int i = all.size() - 1; i >= 0; i--) {
            host.files().delete(all.get(i).path());
        }
        host.files().delete(folder);
    }

    private List<FileEntry> list(Path directory) {
        try {
            return host.files().list(directory);
        } catch (FileException none) {
            return Stream.<FileEntry>empty().toList();
        }
    }
}
