package dev.quadlet.examples.lab;

import dev.quadlet.QuadletUnit;
import dev.quadlet.directory.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code podman quadlet install} makes the same units of a bundle. */
@InLab
class BundleLabIT {
    /** Installs each bundle on its own into an empty folder; the machine's own is covered for this one shell. */
    private static final String INSTALL = """
            folder=$(mktemp -d)
            trap 'umount /etc/containers; rm -r $folder' EXIT
            mount --make-rprivate /
            mkdir -p /etc/containers
            mount -t tmpfs bundles /etc/containers
            tar -C $folder -x
            for bundle in $folder/*.quadlets; do
              rm -rf /etc/containers/systemd
              podman quadlet install --reload-systemd=false $bundle >&2
              for file in $(find /etc/containers/systemd -type f ! -name '*.app' 2>&-); do
                printf '=== %s/%s\\n' ${bundle##*/} ${file##*/}
                cat $file
                echo
              done
            done
            """;

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void podmanInstallsTheSameUnits(Lab lab) throws IOException {
        Assumptions.assumeTrue(lab.podman().atLeast(5, 8), () -> "Podman " + lab.podman() + " installs no bundles");
        Map<String, String> bundles = bundles();
        Run run = lab.run(Tar.of(bundles), "unshare", "--mount", "sh", "-c", INSTALL);
        Map<String, String> installed = new TreeMap<>();
        for (String block : run.output().split("(?m)^=== ", -1)) {
            String[] parts = block.split("\n", 2);
            if (parts.length == 2) {
                installed.put(parts[0], parts[1].strip());
            }
        }

        SoftAssertions softly = new SoftAssertions();
        bundles.forEach((name, text) -> softly.assertThat(units(name, installed))
                .as("%s on Podman %s%n%s%n%s", name, lab.podman(), text, run.errors())
                .isEqualTo(units(Bundle.parse(name, text))));
        softly.assertAll();
    }

    /** The bundles that the tests without a lab read, too. */
    private static Map<String, String> bundles() throws IOException {
        Path file = Path.of(System.getProperty("quadlet.root", ".."))
                .resolve("quadlet-core/src/test/resources/dev/quadlet/directory/bundles.txt");
        List<String> blocks = List.of(Files.readString(file).split("(?m)^== ", -1));
        Map<String, String> bundles = new LinkedHashMap<>();
        for (String block : blocks.subList(1, blocks.size())) {
            String text = block.lines().toList().get(1).translateEscapes().replace('|', '\n');
            bundles.put("row-" + bundles.size() + ".quadlets", text);
        }
        return bundles;
    }

    private static Map<String, String> units(String bundle, Map<String, String> installed) {
        Map<String, String> units = new TreeMap<>();
        installed.forEach((path, text) -> {
            if (path.startsWith(bundle + "/")) {
                units.put(path.substring(bundle.length() + 1), withoutName(text));
            }
        });
        return units;
    }

    /** What the library keeps as the bundle's is a comment of the unit to Podman. */
    private static String withoutName(String text) {
        List<String> lines = text.lines().collect(Collectors.toList());
        lines.stream()
                .filter(line -> line.matches("\\s*#\\s*FileName=.*"))
                .findFirst()
                .ifPresent(lines::remove);
        return String.join("\n", lines).strip();
    }

    private static Map<String, String> units(Bundle bundle) {
        boolean isRefused =
                bundle.problems().stream().anyMatch(problem -> !problem.rule().equals("BundleDuplicate"));
        return isRefused
                ? Map.of()
                : bundle.units().stream()
                        .collect(Collectors.toMap(
                                unit -> unit.name().text(), BundleLabIT::text, (one, two) -> one, TreeMap::new));
    }

    private static String text(QuadletUnit unit) {
        return unit.text().lines().collect(Collectors.joining("\n")).strip();
    }
}
