package dev.quadlet.directory;

import dev.quadlet.syntax.PodmanVersion;
import java.util.ArrayList;
import java.util.List;

/** The system's own. */
record RootfulOrder() implements SearchOrder {
    @Override
    public List<SearchBase> bases(SearchPath search) {
        String named = search.variable("QUADLET_UNIT_DIRS");
        if (!named.isEmpty()) {
            return SearchOrder.named(named, search);
        }
        PodmanVersion podman = search.podman();
        List<SearchBase> bases = new ArrayList<>();
        if (podman.atLeast(5, 3)) {
            bases.add(new SearchBase(search.path("/run/containers/systemd"), SearchBase.Rule.WITHOUT_USERS));
        }
        bases.add(new SearchBase(search.path("/etc/containers/systemd"), SearchBase.Rule.WITHOUT_USERS));
        // the rule knows only the users of /etc: what is for users in /usr/share is read for root, too
        bases.add(new SearchBase(search.path("/usr/share/containers/systemd"), SearchBase.Rule.ALL));
        return bases;
    }
}
