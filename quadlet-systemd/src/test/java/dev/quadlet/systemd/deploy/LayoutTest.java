package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.testing.FakeSystemd;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
    private static final Stack STACK = Stack.named("shop")
            .environmentFile(EnvironmentFile.named(".env").with("PORT", "80"))
            .units(Quadlet.parse("web.container", """
                    # %E/containers/systemd/.env.old stays
                    [Container]
                    Image=localhost/web
                    PublishPort=${PORT}:80
                    [Service]
                    EnvironmentFile=%E/containers/systemd/.env
                    ExecStartPre=cat %E/containers/systemd/.env "%E/containers/systemd/.env"
                    """))
            .build();

    private final FakeSystemd fake = FakeSystemd.create();

    private static String unit(Layout layout) {
        StackFile web = layout.files(STACK).stream()
                .filter(file -> file.path().equals("web.container"))
                .findFirst()
                .orElseThrow();
        return new String(web.content(), UTF_8);
    }

    @Test
    void whatSystemdReadsIsLedToTheFolderOfTheStack() {
        Layout layout = Layout.of(fake.host(), Scope.SYSTEM, "shop", PodmanVersion.of(5, 4));

        assertThat(unit(layout))
                .contains("# %E/containers/systemd/.env.old stays")
                .contains("EnvironmentFile=%E/containers/systemd/shop/.env\n")
                .contains("cat %E/containers/systemd/shop/.env \"%E/containers/systemd/shop/.env\"\n");
    }

    @Test
    void podmanThatReadsNoFoldersGetsTheFilesAbove() {
        Layout layout = Layout.of(fake.host(), Scope.SYSTEM, "shop", PodmanVersion.of(4, 6));

        assertThat(layout.folder()).isEqualTo(Path.of("/etc/containers/systemd"));
        assertThat(unit(layout)).isEqualTo(STACK.units().get(0).text());
    }

    /** An administrator may have moved a folder; a link there is followed once and never again. */
    @Test
    void linksOnTheWayAreFollowedBeforeAnythingIsWritten() {
        Host senex = fake.addUser("senex", 1000);
        fake.host().files().write("/srv/config/containers/systemd/x", "");
        fake.host().files().link(Path.of("/home/senex/.config"), Path.of("/srv/config"));

        assertThat(Layout.of(senex, Scope.USER, "shop", PodmanVersion.of(5, 4)))
                .isEqualTo(new Layout(
                        Path.of("/srv/config/containers/systemd"),
                        Path.of("/srv/config/containers/systemd/shop"),
                        Path.of("/srv/config/systemd/user")));
    }

    @ParameterizedTest
    @CsvSource({
        "web.container, true",
        "web.container.d/10.conf, true",
        "data.volume, true",
        "container.d/all.conf, true",
        ".env, false",
        "nginx.conf, false",
        "web.service, false",
        "web.container.tmp, false"
    })
    void unitsAreKnownByTheirNames(String path, boolean unit) {
        assertThat(Layout.isUnit(path)).isEqualTo(unit);
    }
}
