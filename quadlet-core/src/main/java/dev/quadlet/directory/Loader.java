package dev.quadlet.directory;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the units of a listing, directory by directory. */
final class Loader {
    private final PodmanVersion podman;
    private final Listing listing;
    private final FileReader reader;
    private final Map<NameBytes, Path> seen = new HashMap<>();
    private final List<Layer> found = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<FoundUnit> units = new ArrayList<>();

    private Loader(SearchPath search) {
        this.podman = search.podman();
        this.listing = Listing.of(search);
        this.reader = new FileReader(podman);
    }

    static Loader load(SearchPath search) {
        Loader loader = new Loader(search);
        loader.leftOut.addAll(loader.listing.unreadable());
        loader.listing.entries().values().forEach(loader::loadDirectory);
        loader.found.forEach(loader::addUnit);
        return loader;
    }

    Set<Path> directories() {
        return listing.entries().keySet();
    }

    List<FoundUnit> units() {
        return units;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    private void loadDirectory(List<Path> files) {
        List<Layer> good = new ArrayList<>();
        List<LeftOut> bad = new ArrayList<>();
        for (Path file : files) {
            if (kind(file).isPresent()) {
                load(file, good, bad);
            } else if (!Files.isDirectory(file)) {
                remark(file).ifPresent(leftOut::add);
            }
        }
        leftOut.addAll(bad);
        if (bad.isEmpty() || !podman.atLeast(5, 0)) {
            found.addAll(good);
        } else {
            Path poison = bad.get(0).path();
            good.forEach(layer -> leftOut.add(LeftOut.poisoned(layer.path(), poison)));
        }
    }

    /** A file that cannot be read does not hide those of its name that come later; a poisoned one does. */
    private void load(Path file, List<Layer> good, List<LeftOut> bad) {
        NameBytes name = NameBytes.of(file);
        Path first = seen.get(name);
        if (first != null) {
            leftOut.add(LeftOut.shadowed(file, first));
            return;
        }
        FileReader.Outcome outcome = reader.read(file);
        if (outcome instanceof FileReader.Outcome.Sound sound) {
            seen.put(name, file);
            good.add(sound.layer());
        } else if (outcome instanceof FileReader.Outcome.Bad unread) {
            bad.add(unread.why());
        }
    }

    private void addUnit(Layer own) {
        DropIns dropIns = DropIns.of(own.path(), listing, reader, podman);
        try {
            units.add(FoundUnit.of(UnitName.of(Listing.name(own.path())), own, dropIns, podman));
        } catch (ValueException e) {
            leftOut.add(LeftOut.badName(own, dropIns.layers(), e.reason()));
        }
    }

    private Optional<UnitKind> kind(Path file) {
        return anyKind(file).filter(kind -> podman.atLeast(kind.since()));
    }

    private static Optional<UnitKind> anyKind(Path file) {
        String extension = extension(file);
        return extension.isEmpty() ? Optional.empty() : UnitKind.ofExtension(extension.substring(1));
    }

    /** With its dot, as in {@code .container}. */
    static String extension(Path file) {
        String name = Listing.name(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    /** A word about files that are neither units nor none of Podman's business. */
    private static Optional<LeftOut> remark(Path file) {
        Optional<LeftOut> tooNew = anyKind(file)
                .map(kind -> LeftOut.of(
                        file,
                        LeftOut.Reason.UNKNOWN_KIND,
                        "." + kind.extension() + " is known from Podman " + kind.since()));
        return tooNew.or(() -> switch (extension(file)) {
            case ".quadlets" ->
                Optional.of(LeftOut.of(
                        file,
                        LeftOut.Reason.BUNDLE,
                        "a bundle is for 'podman quadlet install', not for the generator"));
            case ".app", ".asset" ->
                Listing.name(file).startsWith(".")
                        ? Optional.of(LeftOut.of(file, LeftOut.Reason.RECORD, "a note of 'podman quadlet install'"))
                        : Optional.empty();
            default -> Optional.empty();
        });
    }
}
