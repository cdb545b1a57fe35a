package dev.quadlet.directory;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the units of a listing, directory by directory. */
final class Loader {
    private final PodmanVersion podman;
    private final Listing listing;
    private final FileReader reader;
    private final Map<NameBytes, Path> seen = new HashMap<>();
    private final List<Own> found = new ArrayList<>();
    private final Set<LeftOut> leftOut = new LinkedHashSet<>();
    private final List<FoundUnit> units = new ArrayList<>();

    /** A unit's own file. */
    private record Own(Entry entry, Layer layer) {}

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

    /** Each once: a link that leads to itself is no directory, and with the name of a unit no unit either. */
    Collection<LeftOut> leftOut() {
        return leftOut;
    }

    private void loadDirectory(List<Entry> files) {
        List<Own> good = new ArrayList<>();
        List<LeftOut> bad = new ArrayList<>();
        for (Entry file : files) {
            if (kind(file).isPresent()) {
                load(file, good, bad);
            } else if (!Files.isDirectory(file.path())) {
                remark(file).ifPresent(leftOut::add);
            }
        }
        leftOut.addAll(bad);
        if (bad.isEmpty() || !podman.atLeast(5, 0)) {
            found.addAll(good);
        } else {
            Path poison = bad.get(0).path();
            good.forEach(own -> leftOut.add(LeftOut.poisoned(own.entry().path(), poison)));
        }
    }

    /** A file that cannot be read does not hide those of its name that come later; a poisoned one does. */
    private void load(Entry file, List<Own> good, List<LeftOut> bad) {
        Path first = seen.get(file.bytes());
        if (first != null) {
            leftOut.add(LeftOut.shadowed(file.path(), first));
            return;
        }
        FileReader.Outcome outcome = reader.read(file);
        if (outcome instanceof FileReader.Outcome.Sound sound) {
            seen.put(file.bytes(), file.path());
            good.add(new Own(file, sound.layer()));
        } else if (outcome instanceof FileReader.Outcome.Bad unread) {
            bad.add(unread.why());
        }
    }

    private void addUnit(Own own) {
        DropIns dropIns = DropIns.of(own.entry(), listing, reader, podman);
        try {
            UnitName name = UnitName.of(own.entry().name());
            units.add(FoundUnit.of(name, own.layer(), target(own.entry()), dropIns, podman));
        } catch (ValueException e) {
            leftOut.add(LeftOut.badName(own.layer(), dropIns.layers(), e.reason()));
            leftOut.addAll(dropIns.leftOut());
        }
    }

    private static @Nullable Path target(Entry file) {
        try {
            return file.type() == Entry.Type.LINK ? Files.readSymbolicLink(file.path()) : null;
        } catch (IOException e) {
            return null; // it was read through the link a moment ago, and is none any more
        }
    }

    private Optional<UnitKind> kind(Entry file) {
        return UnitKind.ofExtension(file.extension(), podman);
    }

    /** A word about files that are neither units nor none of Podman's business. */
    private static Optional<LeftOut> remark(Entry entry) {
        Path file = entry.path();
        Optional<LeftOut> tooNew = UnitKind.ofExtension(entry.extension())
                .map(kind -> LeftOut.of(
                        file,
                        LeftOut.Reason.UNKNOWN_KIND,
                        "." + kind.extension() + " is known from Podman " + kind.since()));
        return tooNew.or(() -> switch (entry.extension()) {
            case "quadlets" ->
                Optional.of(LeftOut.of(
                        file,
                        LeftOut.Reason.BUNDLE,
                        "a bundle is for 'podman quadlet install', not for the generator"));
            case "app", "asset" ->
                entry.name().startsWith(".")
                        ? Optional.of(LeftOut.of(file, LeftOut.Reason.RECORD, "a note of 'podman quadlet install'"))
                        : Optional.empty();
            default -> Optional.empty();
        });
    }
}
