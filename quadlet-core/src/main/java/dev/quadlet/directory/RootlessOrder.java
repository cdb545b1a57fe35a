package dev.quadlet.directory;

import dev.quadlet.syntax.PodmanVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A user's. */
record RootlessOrder(long uid) implements SearchOrder {
    private static final String CONTAINERS = "containers/systemd";
    private static final String ADMIN = "/etc/containers/systemd/users";
    private static final String VENDOR = "/usr/share/containers/systemd/users";

    @Override
    public List<SearchBase> bases(SearchPath search) {
        String named = search.variable("QUADLET_UNIT_DIRS");
        return named.isEmpty() ? ofUser(search) : SearchOrder.named(named, search);
    }

    private List<SearchBase> ofUser(SearchPath search) {
        List<SearchBase> bases = new ArrayList<>();
        String runtime = search.variable("XDG_RUNTIME_DIR");
        if (search.podman().atLeast(5, 3) && !runtime.isEmpty()) {
            bases.add(new SearchBase(search.path(runtime, CONTAINERS), SearchBase.Rule.ALL));
        }
        String config = configHome(search);
        if (config.isEmpty()) {
            return bases; // Podman gives up here: it does not look for what all users have
        }
        bases.add(new SearchBase(search.path(config, CONTAINERS), SearchBase.Rule.ALL));
        bases.addAll(ofAllUsers(search));
        return bases;
    }

    private static String configHome(SearchPath search) {
        String config = search.variable("XDG_CONFIG_HOME");
        String home = search.variable("HOME");
        return config.isEmpty() && !home.isEmpty() ? home + "/.config" : config;
    }

    private List<SearchBase> ofAllUsers(SearchPath search) {
        PodmanVersion podman = search.podman();
        if (!podman.atLeast(4, 6)) {
            return List.of();
        }
        Path admin = search.path(ADMIN);
        Path own = search.path(ADMIN, String.valueOf(uid));
        List<SearchBase> bases = new ArrayList<>();
        if (podman.atLeast(4, 7)) {
            bases.add(new SearchBase(admin, SearchBase.Rule.COMMON));
        }
        bases.add(new SearchBase(own, SearchBase.Rule.ALL));
        bases.add(new SearchBase(admin, SearchBase.Rule.ALONE));
        if (podman.atLeast(6, 0)) {
            bases.add(new SearchBase(search.path(VENDOR), SearchBase.Rule.COMMON));
            bases.add(new SearchBase(search.path(VENDOR, String.valueOf(uid)), SearchBase.Rule.ALL));
        }
        return bases;
    }
}
