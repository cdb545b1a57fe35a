package dev.quadlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubfolderTest {
    private static Stack stack(String line) {
        return Stack.named("shop")
                .environmentFile(EnvironmentFile.named(".env").with("A", "b"))
                .asset("conf/web.conf", "Look at %E/containers/systemd/.env\n")
                .asset("größe", "1\n")
                .units(Quadlet.parse("web.container", "[Container]\nImage=localhost/web\n[Service]\n" + line + "\n"))
                .systemdUnits(SystemdUnit.parse("shop.service", "[Service]\n" + line + "\n"))
                .build();
    }

    private static String text(Stack stack, String path) {
        return stack.filesIn("shop").stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.content(), UTF_8))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "EnvironmentFile=%E/containers/systemd/.env, EnvironmentFile=%E/containers/systemd/shop/.env",
        "EnvironmentFile=-%E/containers/systemd/.env, EnvironmentFile=-%E/containers/systemd/shop/.env",
        "'ExecStartPre=cat \"%E/containers/systemd/.env\" %E/containers/systemd/.env', "
                + "'ExecStartPre=cat \"%E/containers/systemd/shop/.env\" %E/containers/systemd/shop/.env'",
        "ExecStartPre=cat %E/containers/systemd/conf/web.conf, ExecStartPre=cat %E/containers/systemd/shop/conf/web.conf",
        "ExecStartPre=cat %E/containers/systemd/größe, ExecStartPre=cat %E/containers/systemd/shop/größe",
        "ExecStartPre=cat %E/containers/systemd/.env.old, ExecStartPre=cat %E/containers/systemd/.env.old",
        "ExecStartPre=cat %E/containers/systemd/.envé, ExecStartPre=cat %E/containers/systemd/.envé",
        "ExecStartPre=cat %E/containers/systemd/.env/x, ExecStartPre=cat %E/containers/systemd/.env/x",
        "ExecStartPre=cat %E/containers/systemd/other, ExecStartPre=cat %E/containers/systemd/other",
        "ExecStartPre=cat /etc/containers/systemd/.env, ExecStartPre=cat /etc/containers/systemd/.env",
    })
    void whatUnitsNameIsLedToTheFolder(String line, String led) {
        assertThat(text(stack(line), "web.container")).contains("[Service]\n" + led + "\n");
        assertThat(text(stack(line), "shop.service")).isEqualTo("[Service]\n" + led + "\n");
    }

    @Test
    void othersStayAsTheyAre() {
        Stack stack = stack("EnvironmentFile=%E/containers/systemd/.env");

        assertThat(text(stack, "conf/web.conf")).isEqualTo("Look at %E/containers/systemd/.env\n");
        assertThat(stack.filesIn("shop"))
                .extracting(StackFile::path)
                .containsExactlyElementsOf(
                        stack.files().stream().map(StackFile::path).toList());
        assertThat(stack.filesIn("shop"))
                .filteredOn(StackFile::isPrivate)
                .extracting(StackFile::path)
                .containsExactly(".env");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/shop", "shop/"})
    void aFolderIsAPathBelow(String folder) {
        Stack stack = stack("Type=oneshot");

        assertThatThrownBy(() -> stack.filesIn(folder)).hasMessageContaining("'" + folder + "'");
    }
}
