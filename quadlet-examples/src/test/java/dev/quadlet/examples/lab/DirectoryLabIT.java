package dev.quadlet.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.directory.FoundUnit;
import dev.quadlet.directory.Layer;
import dev.quadlet.directory.LeftOut;
import dev.quadlet.directory.LeftOut.Reason;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.syntax.UnitDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real generator finds the same units and drop-ins, and merges them to the same, in trees made by hand and by chance. */
@InLab
class DirectoryLabIT {
    private static final String HOME = "/home/senex";
    private static final String RUNTIME = "/run/user/1000";

    /** The machine's own folders are covered only for this one shell. */
    private static final String COVER = """
            set -e
            mount --make-rprivate /
            for folder in /etc/containers /usr/share/containers /run/containers /run/user /srv /home /root; do
              mkdir -p $folder
              mount -t tmpfs tree $folder
            done
            """;

    private static final String AS_USER =
            "setpriv --reuid 1000 --regid 1000 --clear-groups env --unset=XDG_RUNTIME_DIR HOME=" + HOME;
    private static final String GENERATOR = "/usr/libexec/podman/quadlet --dryrun -v";

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void treesMadeByHand(Lab lab) throws IOException {
        System.out.printf("%s: %s%n", lab, version(lab));
        SoftAssertions softly = new SoftAssertions();
        FileTree.written().forEach(tree -> compare(tree, lab, softly));
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void treesMadeByChance(Lab lab) {
        SoftAssertions softly = new SoftAssertions();
        long services = LongStream.range(0, Tries.TREES.count())
                .map(number -> compare(RandomTree.of(Tries.seed() + number), lab, softly))
                .sum();
        System.out.printf("%s: %s trees, %s services%n", lab, Tries.TREES.count(), services);
        softly.assertAll();
        assertThat(services).isGreaterThan(Tries.TREES.count());
    }

    /** Which generator it is that answers. */
    private static String version(Lab lab) {
        return lab.run("/usr/libexec/podman/quadlet", "--version")
                .orThrow()
                .output()
                .strip();
    }

    /** How many services the generator made. */
    private static int compare(FileTree tree, Lab lab, SoftAssertions softly) {
        QuadletDirectory found = QuadletDirectory.read(searchPath(tree, lab).in(tree.files()));
        Set<String> unnameable = found.leftOut().stream()
                .filter(file -> file.reason() == Reason.BAD_NAME)
                .map(LeftOut::path)
                .map(Object::toString)
                .collect(Collectors.toSet());
        Run run = lab.run("unshare", "--mount", "sh", "-c", COVER + tree.script() + "\n" + generator(tree));

        assertThat(run.errors()).doesNotContain("panic", "not found", "mount:");
        Findings generators = Findings.of(run, unnameable);
        softly.assertThat(generators)
                .as("%s%n%s%n%s", tree, String.join("\n", tree.lines()), run.errors())
                .isEqualTo(Findings.of(found, generators.merged().keySet()));
        found.units().forEach(unit -> compareEffective(unit, tree, softly));
        return generators.merged().size();
    }

    /** That one line gives up the backslash at its end for another one's is the only difference to the files. */
    private static void compareEffective(FoundUnit unit, FileTree tree, SoftAssertions softly) {
        softly.assertThat(closed(Stream.of(unit.effective().document())))
                .as("%s%n%s%n%s", tree, String.join("\n", tree.lines()), unit)
                .isEqualTo(closed(unit.layers().stream().map(Layer::document)));
    }

    private static List<String> closed(Stream<UnitDocument> documents) {
        return documents
                .flatMap(document -> document.sections().stream())
                .flatMap(section -> section.assignments().stream().map(line -> section.name() + " " + line))
                .map(line -> StringUtils.stripEnd(line, " \\"))
                .filter(line -> !line.endsWith("="))
                .sorted()
                .toList();
    }

    private static SearchPath searchPath(FileTree tree, Lab lab) {
        return switch (tree.who()) {
            case "root" -> SearchPath.rootful(lab.podman());
            case "user" -> user(1000, Map.of("HOME", HOME, "XDG_RUNTIME_DIR", RUNTIME), lab);
            case "user0" -> user(0, Map.of("HOME", "/root", "XDG_RUNTIME_DIR", "/run/user/0"), lab);
            default ->
                isUsers(tree)
                        ? user(1000, Map.of("HOME", HOME, "QUADLET_UNIT_DIRS", directories(tree)), lab)
                        : SearchPath.rootful(lab.podman())
                                .withEnvironment(Map.of("QUADLET_UNIT_DIRS", directories(tree)));
        };
    }

    private static SearchPath user(long uid, Map<String, String> environment, Lab lab) {
        return SearchPath.rootless(lab.podman(), uid).withEnvironment(environment);
    }

    private static boolean isUsers(FileTree tree) {
        return tree.who().startsWith("user");
    }

    private static String directories(FileTree tree) {
        return tree.who().substring(tree.who().indexOf(' ') + 1);
    }

    private static String generator(FileTree tree) {
        return switch (tree.who()) {
            case "root" -> GENERATOR;
            case "user" -> AS_USER + " XDG_RUNTIME_DIR=" + RUNTIME + " " + GENERATOR + " --user";
            case "user0" -> "env HOME=/root XDG_RUNTIME_DIR=/run/user/0 " + GENERATOR + " --user";
            default -> {
                String named = "QUADLET_UNIT_DIRS='" + directories(tree) + "' " + GENERATOR;
                yield isUsers(tree) ? AS_USER + " " + named + " --user" : named;
            }
        };
    }
}
