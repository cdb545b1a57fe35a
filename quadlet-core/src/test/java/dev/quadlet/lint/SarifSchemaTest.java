package dev.quadlet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.syntax.PodmanVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Logs are as the schema of SARIF 2.1.0 demands; the schema is the standard's own. */
class SarifSchemaTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(open("schema/sarif-schema-2.1.0.json"));

    private static InputStream open(String resource) {
        return Objects.requireNonNull(SarifSchemaTest.class.getClassLoader().getResourceAsStream(resource), resource);
    }

    private static Set<ValidationMessage> faults(String log) {
        return SCHEMA.validate(
                log, InputFormat.JSON, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    /** Nothing, something of each severity, odd names, and every bad example. */
    static Stream<String> logs() {
        Linter linter = Linter.forPodman(PodmanVersion.of(5, 4));
        LintReport odd = linter.lint(Stack.named("odd")
                .units(Quadlet.parse("a:b@c.container", "[Container]\nImage=\u0001\"\\\nMemry=\uD83D\uDE00\n"))
                .build());
        return Stream.concat(
                Stream.of(new LintReport(List.of()).sarif(), odd.sarif()),
                RulePages.all().stream()
                        .map(page -> page.lint(page.stack("Bad")).sarif()));
    }

    @ParameterizedTest
    @MethodSource("logs")
    void everyLogIsValid(String log) {
        assertThat(faults(log)).isEmpty();
    }

    @Test
    void theSchemaFindsWhatIsWrong() {
        assertThat(faults("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}"))
                .isNotEmpty();
        assertThat(faults("{\"version\": \"2.1.0\", \"runs\": [], \"run\": []}"))
                .isNotEmpty();
    }
}
