package dev.quadlet.examples.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A tree with some of everything that people leave in folders: kinds, links, drop-ins in every place, odd ends of files. */
final class RandomTree {
    /** Who asks, and the directories that are searched for them. */
    private record Asker(String who, List<String> roots) {}

    private static final List<Asker> ASKERS = List.of(
            new Asker("/srv/one:/srv/two", List.of("/srv/one", "/srv/two")),
            new Asker("root", List.of("/etc/containers/systemd", "/usr/share/containers/systemd")),
            new Asker(
                    "user",
                    List.of(
                            "/home/senex/.config/containers/systemd",
                            "/etc/containers/systemd/users",
                            "/etc/containers/systemd/users/1000")),
            new Asker("user /srv/one:/srv/two", List.of("/srv/one", "/srv/two")));

    private static final List<String> FOLDERS = List.of("", "", "/sub", "/sub/deep", "/a.d", "/z", "/.hidden");

    private static final List<String> UNITS = List.of(
            "a.container",
            "b.container",
            "a-b.container",
            "a-b-c.container",
            "a-b@.container",
            "a-b@x.container",
            "a-b@x-y.container",
            ".h.container",
            "a.volume",
            "a-b@.volume",
            "n.network",
            "a.pod",
            "a.kube",
            "a-b.image",
            "a-b.build");

    private static final Map<String, String> OWN = Map.of(
            "container", "[Container]|Image=x|",
            "volume", "[Volume]|",
            "network", "[Network]|",
            "pod", "[Pod]|",
            "kube", "[Kube]|Yaml=/x.yml|",
            "image", "[Image]|Image=x|",
            "build", "[Build]|ImageTag=localhost/x|SetWorkingDirectory=/x|");

    /** Keys that every kind has, so that Podman refuses no unit for them. */
    private static final List<String> LINES = List.of(
            "PodmanArgs=--a=%d|",
            "PodmanArgs=|",
            "PodmanArgs=--b=%d \\|  --c=%d|",
            "PodmanArgs=--d=%d \\|# in between \\|; and more|  --e=%d|",
            "PodmanArgs=--f=%d\r|",
            "GlobalArgs=--g=%d  |",
            "  GlobalArgs = --h=%d|",
            "PodmanArgs=\"--i=%d j\" 'k'|",
            "PodmanArgs=--l=%d \\||",
            "PodmanArgs=--u=ä%d\u2028|",
            "# note %d \\|",
            "; note %d|",
            "|",
            "  |",
            "[Service]|Restart=no|",
            "[Install]|WantedBy=default.target|",
            "[X-Mine]|K=%d|",
            "[Unit]|Description=%d \\||");

    private static final List<String> ENDS = List.of(
            "",
            "",
            "",
            "PodmanArgs=--end=%d",
            "PodmanArgs=--end=%d\\",
            "PodmanArgs=--end=%d \\",
            "PodmanArgs=\\",
            "PodmanArgs=--end=%d\\\\",
            "# end \\",
            "[Service]",
            "PodmanArgs=--end=%d \\|");

    private static final List<String> BAD = List.of("junk", "[Container|", "=x|", "Image=x|", "[]|");

    private static final List<String> DROP_INS =
            List.of("1.conf", "10.conf", "9.conf", "B.conf", "a.conf", ".h.conf", "x.txt", "conf");

    private final Random random;
    private final Asker asker;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private int number;

    private RandomTree(long seed) {
        this.random = new Random(seed);
        this.asker = ASKERS.get(Math.floorMod(seed, ASKERS.size()));
    }

    /** The same seed gives the same tree. */
    static FileTree of(long seed) {
        return new RandomTree(seed).tree("random " + seed);
    }

    private FileTree tree(String name) {
        for (int i = 0; i < 8; i++) {
            addUnit();
        }
        for (int i = 0; i < 14; i++) {
            addDropIn();
        }
        for (int i = 0; i < 3; i++) {
            addLink();
        }
        files.keySet().removeIf(links::containsKey);
        List<String> lines = files.entrySet().stream()
                .map(file -> file.getKey() + " = " + file.getValue())
                .collect(Collectors.toCollection(ArrayList::new));
        links.forEach((path, target) -> lines.add(path + " -> " + target));
        return new FileTree(name, lines, asker.who());
    }

    private void addUnit() {
        String unit = pick(UNITS);
        String own = OWN.getOrDefault(unit.substring(unit.lastIndexOf('.') + 1), "");
        files.putIfAbsent(folder() + "/" + unit, chance(25) ? pick(BAD) : start() + own + lines() + end());
    }

    private void addDropIn() {
        String folder = pick(dropInFolders());
        String kind = folder.substring(folder.lastIndexOf('.', folder.length() - 3) + 1, folder.length() - 2);
        String own = OWN.getOrDefault(kind, "[Container]|").split("\\|", 2)[0] + "|";
        String text = chance(15) ? pick(BAD) : start() + own + lines() + end();
        files.putIfAbsent(folder() + "/" + folder + "/" + pick(DROP_INS), text);
    }

    /** In every position: the unit's own, that of its template, shortened names, and all of the kind. */
    private List<String> dropInFolders() {
        String unit = pick(UNITS);
        int dot = unit.lastIndexOf('.');
        String extension = unit.substring(dot);
        return List.of(
                unit + ".d",
                unit + ".d",
                "a-" + extension + ".d",
                "a-@" + extension + ".d",
                "a-b-" + extension + ".d",
                "a-b@" + extension + ".d",
                "a-b@x-" + extension + ".d",
                "-" + extension + ".d",
                extension.substring(1) + ".d");
    }

    private void addLink() {
        String folder = folder();
        switch (random.nextInt(7)) {
            case 0 -> links.putIfAbsent(folder + "/a-b@l.container", "a-b@.container");
            case 1 -> links.putIfAbsent(folder + "/l.container", pick(List.copyOf(files.keySet())));
            case 2 -> links.putIfAbsent(folder + "/link", pick(asker.roots()) + pick(FOLDERS));
            case 3 -> links.putIfAbsent(folder + "/a.container.d/l.conf", pick(List.copyOf(files.keySet())));
            case 4 -> links.putIfAbsent(folder + "/l.volume", chance(2) ? "/dev/null" : "nowhere");
            case 5 -> links.putIfAbsent(folder + "/container.d", pick(asker.roots()) + "/a.container.d");
            default -> links.putIfAbsent(folder + "/a.container.d/m.conf", chance(2) ? "/dev/null" : "nowhere");
        }
        String last = List.copyOf(links.keySet()).get(links.size() - 1);
        files.keySet().removeIf(file -> file.startsWith(last + "/"));
    }

    private String start() {
        return chance(12) ? "\ufeff" : "";
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            lines.append(numbered(pick(LINES)));
        }
        return lines.toString();
    }

    private String end() {
        return numbered(pick(ENDS));
    }

    private String numbered(String text) {
        number++;
        return text.replace("%d", String.valueOf(number));
    }

    private boolean chance(int one) {
        return random.nextInt(one) == 0;
    }

    private String folder() {
        return pick(asker.roots()) + pick(FOLDERS);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
