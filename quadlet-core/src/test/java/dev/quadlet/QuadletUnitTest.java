package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadletUnitTest {
    private static final String TEXT = "[Container]\nImage=localhost/web\n";
    private static final QuadletUnit WEB = Quadlet.parse("web.container", TEXT);

    @Test
    void unitsAreEqualByNameAndText() {
        assertThat(WEB)
                .isEqualTo(Quadlet.container("web").image("localhost/web").build())
                .hasSameHashCodeAs(Quadlet.parse("web.container", TEXT))
                .isNotEqualTo(Quadlet.parse("shop.container", TEXT))
                .isNotEqualTo(Quadlet.parse("web.pod", TEXT))
                .isNotEqualTo(Quadlet.parse("web.container", TEXT + "# tested\n"))
                .hasToString(TEXT);
    }

    @Test
    void commentsAndLineBreaksAreNoSettings() {
        QuadletUnit spacious = Quadlet.parse("web.container", """
                # The shop's front

                [Container]
                Image = \\
                  localhost/web
                """);

        assertThat(WEB.sameSettings(spacious)).isTrue();
        assertThat(WEB).isNotEqualTo(spacious);
    }

    @ParameterizedTest
    @CsvSource({
        "web.container, Image=localhost/shop",
        "web.container, image=localhost/web",
        "shop.container, Image=localhost/web"
    })
    void otherValuesKeysAndNamesAre(String name, String line) {
        assertThat(WEB.sameSettings(Quadlet.parse(name, "[Container]\n" + line)))
                .isFalse();
    }

    @Test
    void aListHasNoSingleValue() {
        QuadletUnit unit = Quadlet.parse("web.container", """
                [Container]
                Image=localhost/web:1
                Image=localhost/web:2
                PublishPort=80:80
                [X-Notes]
                Owner=me
                """);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit.value(ContainerKeys.PUBLISH_PORT))
                .withMessage("[Container] PublishPort= can have several values: ask for values(…)");
        assertThat(unit.values(ContainerKeys.IMAGE)).hasToString("[localhost/web:2]");
        assertThat(unit.values(ContainerKeys.HOST_NAME)).isEmpty();
        assertThat(unit.value(Key.of("X-Notes", "Owner"))).contains("me");
    }

    @ParameterizedTest
    @CsvSource({
        "web.container, web.service",
        "web.kube, web.service",
        "shop.pod, shop-pod.service",
        "shop.network, shop-network.service",
        "data.volume, data-volume.service",
        "app.image, app-image.service",
        "app.build, app-build.service",
        "model.artifact, model-artifact.service",
        "worker@.container, worker@.service",
        "worker@1.container, worker@1.service",
        "data@.volume, data-volume@.service"
    })
    void theNameOfTheServiceFollowsTheKind(String file, String service) {
        assertThat(Quadlet.parse(file, "").serviceName()).hasToString(service);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ServiceName=shop                    | shop.service",
                "ServiceName=old\\nServiceName=shop  | shop.service",
                "ServiceName=\"shop\"                | shop.service",
                "ServiceName=../x                    | web-pod.service",
                "ServiceName=                        | web-pod.service"
            })
    void theUnitCanNameItsService(String lines, String service) {
        QuadletUnit web = Quadlet.parse("web.pod", "[Pod]\n" + lines.replace("\\n", "\n"));

        assertThat(web.serviceName()).hasToString(service);
    }

    @Test
    void aTemplateSharesItsTextWithItsInstances() {
        ContainerUnit worker = Quadlet.container("worker@")
                .containerName("worker-%i")
                .install(i -> i.defaultInstance("1"))
                .build();

        assertThat(worker.name().isTemplate()).isTrue();
        assertThat(worker.name().instance("blue").serviceName()).hasToString("worker@blue.service");
        assertThat(worker.text()).isEqualTo("""
                [Container]
                ContainerName=worker-%i

                [Install]
                DefaultInstance=1
                """);
    }
}
