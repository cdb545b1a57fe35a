package dev.quadlet.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.kubernetes.options.KubernetesOptions;
import dev.quadlet.source.Severity;
import dev.quadlet.value.ByteSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesManifestsTest {
    private static final EnvironmentFile ENV =
            EnvironmentFile.named("shop.env").with("MODE", "yes").withSecret("PASSWORD", "hidden");

    private static Stack shop() {
        ContainerUnit web = Quadlet.container("web")
                .containerName("web")
                .image("docker.io/library/web:1")
                .environmentFile(ENV)
                .publishPort("8080:80")
                .build();
        return Stack.named("shop").environmentFile(ENV).units(web).build();
    }

    @Test
    void whatIsSecretGoesIntoTheSecretAndTheRestIntoTheConfigMap() {
        assertThat(KubernetesManifests.of(shop()).text()).startsWith("""
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: shop-shop-env
                data:
                  MODE: "yes"
                ---
                apiVersion: v1
                kind: Secret
                metadata:
                  name: shop-shop-env
                data:
                  PASSWORD: aGlkZGVu
                type: Opaque
                """);
    }

    @Test
    void thereIsAFileForEachKind(@TempDir Path folder) throws IOException {
        KubernetesManifests manifests = KubernetesManifests.of(shop());
        manifests.writeTo(folder.resolve("new"));
        manifests.writeTo(folder.resolve("new"));

        assertThat(folder.resolve("new"))
                .isDirectoryContaining("glob:**/configmap.yaml")
                .isDirectoryContaining("glob:**/deployment.yaml");
        assertThat(manifests.files())
                .containsOnlyKeys("configmap.yaml", "secret.yaml", "service.yaml", "deployment.yaml");
        assertThat(folder.resolve("new/service.yaml"))
                .hasContent(manifests.files().get("service.yaml"));
        assertThat(String.join("", manifests.files().values())).isEqualTo(manifests.text());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new/secret.yaml"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theNameSaysWhatThereIsAndNothingSecret() {
        assertThat(KubernetesManifests.of(shop()))
                .hasToString("ConfigMap shop-shop-env, Secret shop-shop-env, Service web, Deployment web");
    }

    @Test
    void lossesHaveAPlaceAndASeverity() {
        var report = KubernetesManifests.of(shop()).lossReport();

        assertThat(report.hasErrors()).isFalse();
        assertThat(report.of(Severity.WARNING)).singleElement().satisfies(loss -> {
            assertThat(loss.path()).isEqualTo("[Container] PublishPort");
            assertThat(loss.source().slice(loss.span())).isEqualTo("PublishPort=8080:80");
            assertThat(loss.position()).hasToString("5:1");
            assertThat(loss.diagnostic("kubernetes").rule()).isEqualTo("kubernetes-changed");
        });
        assertThat(report).hasToString(report.text());
    }

    @Test
    void anIngressLeadsToAContainerWithAPort() {
        KubernetesOptions options = KubernetesOptions.defaults().ingress("shop.example.org", "web");
        KubernetesOptions other = KubernetesOptions.defaults().ingress("shop.example.org", "db");

        assertThat(KubernetesManifests.of(shop(), options).files()).containsKey("ingress.yaml");
        assertThatThrownBy(() -> KubernetesManifests.of(shop(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Shop", "-a", "a-", "a_b", "a.b", "\u00e9"})
    void namesThatKubernetesRefusesAreRefused(String name) {
        assertThatThrownBy(() -> KubernetesOptions.defaults().inNamespace(name)).hasMessageContaining("'" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65_536})
    void portsThatAreNoneAreRefused(int port) {
        assertThatThrownBy(() -> KubernetesOptions.defaults().port("db", port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(port));
    }

    @Test
    void aVolumeHasASize() {
        assertThatThrownBy(() -> KubernetesOptions.defaults().volumeSize(ByteSize.INFINITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("infinity");
    }
}
