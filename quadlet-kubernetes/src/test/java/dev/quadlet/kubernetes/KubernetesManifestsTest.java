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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    @Test
    void anIngressHasToLeadSomewhere() {
        Stack silent = Stack.named("shop")
                .units(Quadlet.container("web").image("web:1").build())
                .build();
        KubernetesOptions options = KubernetesOptions.defaults().ingress("shop.example.org");

        assertThatThrownBy(() -> KubernetesManifests.of(silent, options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No container publishes a port, so no Ingress can lead to one");
    }

    @Test
    void whatElseIsInTheFolderStays(@TempDir Path folder) throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "precious");
        Path notes = Files.writeString(folder.resolve("notes.yaml"), "notes");
        for (String planted : List.of("secret.yaml", "deployment.yaml")) {
            Files.createSymbolicLink(folder.resolve(planted), precious);
        }

        KubernetesManifests.of(shop()).writeTo(folder);

        assertThat(precious).hasContent("precious");
        assertThat(notes).hasContent("notes");
        assertThat(modes(folder))
                .isEqualTo(Map.of(
                        "configmap.yaml", "rw-r--r--",
                        "deployment.yaml", "rw-r--r--",
                        "notes.yaml", modeOf(notes),
                        "precious.txt", modeOf(precious),
                        "secret.yaml", "rw-------",
                        "service.yaml", "rw-r--r--"));
        assertThat(folder.resolve("secret.yaml")).isRegularFile().content().contains("aGlkZGVu");
    }

    @Test
    void whatKubeUnitsBringAlongIsForItsOwnerOnly(@TempDir Path folder) throws IOException {
        Stack stack = Stack.named("shop")
                .units(Quadlet.parse("app.kube", "[Kube]\nYaml=app.yaml\n"))
                .asset("app.yaml", "kind: List\nitems: [{kind: Secret}]\n")
                .build();

        KubernetesManifests manifests = KubernetesManifests.of(stack);
        manifests.writeTo(folder);

        assertThat(modes(folder)).isEqualTo(Map.of("list.yaml", "rw-------"));
        assertThat(manifests).hasToString("List");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b", "kind: ''", "kind: ../../escaped", "- kind: Pod"})
    void whatIsNoObjectIsReported(String text) {
        Stack stack = Stack.named("shop")
                .units(Quadlet.parse("app.kube", "[Kube]\nYaml=app.yaml\n"))
                .asset("app.yaml", text)
                .build();

        assertThat(KubernetesManifests.of(stack).files()).isEmpty();
        assertThat(KubernetesManifests.of(stack).lossReport().hasErrors()).isTrue();
    }

    private static Map<String, String> modes(Path folder) throws IOException {
        Map<String, String> modes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                modes.put(String.valueOf(file.getFileName()), modeOf(file));
            }
        }
        return modes;
    }

    private static String modeOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
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
