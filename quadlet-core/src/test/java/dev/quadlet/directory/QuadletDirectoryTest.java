package dev.quadlet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitName;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Podman finds in a tree of files; the questions stand in {@code trees.txt}. */
class QuadletDirectoryTest {
    private static final PodmanVersion PODMAN = PodmanVersion.of(5, 4);

    static List<TreeQuestion> questions() {
        return TreeQuestion.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatPodmanFinds(TreeQuestion question) {
        QuadletDirectory found = QuadletDirectory.read(question.searchPath());

        assertThat(answer(found)).isEqualTo(question.answer());
    }

    private static String answer(QuadletDirectory found) {
        List<String> lines = new ArrayList<>();
        for (FoundUnit unit : found.units()) {
            lines.add(unit.toString());
            unit.leftOut().forEach(file -> lines.add("- " + file.path() + ": " + file.reason()));
        }
        found.leftOut().forEach(file -> lines.add(file.path() + ": " + file.reason()));
        return String.join("\n", lines);
    }

    @Test
    void everyReasonIsToldInWords() {
        FileSystem files = Tree.of("""
                /srv/a/bad.container = [Container]|oops
                /srv/a/dir.container/
                /srv/a/gone.container -> nowhere
                /srv/a/good.container = [Container]|Image=x
                /srv/b/good.container = [Container]|Image=x
                /srv/b/new.artifact = [Artifact]
                /srv/b/shop.quadlets = ---
                """);

        QuadletDirectory found = read(files, "/srv/a", "/srv/b");

        assertThat(found).hasToString("""
                        /srv/a/bad.container: MALFORMED: line 2: neither Key=Value nor [Section] nor a comment; \
                        Podman will load none of the units in this directory
                        /srv/a/dir.container: UNREADABLE: a directory with the name of a file
                        /srv/a/gone.container: UNREADABLE: a link that leads nowhere
                        /srv/a/good.container: POISONED: /srv/a/bad.container drops all units of its directory
                        /srv/b/good.container: SHADOWED: /srv/a/good.container comes first
                        /srv/b/new.artifact: UNKNOWN_KIND: .artifact is known from Podman 5.7.0
                        /srv/b/shop.quadlets: BUNDLE: a bundle is for 'podman quadlet install', not for the generator
                        """);
        assertThat(found.isComplete()).isFalse();
    }

    /** What a drop-in says is missing when it cannot be read, so the search is not complete. */
    @Test
    void dropInsThatCannotBeReadAreTold() {
        QuadletDirectory found = read(Tree.of("""
                /srv/a.container = [Container]|Image=x
                /srv/a.container.d/1.conf -> nowhere
                /srv/a.container.d/2.conf = [Container]|oops
                """), "/srv");

        assertThat(found.units().get(0).leftOut())
                .extracting(LeftOut::toString)
                .containsExactly(
                        "/srv/a.container.d/1.conf: UNREADABLE: a link that leads nowhere",
                        "/srv/a.container.d/2.conf: MALFORMED: line 2 cannot be read, and Podman leaves out this drop-in");
        assertThat(found.isComplete()).isFalse();
    }

    @Test
    void malformedFilesCarryTheirProblems() {
        QuadletDirectory found = read(Tree.of("/srv/bad.container = [Container]|oops"), "/srv");

        assertThat(found.leftOut().get(0).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith("/srv/bad.container:2:1: error: "));
    }

    @Test
    void theTextsOfAllFilesAreGiven() {
        QuadletDirectory found = read(Tree.of("""
                /srv/b.container = [Container]|Image=b
                /srv/a.container = [Container]|Image=a
                /srv/a.container.d/1.conf = [Container]|Image=c
                """), "/srv");

        assertThat(found.documents().keySet()).extracting(UnitName::text).containsExactly("a.container", "b.container");
        assertThat(found.documents().get(UnitName.of("a.container")))
                .extracting(document -> document.source().name())
                .containsExactly("/srv/a.container", "/srv/a.container.d/1.conf");
    }

    @Test
    void missingDirectoriesAreNoProblem() {
        QuadletDirectory found =
                QuadletDirectory.read(SearchPath.rootful(PODMAN).in(Tree.of("")));

        assertThat(found.units()).isEmpty();
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.directories()).isEmpty();
        assertThat(found.isComplete()).isTrue();
    }

    @Test
    void directoriesAreListedWithThoseBelow() {
        QuadletDirectory found = read(Tree.of("/srv/b/c/\n/srv/a/\n/srv/x.d/"), "/srv");

        assertThat(found.directories())
                .extracting(Path::toString)
                .containsExactly("/srv", "/srv/a", "/srv/b", "/srv/b/c");
    }

    @Test
    void aUnitIsFoundByItsName() {
        QuadletDirectory found = read(Tree.of("/srv/a.container = # note|[Container]|Image=x"), "/srv");

        assertThat(found.unit(UnitName.of("a.container")).orElseThrow().unit().text())
                .isEqualTo("# note\n[Container]\nImage=x");
        assertThat(found.unit(UnitName.of("b.container"))).isEmpty();
    }

    @Test
    void aLinkThatLeadsToItselfIsToldOnce(@TempDir Path folder) throws Exception {
        Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        Files.createSymbolicLink(folder.resolve("loop.container"), folder.resolve("loop.container"));

        QuadletDirectory found = QuadletDirectory.read(SearchPath.of(PODMAN, folder));

        assertThat(found.isComplete()).isFalse();
        assertThat(found.leftOut())
                .extracting(file -> file.path().getFileName().toString())
                .containsExactly("loop", "loop.container");
    }

    private static QuadletDirectory read(FileSystem files, String... directories) {
        return QuadletDirectory.read(SearchPath.rootful(PODMAN)
                .in(files)
                .withEnvironment(Map.of("QUADLET_UNIT_DIRS", String.join(":", directories))));
    }
}
