package dev.quadlet.directory;

import dev.quadlet.DropInNames;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The drop-ins of one unit: those that are merged, in that order, and those that are not. */
final class DropIns {
    private static final String EXTENSION = "conf";

    private final Listing listing;
    private final PodmanVersion podman;
    private final List<Path> directories = new ArrayList<>();
    private final Map<NameBytes, Entry> chosen = new TreeMap<>();
    private final List<Layer> layers = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private DropIns(Listing listing, PodmanVersion podman) {
        this.listing = listing;
        this.podman = podman;
    }

    static DropIns of(Entry unit, Listing listing, FileReader reader, PodmanVersion podman) {
        DropIns dropIns = new DropIns(listing, podman);
        if (podman.atLeast(5, 0) && !listing.dropIns().isEmpty()) {
            dropIns.order(DropInNames.of(unit.bytes().bytes(), podman));
            dropIns.directories.forEach(dropIns::choose);
            dropIns.chosen.values().forEach(file -> dropIns.read(file, reader));
        }
        return dropIns;
    }

    List<Layer> layers() {
        return layers;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** From 5.2 to 5.5 the place in the search path decided first, before and after how exactly the unit is named. */
    private void order(List<String> names) {
        List<Map<String, Path>> places = listing.dropIns();
        if (podman.atLeast(5, 2) && !podman.atLeast(5, 6)) {
            places.forEach(place -> names.forEach(name -> addIfThere(place, name)));
        } else {
            names.forEach(name -> places.forEach(place -> addIfThere(place, name)));
        }
    }

    private void addIfThere(Map<String, Path> place, String name) {
        Path directory = place.get(name);
        if (directory != null) {
            directories.add(directory);
        }
    }

    private void choose(Path directory) {
        try {
            for (Entry file : Listing.sorted(directory)) {
                if (file.extension().equals(EXTENSION)) {
                    choose(file);
                }
            }
        } catch (IOException e) {
            if (!(e instanceof NoSuchFileException)) {
                leftOut.add(LeftOut.unreadable(directory, e));
            }
        }
    }

    private void choose(Entry file) {
        Entry first = chosen.putIfAbsent(file.bytes(), file);
        if (first != null) {
            leftOut.add(LeftOut.shadowed(file.path(), first.path()));
        }
    }

    /** A drop-in that cannot be read harms nobody but itself. */
    private void read(Entry file, FileReader reader) {
        FileReader.Outcome outcome = reader.read(file);
        if (outcome instanceof FileReader.Outcome.Sound sound) {
            layers.add(sound.layer());
        } else if (outcome instanceof FileReader.Outcome.Bad bad) {
            leftOut.add(bad.why().ofDropIn());
        }
    }
}
