package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenexStackTest {
    private static final String UPDATE = """
            the files in src/test/resources are those that the code makes; after a change that is meant:
            DB_PASSWORD=the-password SECRET_KEY=the-key mvn -q compile -Psenex -Dexec.args="generate --force --env %1$s \
            --out quadlet-examples/src/test/resources/dev/quadlet/examples/senex/%1$s"
            """;

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void filesAreAsKept(String environment) throws IOException {
        Map<String, String> made = SenexFiles.made(SenexFiles.stack(environment));

        assertThat(made.keySet())
                .containsExactly(
                        ".env",
                        "celery-beat.container",
                        "celery-worker.container",
                        "postgres.container",
                        "postgres.env",
                        "redis.container",
                        "senex-network.network",
                        "web.container");
        made.forEach(
                (name, text) -> assertThat(text).as(UPDATE, environment).isEqualTo(SenexFiles.kept(environment, name)));
    }

    @Test
    void servicesAreNamedAsPodmanNamesThem() throws IOException {
        assertThat(SenexFiles.stack("staging").services())
                .extracting(Object::toString)
                .containsExactly(
                        "senex-network-network.service",
                        "postgres.service",
                        "redis.service",
                        "web.service",
                        "celery-worker.service",
                        "celery-beat.service");
    }

    @Test
    void secretsStandInEnvironmentFilesOnly() throws IOException {
        Stack stack = SenexFiles.stack("production");

        assertThat(stack.units())
                .extracting(QuadletUnit::text)
                .noneMatch(text -> text.contains(SenexFiles.PASSWORD) || text.contains(SenexFiles.KEY));
        assertThat(stack.environmentFiles()).extracting(EnvironmentFile::name).containsExactly(".env", "postgres.env");
        assertThat(SenexFiles.kept("production", "postgres.env")).doesNotContain(SenexFiles.KEY);
    }
}
