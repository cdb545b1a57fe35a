package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuadletTest {
    @Test
    void aProblemNamesThePathOfTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("web.container"), "junk\n");

        QuadletUnit unit = Quadlet.read(file);

        assertThat(unit.name()).hasToString("web.container");
        assertThat(unit.problems().get(0)).asString().startsWith(file + ":1:1: error: ");
    }

    @Test
    void aNameHasNoExtension() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.container("web.container"))
                .withMessage("Not a name without its extension: 'web.container'; write 'web'");
    }

    @Test
    void aFileBecomesAUnitOfTheKindThatItsExtensionNames(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("web.container"), """
                # The shop's front
                [Container]
                Image=localhost/web
                """);

        QuadletUnit unit = Quadlet.read(file);

        assertThat(unit.name()).hasToString("web.container");
        assertThat(unit.asContainer().section().image()).hasToString("Optional[localhost/web]");
        assertThat(unit.text()).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsRead(UnitKind kind) {
        QuadletUnit unit = Quadlet.parse("x." + kind.extension(), "[" + kind.sectionName() + "]\n");

        assertThat(unit.kind()).isEqualTo(kind);
        assertThat(unit.toBuilder().build()).isEqualTo(unit);
    }

    @Test
    void bytesThatAreNoTextSurvive(@TempDir Path folder) throws Exception {
        byte[] bytes = "[Container]\r\nImage=\u00ff\r\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("odd.container"), bytes);

        assertThat(Quadlet.read(file).document().bytes()).isEqualTo(bytes);
        assertThat(Quadlet.parse("odd.container", bytes)).isEqualTo(Quadlet.read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"web.service", "web", "container", "web.Container", ".env"})
    void otherFilesAreNoUnits(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.parse(name, ""))
                .withMessage("Not a Quadlet unit: '" + name + "'; its extension must be one of .container .network"
                        + " .volume .pod .kube .image .build .artifact");
    }

    @Test
    void aNameThatSystemdRefusesIsNone() {
        assertThatThrownBy(() -> Quadlet.container("my web"))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("my web.container");
    }

    @Test
    void badLinesAreProblemsOfTheUnit() {
        QuadletUnit unit = Quadlet.parse("web.container", """
                [Container]
                Image=localhost/web
                PublishPort 80:80
                """);

        assertThat(unit.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position()).hasToString("3:1");
            assertThat(problem.source().name()).isEqualTo("web.container");
        });
        assertThat(unit.asContainer().section().image()).isPresent();
    }

    @Test
    void whatIsMadeInCodeHasNoProblems() {
        assertThat(Quadlet.container("web").image("localhost/web").build().problems())
                .isEmpty();
    }

    @Test
    void aDocumentStaysAsItsReaderReadIt() {
        Dialect old = Dialect.podman(PodmanVersion.of(4, 4));
        UnitDocument document = UnitParser.parse(
                        SourceText.of("/etc/containers/systemd/web.container", "[Container]\n  Image=localhost/web\n"),
                        old)
                .document();

        QuadletUnit unit = Quadlet.unit(UnitName.of("web.container"), document);

        assertThat(unit.document()).isSameAs(document);
        assertThat(unit.toBuilder().build().document().dialect()).isEqualTo(old);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.unit(UnitName.of("web.service"), document))
                .withMessageStartingWith("Not a Quadlet unit: 'web.service'");
    }

    @Test
    void readingAUnitAsksForNothing() {
        QuadletUnit unit = Quadlet.parse("db.container", """
                [Container]
                Notify=healthy

                [Service]
                TimeoutStartSec=270
                TimeoutStopSec=30
                """);

        assertThat(unit.asContainer().isReadyWhenHealthy()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "container, ContainerUnit",
        "network, NetworkUnit",
        "volume, VolumeUnit",
        "pod, PodUnit",
        "kube, KubeUnit",
        "image, ImageUnit",
        "build, BuildUnit",
        "artifact, ArtifactUnit"
    })
    void aUnitIsOfOneKindOnly(String extension, String type) {
        QuadletUnit unit = Quadlet.parse("x." + extension, "");

        assertThat(unit.getClass().getSimpleName()).isEqualTo(type);
        if (unit instanceof ContainerUnit container) {
            assertThat(container.asContainer()).isSameAs(unit);
            assertThatIllegalStateException().isThrownBy(container::asPod).withMessage("x.container is not a PodUnit");
        } else {
            assertThatIllegalStateException()
                    .isThrownBy(unit::asContainer)
                    .withMessage("x." + extension + " is not a ContainerUnit");
        }
    }
}
