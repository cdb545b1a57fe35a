package dev.quadlet.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** No file makes an import fail, whatever stands in it. */
class ArbitraryFilesTest {
    private static final String[] FIELDS = {
        "image",
        "build",
        "command",
        "entrypoint",
        "environment",
        "env_file",
        "ports",
        "expose",
        "volumes",
        "volumes_from",
        "tmpfs",
        "secrets",
        "configs",
        "networks",
        "network_mode",
        "links",
        "depends_on",
        "healthcheck",
        "test",
        "interval",
        "restart",
        "deploy",
        "replicas",
        "scale",
        "resources",
        "limits",
        "memory",
        "cpus",
        "restart_policy",
        "condition",
        "profiles",
        "extends",
        "user",
        "cap_add",
        "devices",
        "gpus",
        "ulimits",
        "sysctls",
        "logging",
        "driver",
        "options",
        "labels",
        "label_file",
        "annotations",
        "stop_grace_period",
        "pull_policy",
        "container_name",
        "hostname",
        "extra_hosts",
        "dns",
        "pid",
        "ipc",
        "security_opt",
        "blkio_config",
        "shm_size",
        "context",
        "args",
        "source",
        "target",
        "type",
        "external",
        "name",
        "file",
        "content",
        "ipam",
        "config",
        "subnet",
        "driver_opts",
        "aliases",
        "services",
        "include",
        "x-any",
        "<<",
        "a",
        "b",
        "post_start",
        "userns_mode",
        "init",
        "mem_limit",
        "published"
    };

    /** Each is a file that is written and read. */
    private static final int TRIES = 300;

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("compose");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("file.yaml"));
        Files.deleteIfExists(folder);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void fieldsWithOddValuesAreReported(@ForAll("services") String services) throws IOException {
        ComposeImport done = read("services: {a: " + services + ", b: {image: x}}\nvolumes: {a: " + services + "}\n");

        assertThat(done.stack().units().isEmpty()).isEqualTo(isNotYaml(done));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void treesOfFieldsAreReported(@ForAll("services") String tree) throws IOException {
        assertThat(read(tree).lossReport()).isNotNull();
    }

    @Property(tries = TRIES)
    void textsAreReported(@ForAll String text) throws IOException {
        assertThat(read(text).lossReport()).isNotNull();
    }

    private static boolean isNotYaml(ComposeImport done) {
        return done.lossReport().text().contains("not YAML");
    }

    private static ComposeImport read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file.yaml"), clean(text));
        return Compose.read(file).directory("/srv/x").projectName("x").toStack();
    }

    /** What has no UTF-8 cannot be in a file. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> services() {
        return Arbitraries.recursive(
                this::scalars, inner -> Arbitraries.oneOf(inner, lists(inner), mappings(inner)), 1, 4);
    }

    private Arbitrary<String> scalars() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "~",
                        "''",
                        "true",
                        "no",
                        "0",
                        "-1",
                        "3",
                        "1.5",
                        "12m",
                        "10s",
                        "a",
                        "b",
                        "a:b",
                        "/a:/b:ro",
                        "a=b",
                        "'80:80'",
                        "service:b",
                        "service:a",
                        "container:x",
                        "always",
                        "on-failure:2",
                        "'${X:-y}'",
                        "'${X'",
                        "'$$'",
                        "'%'",
                        "'a b'",
                        "\"a\\nb\"",
                        "'\"'",
                        "./a",
                        "~/a",
                        "all",
                        "host",
                        "NONE",
                        "CMD",
                        "!reset a",
                        "[]",
                        "{}",
                        "bind",
                        "tmpfs",
                        "service_healthy",
                        "service_completed_successfully",
                        "99999",
                        "10.0.0.0/24",
                        "fd00::1"),
                Arbitraries.strings().ofMaxLength(6).map(text -> "'" + text.replace("'", "''") + "'"));
    }

    private static Arbitrary<String> lists(Arbitrary<String> inner) {
        return inner.list().ofMaxSize(3).map(items -> "[" + String.join(", ", items) + "]");
    }

    private static Arbitrary<String> mappings(Arbitrary<String> inner) {
        return Arbitraries.maps(Arbitraries.of(FIELDS), inner).ofMaxSize(5).map(ArbitraryFilesTest::mapping);
    }

    private static String mapping(Map<String, String> entries) {
        List<String> parts = entries.entrySet().stream()
                .map(entry -> "'" + entry.getKey() + "': " + entry.getValue())
                .toList();
        return "{" + String.join(", ", parts) + "}";
    }
}
