package dev.quadlet.directory;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.directory.StackFolder.State;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stack that is made of the files in a folder, and what no stack can hold. */
class StackReadTest {
    @Test
    void whatLiesThereIsInTheStack() throws IOException {
        FileSystem files = Tree.of("""
                /srv/web.container = # mine|[Container]|Image=x
                /srv/bad.volume = oops
                /srv/w@.container = [Container]|Image=x
                /srv/w@1.container -> w@.container
                /srv/web.container.d/10.conf = [Container]|Image=y
                /srv/container.d/all.conf = [Container]|Image=z
                /srv/shop.env = A=1|
                /srv/conf/web.conf = x
                /srv/conf.d/web.conf = y
                /srv/.web.container.asset = web.container
                /srv/empty/
                """);
        Files.setPosixFilePermissions(files.getPath("/srv/conf/web.conf"), fromString("rwxr-xr-x"));

        Stack stack = StackFolder.at(files.getPath("/srv")).read("shop");

        assertThat(stack.files().stream().map(StackReadTest::shown))
                .containsExactly(
                        "bad.volume",
                        "w@.container",
                        "web.container",
                        "w@1.container -> w@.container",
                        "container.d/all.conf",
                        "web.container.d/10.conf",
                        "shop.env private",
                        "conf/web.conf executable",
                        "conf.d/web.conf");
        assertThat(stack.unit("web", ContainerUnit.class).text()).isEqualTo("# mine\n[Container]\nImage=x");
        assertThat(stack.environmentFiles().get(0).isSecret("A")).isTrue();
    }

    private static String shown(StackFile file) {
        return file.path()
                + file.linkTarget().map(target -> " -> " + target).orElse("")
                + (file.isPrivate() ? " private" : "")
                + (file.isExecutable() ? " executable" : "");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = ";", textBlock = """
            /srv/sub/web.container = x    ; /srv/sub/web.container: Podman would take 'sub/web.container' for a unit
            /srv/a.container.d/b/c.conf = x ; /srv/a.container.d/b/c.conf: Podman would take 'a.container.d/b/c.conf' for a drop-in
            /srv/b.container -> a.container  ; /srv/b.container: a link to a.container, which is not its template
            /srv/w@1.container -> w@.container ; /srv/w@1.container: its template is missing
            /srv/link -> elsewhere        ; /srv/link:
            /srv/a b.container = x        ; /srv/a b.container:
            /srv/a$b.env = A=1            ; /srv/a$b.env: Not the name of an environment file: 'a$b.env'
            /srv/x.env = A="b\\xc"        ; /srv/x.env: Podman and systemd read these variables differently
            """)
    void whatNoStackCanHoldIsTold(String file, String message) {
        FileSystem files = Tree.of(file);

        assertThatThrownBy(() -> StackFolder.at(files.getPath("/srv")).read("shop"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void whatOthersShallNotReadIsNotOpened() throws IOException {
        FileSystem files = Tree.of("/srv/conf/key.pem = secret");
        Files.setPosixFilePermissions(files.getPath("/srv/conf/key.pem"), fromString("rw-------"));

        assertThatThrownBy(() -> StackFolder.at(files.getPath("/srv")).read("shop"))
                .hasMessage("/srv/conf/key.pem: not everybody may read it, and a stack would open it to everybody");
    }

    @Test
    void whatCannotBeReadIsTold(@TempDir Path folder) {
        assertThatThrownBy(() -> StackFolder.at(folder.resolve("gone")).read("shop"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StackFolder.at(folder).read("a/b"))
                .withMessageContaining("a/b");
    }

    /** The stack knows who reads the variables, and wrote them for these. */
    @Test
    void environmentFilesOfBothReadersComeBack(@TempDir Path folder) throws IOException {
        EnvironmentFile podmans =
                EnvironmentFile.named("podman.env").with("A", "b \\x").with("B", "'c'");
        EnvironmentFile systemds = EnvironmentFile.named("systemd.env")
                .with("TAG", "a \\b 'c' $d\"")
                .with("E", "");
        Stack stack = Stack.named("shop")
                .environmentFile(podmans)
                .environmentFile(systemds)
                .units(Quadlet.container("web")
                        .image("x:1")
                        .environmentFile(podmans)
                        .volume("/srv/${TAG}:/data")
                        .service(service -> service.environmentFile("%E/containers/systemd/systemd.env"))
                        .build())
                .build();
        StackFolder.at(folder).write(stack.files());

        Stack read = StackFolder.at(folder).read("shop");

        assertThat(read.files()).isEqualTo(stack.files());
        assertThat(read.environmentFiles().get(1).value("TAG")).contains("a \\b 'c' $d\"");
        assertThat(StackFolder.at(folder).write(read.files()))
                .extracting(StackFolder.Written::state)
                .containsOnly(State.UNCHANGED);
        assertThat(List.of(podmans, systemds))
                .extracting(EnvironmentFile::names)
                .isEqualTo(read.environmentFiles().stream()
                        .map(EnvironmentFile::names)
                        .toList());
    }
}
