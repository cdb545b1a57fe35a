package dev.quadlet.ansible.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class YamlTest {
    @Test
    void aDocumentLooksAsPeopleWriteIt() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("image", "docker.io/library/postgres:15");
        values.put("update", null);
        values.put("mode", "0644");
        values.put("unit", true);
        values.put("nothing", List.of());
        values.put("files", List.of(Map.of("path", ".env"), "web"));
        values.put("password", new Expression("{{ vault_password }}"));
        values.put("braces", "{{ not_ours }}");

        assertThat(Yaml.document("What there is.\nAll of it.", values)).isEqualTo("""
                ---
                # What there is.
                # All of it.
                image: docker.io/library/postgres:15
                update: null
                mode: "0644"
                unit: true
                nothing: []
                files:
                  - path: ".env"
                  - web
                password: "{{ vault_password }}"
                braces: !unsafe "{{ not_ours }}"
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes         | \"yes\"",
                "Null        | \"Null\"",
                "1.5         | \"1.5\"",
                "=           | \"=\"",
                "a:b         | a:b",
                "a:          | \"a:\"",
                "a b         | \"a b\"",
                "@x          | \"@x\"",
                "{%h         | !unsafe \"{%h\"",
                "'say \"hi\"' | \"say \\\"hi\\\"\"",
            })
    void quotesStandWhereTheyAreNeeded(String string, String written) {
        assertThat(Yaml.document("", Map.of("k", string))).isEqualTo("---\nk: " + written + "\n");
    }

    @Property
    void everyStringIsReadAsItWas(@ForAll String key, @ForAll List<String> strings) {
        Map<String, Object> values =
                Map.of(whole(key) + "k", strings.stream().map(YamlTest::whole).toList());

        assertThat(read(Yaml.document("", values).replace("!unsafe ", ""))).isEqualTo(values);
    }

    /** As a text file can hold it. */
    private static String whole(String string) {
        return string.codePoints()
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .filter(c -> c != '!')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Object read(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }
}
