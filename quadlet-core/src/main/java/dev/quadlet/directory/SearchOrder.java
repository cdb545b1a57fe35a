package dev.quadlet.directory;

import java.util.ArrayList;
import java.util.List;

/** Which directories a search begins with. */
interface SearchOrder {
    /** All, highest precedence first. */
    List<SearchBase> bases(SearchPath search);

    /** What {@code QUADLET_UNIT_DIRS} names: the first that is not absolute ends the list, and before 5.3 empties it. */
    static List<SearchBase> named(String directories, SearchPath search) {
        List<SearchBase> bases = new ArrayList<>();
        for (String directory : directories.split(":", -1)) {
            if (!directory.startsWith("/")) {
                return search.podman().atLeast(5, 3) ? bases : List.of();
            }
            bases.add(new SearchBase(search.path(directory), SearchBase.Rule.ALL));
        }
        return bases;
    }
}
