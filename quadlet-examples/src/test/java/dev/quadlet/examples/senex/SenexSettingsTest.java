package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.ini4j.IniSettings;
import dev.quadlet.source.SourceText;
import dev.quadlet.value.ImageName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenexSettingsTest {
    private static final String TEXT = """
            [here]
            hosts = root@one.example.org, local
            user = senex
            directory = %S/senex
            image = localhost/senex
            tag = latest
            domains = a.example.org,b.example.org
            port = 8080
            auto-update = no
            workers = 2
            log-level = INFO
            """;

    @Test
    void aSectionIsAnEnvironment() {
        assertThat(settings(TEXT))
                .isEqualTo(new SenexSettings(
                        List.of("root@one.example.org", "local"),
                        "senex",
                        "%S/senex",
                        ImageName.of("localhost/senex").tag("latest"),
                        "a.example.org,b.example.org",
                        8080,
                        Optional.empty(),
                        2,
                        "INFO"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "port = 8080      | port = 80x         | [here] port = 80x: expected a number from 1 to 65535",
                "port = 8080      | port = 0           | [here] port = 0: expected a number from 1 to 65535",
                "port = 8080      | port = 65536       | [here] port = 65536: expected a number from 1 to 65535",
                "port = 8080      | port = 99999999999 | [here] port = 99999999999: expected a number from 1 to 65535",
                "workers = 2      | workers = -1       | [here] workers = -1: expected a number from 1 to 1000",
                "workers = 2      | workers =          | [here] workers = : expected a number from 1 to 1000",
                "auto-update = no | auto-update = off  | [here] auto-update = off: expected yes, local or no",
                "one.example.org, local | one.example.org, | [here] hosts = root@one.example.org,: expected names",
                "tag = latest     | tag = a b          | image tag 'a b': a tag has letters, digits, and . _ -",
            })
    void whatCannotBeIsRefused(String line, String bad, String message) {
        assertThatThrownBy(() -> settings(TEXT.replace(line, bad)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> settings(TEXT.replace("workers", "worker")))
                .hasMessageStartingWith("environments.ini: no 'workers' in [here], only [hosts, user,");
    }

    private static SenexSettings settings(String text) {
        return SenexSettings.of(IniSettings.parse(SourceText.of("environments.ini", text)), "here");
    }
}
