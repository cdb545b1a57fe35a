package dev.quadlet.examples.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.key.Keys;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether an empty line takes back what stands before it is what the key table says it is. */
@InLab
class EmptyLineLabIT {
    /** They differ from one look to the next. */
    private static final Set<String> VOLATILE = Set.of(
            "EffectiveMemoryHigh",
            "EffectiveMemoryMax",
            "FragmentPath",
            "InvocationID",
            "LoadError",
            "MemoryAvailable",
            "NeedDaemonReload",
            "StateChangeTimestamp",
            "StateChangeTimestampMonotonic");

    /** Writes the units that it reads, asks systemd what they mean, and takes them away. */
    private static final String ASK = """
            cd /run/systemd/system
            trap 'rm -f qj-empty-*; systemctl daemon-reload' EXIT
            tar -x
            systemctl daemon-reload
            for unit in qj-empty-*; do
              echo "=== $unit"
              systemctl show --all $unit
              path=/org/freedesktop/systemd1/unit/$(echo ${unit%.service} | sed 's/-/_2d/g')_2eservice
              for list in Conditions Asserts; do
                echo $list=$(busctl get-property org.freedesktop.systemd1 $path org.freedesktop.systemd1.Unit $list)
              done
            done
            """;

    /** A key with a value; three units are made of it. */
    private record Sample(String section, String key, String value) {
        static Sample parse(String line) {
            int blank = line.indexOf(' ');
            int equals = line.indexOf('=');
            return new Sample(line.substring(0, blank), line.substring(blank + 1, equals), line.substring(equals + 1));
        }

        Map<String, String> files() {
            return Map.of(
                    name("value"), unit(key + "=" + value),
                    name("empty"), unit(key + "="),
                    name("both"), unit(key + "=" + value + "\n" + key + "="));
        }

        String name(String which) {
            return "qj-empty-" + key + "-" + which + ".service";
        }

        /** The command is found wherever the lines stand. */
        private String unit(String lines) {
            String command = key.equals("ExecStart") ? "Type=oneshot\nExecStop=/bin/true" : "ExecStart=/bin/true";
            return section.equals("Unit")
                    ? "[Unit]\n" + lines + "\n[Service]\n" + command + "\n"
                    : "[Service]\n" + command + "\n" + lines + "\n";
        }
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void systemdTakesBackWhatTheTableSays(Lab lab) throws IOException {
        List<Sample> samples = samples();
        Map<String, Set<String>> properties = ask(samples, lab);

        SoftAssertions softly = new SoftAssertions();
        for (Sample sample : samples) {
            Set<String> value = properties.get(sample.name("value"));
            Set<String> empty = properties.get(sample.name("empty"));
            Set<String> both = properties.get(sample.name("both"));
            boolean resets =
                    Keys.find(sample.section(), sample.key()).orElseThrow().resets();
            softly.assertThat(difference(empty, value))
                    .as("%s: visible", sample)
                    .isNotEmpty();
            softly.assertThat(difference(resets ? empty : value, both))
                    .as("%s: resets is %s", sample, resets)
                    .isEmpty();
        }
        softly.assertAll();
    }

    private static Set<String> difference(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        all.removeIf(line -> some.contains(line) && others.contains(line));
        return all;
    }

    private static List<Sample> samples() throws IOException {
        try (InputStream in = EmptyLineLabIT.class.getResourceAsStream("empty-lines.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sample::parse)
                    .toList();
        }
    }

    private static Map<String, Set<String>> ask(List<Sample> samples, Lab lab) {
        Map<String, String> files = new HashMap<>();
        samples.forEach(sample -> files.putAll(sample.files()));
        String output = lab.run(Tar.of(files), "sh", "-c", ASK).orThrow().output();
        Map<String, Set<String>> properties = new HashMap<>();
        for (String block : output.split("(?m)^=== ", -1)) {
            List<String> lines = new ArrayList<>(block.lines().toList());
            if (!lines.isEmpty()) {
                String unit = lines.remove(0);
                properties.put(unit, normal(lines, unit));
            }
        }
        assertThat(properties).hasSameSizeAs(files);
        return properties;
    }

    /** Without the unit's own name, and lists in one order. */
    private static Set<String> normal(List<String> lines, String unit) {
        String name = unit.substring(0, unit.length() - ".service".length());
        return lines.stream()
                .filter(line -> !VOLATILE.contains(line.substring(0, line.indexOf('='))))
                .map(line -> line.replace(name.replace("-", "\\x2d"), "SELF").replace(name, "SELF"))
                .map(line -> Arrays.stream(line.split("[ =]", -1)).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void podmanTakesBackWhatTheTableSays(Lab lab) {
        String unit = """
                [Container]
                Image=localhost/none:1
                [Install]
                Alias=a.service
                Alias=
                Alias=b.service
                WantedBy=a.target
                WantedBy=
                WantedBy=b.target
                RequiredBy=a.target
                RequiredBy=
                RequiredBy=c.target
                """;
        String template = """
                [Container]
                Image=localhost/none:1
                [Install]
                WantedBy=b.target
                DefaultInstance=7
                DefaultInstance=
                """;
        String generate = """
                folder=$(mktemp -d)
                trap 'rm -r $folder' EXIT
                cd $folder
                mkdir in out
                tar -C in -x
                QUADLET_UNIT_DIRS=$folder/in /usr/libexec/podman/quadlet -no-kmsg-log out
                cd out
                find . -type l | sort
                """;

        String links = lab.run(Tar.of(Map.of("u.container", unit, "t@.container", template)), "sh", "-c", generate)
                .orThrow()
                .output();

        assertThat(links).isEqualTo("""
                ./b.service
                ./b.target.wants/t@.service
                ./b.target.wants/u.service
                ./c.target.requires/u.service
                """);
    }
}
