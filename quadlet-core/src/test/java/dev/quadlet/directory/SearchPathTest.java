package dev.quadlet.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.syntax.PodmanVersion;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directories that a search begins with. */
class SearchPathTest {
    private static final FileSystem FILES = Tree.of("");

    @ParameterizedTest
    @CsvSource({
        "5.3, /run/containers/systemd:/etc/containers/systemd:/usr/share/containers/systemd",
        "5.2, /etc/containers/systemd:/usr/share/containers/systemd",
    })
    void ofTheSystem(String version, String expected) {
        assertThat(SearchPath.rootful(PodmanVersion.parse(version)).in(FILES)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "6.0, HOME=/h XDG_RUNTIME_DIR=/r, /r/C:/h/.config/C:/etc/C/users:/etc/C/users/7:/usr/share/C/users:/usr/share/C/users/7",
        "5.4, HOME=/h XDG_RUNTIME_DIR=/r, /r/C:/h/.config/C:/etc/C/users:/etc/C/users/7",
        "5.4, HOME=/h XDG_CONFIG_HOME=/c, /c/C:/etc/C/users:/etc/C/users/7",
        "5.4, XDG_RUNTIME_DIR=/r,         /r/C",
        "5.2, HOME=/h XDG_RUNTIME_DIR=/r, /h/.config/C:/etc/C/users:/etc/C/users/7",
        "5.2, XDG_RUNTIME_DIR=/r,         ''",
        "4.6, HOME=/h,                    /h/.config/C:/etc/C/users/7:/etc/C/users",
        "4.5, HOME=/h,                    /h/.config/C",
        "5.4, QUADLET_UNIT_DIRS=/x:/y,    /x:/y",
    })
    void ofAUser(String version, String variables, String expected) {
        SearchPath path = SearchPath.rootless(PodmanVersion.parse(version), 7)
                .withEnvironment(environment(variables))
                .in(FILES);

        assertThat(path).hasToString(expected.replace("/C", "/containers/systemd"));
    }

    @Test
    void ofGivenDirectories() {
        SearchPath path = SearchPath.of(PodmanVersion.LATEST, FILES.getPath("/a"), FILES.getPath("/b:c"));

        assertThat(path.directories()).containsExactly(FILES.getPath("/a"), FILES.getPath("/b:c"));
    }

    /** A directory is where the links lead, two dots and all, and what says otherwise would be another directory. */
    @Test
    void ofGivenDirectoriesBehindLinks() {
        FileSystem files = Tree.of("""
                /t/deep/dir/
                /t/link -> deep/dir
                /t/q/a.container = [Container]|Image=wrong
                /t/deep/q/a.container = [Container]|Image=right
                """);
        SearchPath given = SearchPath.of(PodmanVersion.LATEST, files.getPath("/t/link/../q"));
        SearchPath named = SearchPath.rootful(PodmanVersion.LATEST)
                .in(files)
                .withEnvironment(Map.of("QUADLET_UNIT_DIRS", "/t/link/../q"));

        assertThat(given.directories()).isEqualTo(named.directories());
        assertThat(QuadletDirectory.read(given))
                .hasToString("/t/deep/q/a.container\n")
                .hasToString(QuadletDirectory.read(named).toString());
    }

    @Test
    void givenDirectoriesCanLieInAnotherFileSystem() {
        FileSystem files = Tree.of("/srv/a.container = [Container]|Image=x");
        SearchPath path =
                SearchPath.of(PodmanVersion.LATEST, Path.of("/srv/./")).in(files);

        assertThat(path.directories()).containsExactly(files.getPath("/srv"));
        assertThat(QuadletDirectory.read(path).units()).hasSize(1);
    }

    @Test
    void theEnvironmentReplacesGivenDirectories() {
        SearchPath path = SearchPath.of(PodmanVersion.LATEST, FILES.getPath("/a"));

        assertThat(path.withEnvironment(Map.of("QUADLET_UNIT_DIRS", "/x:/y"))).hasToString("/x:/y");
        assertThat(path.withEnvironment(Map.of("QUADLET_UNIT_DIRS", "", "HOME", "/h")))
                .hasToString("/a");
    }

    @Test
    void usersHaveNumbers() {
        assertThatThrownBy(() -> SearchPath.rootless(PodmanVersion.LATEST, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    private static Map<String, String> environment(String variables) {
        return Arrays.stream(variables.split(" ", -1))
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
