package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A hundred kilobytes in one line; the bounds leave a slow machine plenty of room and a quadratic algorithm none. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class LargeValuesTest {
    private static final int MANY = 50_000;

    @Test
    void aHealthCommandInJson() {
        String notation = "[" + many("\"a\"") + "]";

        assertThat(HealthCommand.parse(notation).words()).hasSize(MANY);
        assertThat(HealthCommand.parse(notation)).hasToString(notation);
    }

    @Test
    void aHealthCommandBehindItsKeyword() {
        String notation = "CMD " + many("a").replace(',', ' ');

        assertThat(HealthCommand.parse(notation).words()).hasSize(MANY);
    }

    @Test
    void aMountWithManyOptions() {
        String notation = "type=tmpfs,dst=/x," + many("o=%h");

        assertThat(Mount.parse(notation)).hasToString(notation);
    }

    @Test
    void aSecretWithManyOptions() {
        assertThat(SecretRef.parse("s," + many("target=a"))).hasToString("s," + many("target=a"));
    }

    @Test
    void aNetworkWithManyAddresses() {
        assertThat(NetworkMode.parse("lan:" + many("ip=10.0.0.1")).toString()).endsWith(many("ip=10.0.0.1"));
    }

    @Test
    void aCommandWithManyWords() {
        assertThat(CommandLine.parse(many("a").replace(',', ' ')).words()).hasSize(MANY);
    }

    @Test
    void aTextWithManySpecifiers() {
        assertThat(Text.parse("%h".repeat(MANY), Expansion.SPECIFIERS).parts()).hasSize(MANY);
    }

    private static String many(String item) {
        return IntStream.range(0, MANY).mapToObj(i -> item).collect(Collectors.joining(","));
    }
}
