package dev.quadlet.examples.lab.translating;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Units of all kinds with any key, odd values and references to each other; the same number gives the same files. */
final class RandomStack {
    private static final List<String> STEMS =
            List.of("a", "b", "web", "my-app", "foo-bar-baz", "t@", "t@x", "t@y", "data", ".h");
    private static final List<String> FOLDERS = List.of("", "", "", "", "", "", "sub/", "sub/deep/", "zz/");
    private static final List<UnitKind> KINDS = List.of(
            UnitKind.CONTAINER,
            UnitKind.CONTAINER,
            UnitKind.CONTAINER,
            UnitKind.CONTAINER,
            UnitKind.VOLUME,
            UnitKind.NETWORK,
            UnitKind.POD,
            UnitKind.POD,
            UnitKind.KUBE,
            UnitKind.IMAGE,
            UnitKind.BUILD,
            UnitKind.ARTIFACT);
    private static final List<String> DEPENDENCIES =
            List.of("After", "Before", "BindsTo", "Conflicts", "OnFailure", "PartOf", "Requires", "Upholds", "Wants");
    private static final List<String> SERVICE = List.of(
            "Restart=always",
            "Restart=",
            "Environment=A=b",
            "Environment=",
            "Type=oneshot",
            "Type=notify",
            "Type=\"oneshot\"",
            "Type=exec",
            "KillMode=control-group",
            "KillMode=mixed",
            "KillMode=",
            "SyslogIdentifier=x",
            "SyslogIdentifier=",
            "NotifyAccess=main",
            "RemainAfterExit=no",
            "WorkingDirectory=/w",
            "WorkingDirectory=",
            "PIDFile=/x",
            "ExecStart=/bin/true",
            "User=x");
    private static final List<String> INSTALL = List.of(
            "WantedBy=a.target b.target",
            "WantedBy=",
            "RequiredBy=x/y.target 'q.target'",
            "UpheldBy=a.container",
            "Alias=b.service ./a/../c.service",
            "Alias=/abs.service ../up.service sub//d.service",
            "DefaultInstance=7",
            "DefaultInstance=");
    private static final Set<String> RARE = Set.of("RemapUsers", "RemapUid", "RemapGid", "ServiceName", "Rootfs");

    private final Random random;
    private final PodmanVersion podman;
    private final OddValues values;
    private final List<String> names = new ArrayList<>();

    private RandomStack(long seed, PodmanVersion podman) {
        this.random = new Random(seed);
        this.podman = podman;
        this.values = new OddValues(random, names);
    }

    static Map<String, String> files(long seed, PodmanVersion podman) {
        return new RandomStack(seed, podman).files();
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        int units = random.nextInt(12) == 0 ? 20 : 1 + random.nextInt(6);
        for (int i = 0; i < units; i++) {
            String name = pick(STEMS) + "." + pick(KINDS).extension();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        for (String name : names) {
            files.put(pick(FOLDERS) + name, text(name));
            if (chance(12)) {
                files.put(dropIns(name) + "/" + (10 + random.nextInt(2)) + ".conf", text(name));
            }
        }
        return files;
    }

    private String dropIns(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return pick(List.of(name + ".d", extension + ".d", "foo-." + extension + ".d", "t@." + extension + ".d"));
    }

    private String text(String name) {
        UnitKind kind =
                UnitKind.ofExtension(name.substring(name.lastIndexOf('.') + 1)).orElseThrow();
        List<String> sections = new ArrayList<>(List.of(own(kind)));
        if (chance(3)) {
            sections.add(section("Unit", this::dependency));
        }
        if (chance(3)) {
            sections.add(section("Service", () -> pick(SERVICE)));
        }
        if (chance(4)) {
            sections.add(section("Install", () -> pick(INSTALL)));
        }
        if (chance(15)) {
            sections.add("[Quadlet]\nDefaultDependencies=" + pick(List.of("no", "yes", "")) + "\n");
        }
        if (chance(4)) {
            sections.add(0, sections.remove(sections.size() - 1));
        }
        return (chance(8) ? "# head\n\n" : "") + String.join(chance(3) ? "\n# between\n" : "\n", sections);
    }

    private String own(UnitKind kind) {
        StringBuilder text = new StringBuilder("[" + kind.sectionName() + "]\n" + needed(kind));
        for (int i = random.nextInt(6); i > 0; i--) {
            Key<?> key = pick(Keys.of(kind).stream()
                    .filter(found -> found.section().equals(kind.sectionName()))
                    .toList());
            boolean known = podman.atLeast(key.since().orElseThrow());
            if ((known && !RARE.contains(key.name())) || chance(20)) {
                text.append(key.name())
                        .append(chance(9) ? " = " : "=")
                        .append(values.of(key))
                        .append('\n');
            }
            text.append(chance(9) ? pick(List.of("# c\n", "\n", "; c\n", key.name() + "=\n")) : "");
        }
        return text.toString();
    }

    /** Without these a unit is refused, which is worth a try now and then. */
    private String needed(UnitKind kind) {
        if (chance(20)) {
            return "";
        }
        return switch (kind) {
            case CONTAINER, IMAGE -> "Image=" + pick(List.of("localhost/x", "nginx", pick(names))) + "\n";
            case ARTIFACT -> "Artifact=quay.io/a\n";
            case KUBE -> "Yaml=" + pick(List.of("a.yml", "/x/y.yaml", "a.yml b.yml")) + "\n";
            case BUILD ->
                "ImageTag=localhost/t\n"
                        + pick(List.of("SetWorkingDirectory=unit\n", "File=/a/F\n", "File=sub/F\n", "File=%h/F\n", ""));
            case VOLUME, NETWORK, POD -> "";
        };
    }

    private String dependency() {
        String unit = chance(12) ? "gone.container" : pick(names);
        return pick(DEPENDENCIES) + "=" + pick(List.of("x.service", unit, unit + " z.target", "'" + unit + "'", ""));
    }

    private String section(String name, Supplier<String> line) {
        StringBuilder text = new StringBuilder("[" + name + "]\n");
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(line.get()).append('\n');
        }
        return text.toString();
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
