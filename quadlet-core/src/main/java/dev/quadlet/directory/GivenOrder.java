package dev.quadlet.directory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

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
        String named = search.variable("QUADLET_UNIT_DIRS");
        return named.isEmpty()
                ? directories.stream()
                        .map(path -> new SearchBase(search.path(plain(path)), SearchBase.Rule.ALL))
                        .toList()
                : SearchOrder.named(named, search);
    }

    /** Two dots behind a link do not lead to where the letters say. */
    private static Path plain(Path path) {
        Path absolute = path.toAbsolutePath();
        boolean climbs = StreamSupport.stream(absolute.spliterator(), false)
                .anyMatch(part -> part.toString().equals(".."));
        return climbs ? absolute : absolute.normalize();
    }
}
