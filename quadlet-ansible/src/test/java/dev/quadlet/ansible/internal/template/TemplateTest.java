package dev.quadlet.ansible.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static Template template(String... texts) {
        return Template.of("web.container", List.of(texts));
    }

    private static String named(Hole hole) {
        return Names.plain(hole.key().isEmpty() ? "lines" : hole.key());
    }

    private static String written(Template template) {
        return template.written(TemplateTest::named, Jinja::literal);
    }

    @Test
    void aValueThatDiffersIsAVariable() {
        Template template = template("""
                [Container]
                Image=web:main
                Exec=run
                """, """
                [Container]
                Image=web:1.4
                Exec=run
                """);

        assertThat(written(template)).isEqualTo("""
                [Container]
                Image={{ image }}
                Exec=run
                """);
        assertThat(template.holes())
                .containsExactly(
                        new Hole("web.container", "Image", List.of(Optional.of("web:main"), Optional.of("web:1.4"))));
    }

    @Test
    void aLineThatOnlyOneHasIsThereWhereItsVariableIs() {
        assertThat(written(template("[Container]\nAutoUpdate=registry\nImage=a\n", "[Container]\nImage=b\n")))
                .isEqualTo("""
                        [Container]
                        {% if auto_update is not none %}
                        AutoUpdate={{ auto_update }}
                        {% endif %}
                        Image={{ image }}
                        """);
    }

    @Test
    void linesThatAreNoSettingsAreOneVariable() {
        assertThat(written(template("# One.\nA=1\n", "# Two.\n# Three.\nA=1\n")))
                .isEqualTo("{{ lines }}A=1\n");
        assertThat(written(template("A=1\nA=2\n", "A=3\n"))).isEqualTo("{{ lines }}");
        assertThat(written(template("A=1\nB=2\n", "B=3\nA=4\n"))).isEqualTo("{{ lines }}");
    }

    @Test
    void bracesOfUnitsAreProtected() {
        assertThat(Jinja.literal("podman inspect --format {{.ID}} {%x {#y }} {z"))
                .isEqualTo("podman inspect --format {{ '{' }}{.ID}} {{ '{' }}%x {{ '{' }}#y }} {z");
        assertThat(Jinja.literal("a{")).isEqualTo("a{{ '{' }}");
        assertThat(Jinja.file("#jinja2: trim_blocks: false\n")).isEqualTo("{{ '#' }}jinja2: trim_blocks: false\n");
    }

    @Property
    void everyTextArrivesInItsEnvironment(@ForAll("texts") List<String> texts) {
        Template template = Template.of("x", texts);
        Map<Hole, String> names = new HashMap<>();
        template.holes().forEach(hole -> names.computeIfAbsent(hole, h -> "v" + names.size()));
        String written = template.written(hole -> names.getOrDefault(hole, ""), Jinja::literal);

        List<String> rendered = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Map<String, Optional<String>> values = new HashMap<>();
            for (Map.Entry<Hole, String> name : names.entrySet()) {
                values.put(name.getValue(), name.getKey().values().get(i));
            }
            rendered.add(MiniJinja.render(written, values));
        }
        assertThat(rendered).isEqualTo(texts);
    }

    @Provide
    static Arbitrary<List<String>> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "{",
                "}",
                "{{",
                "{%",
                "{#",
                "%",
                "#",
                "'",
                "\\",
                "\r",
                "\r\n",
                "\n",
                "A=",
                "B=1\n",
                "C=2\n",
                "é",
                " ",
                "x",
                "{{ x }}",
                "{% if x is not none %}\n",
                "{% endif %}\n",
                "A=\\\n",
                "#jinja2:");
        return piece.list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
