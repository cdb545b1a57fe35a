package dev.quadlet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Logs are built as the schema of SARIF 2.1.0 demands. The schema's own text is not ours to copy: the table below has, of the
 * objects that we write, the properties and their types as section 3 of the standard lists them; an exclamation mark means that
 * the property must be there.
 */
class SarifStructureTest {
    private static final Map<String, String> OBJECTS = Map.ofEntries(
            Map.entry("sarifLog", "$schema:uri version!:version runs!:[run"),
            Map.entry("run", "tool!:tool columnKind:columnKind results:[result"),
            Map.entry("tool", "driver!:toolComponent"),
            Map.entry("toolComponent", "name!:text rules:[reportingDescriptor"),
            Map.entry("reportingDescriptor", "id!:text shortDescription:multiformatMessageString"),
            Map.entry("multiformatMessageString", "text!:text"),
            Map.entry("message", "text:text"),
            Map.entry(
                    "result",
                    "ruleId:text ruleIndex:natural level:level message!:message locations:[location fixes:[fix"),
            Map.entry("location", "physicalLocation:physicalLocation"),
            Map.entry("physicalLocation", "artifactLocation:artifactLocation region:region"),
            Map.entry("artifactLocation", "uri:uri"),
            Map.entry("region", "startLine:positive startColumn:positive endLine:positive endColumn:positive"),
            Map.entry("fix", "description:message artifactChanges!:[artifactChange"),
            Map.entry("artifactChange", "artifactLocation!:artifactLocation replacements!:[replacement"),
            Map.entry("replacement", "deletedRegion!:region insertedContent:artifactContent"),
            Map.entry("artifactContent", "text:text"));

    private static final Map<String, Set<String>> WORDS = Map.of(
            "version", Set.of("2.1.0"),
            "columnKind", Set.of("utf16CodeUnits", "unicodeCodePoints"),
            "level", Set.of("none", "note", "warning", "error"));

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
    void everyObjectHasWhatItMustAndNothingElse(String log) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(log)) {
            json.nextToken();
            check("sarifLog", read(json), "");
            assertThat(json.nextToken()).isNull();
        }
    }

    private static void check(String type, Object value, String path) {
        if (OBJECTS.containsKey(type)) {
            checkObject(OBJECTS.get(type), (Map<?, ?>) value, path);
        } else if (type.startsWith("[")) {
            List<?> all = (List<?>) value;
            for (int i = 0; i < all.size(); i++) {
                check(type.substring(1), all.get(i), path + "/" + i);
            }
        } else {
            checkScalar(type, value, path);
        }
    }

    private static void checkObject(String properties, Map<?, ?> value, String path) {
        Set<Object> left = new TreeSet<>(value.keySet());
        for (String property : properties.split(" ", -1)) {
            String name = property.substring(0, property.indexOf(':')).replace("!", "");
            left.remove(name);
            if (property.contains("!")) {
                assertThat(value.get(name)).as(path + "/" + name).isNotNull();
            }
            if (value.containsKey(name)) {
                check(property.substring(property.indexOf(':') + 1), value.get(name), path + "/" + name);
            }
        }
        assertThat(left).as(path).isEmpty();
    }

    private static void checkScalar(String type, Object value, String path) {
        switch (type) {
            case "text" -> assertThat(value).as(path).isInstanceOf(String.class);
            case "uri" -> assertThat(URI.create((String) value)).as(path).isNotNull();
            case "natural" -> assertThat((Integer) value).as(path).isNotNegative();
            case "positive" -> assertThat((Integer) value).as(path).isPositive();
            default -> assertThat(WORDS.get(type)).as(path).contains((String) value);
        }
    }

    private static Object read(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> all = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    assertThat(all.put(name, read(json))).as("twice: " + name).isNull();
                }
                yield all;
            }
            case START_ARRAY -> {
                List<Object> all = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    all.add(read(json));
                }
                yield all;
            }
            case VALUE_NUMBER_INT -> json.getIntValue();
            default -> json.getText();
        };
    }
}
