package dev.quadlet.directory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Directories that somebody gave. */
record GivenOrder(List<Path> directories) implements SearchOrder {
    GivenOrder(Path first, Path... more) {
        this(join(first, more));
    }

    private static List<Path> join(Path first, Path... more) {
        List<Path> all = new ArrayList<>(List.of(more));
        all.add(0, first);
        return List.copyOf(all);
    }

    @Override
    public List<SearchBase> bases(SearchPath search) {
        return directories.stream()
                .map(path -> new SearchBase(path.toAbsolutePath().normalize(), SearchBase.Rule.ALL))
                .toList();
    }
}
