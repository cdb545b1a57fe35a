package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link EnvironmentVariable}, {@link Label} and {@link KeyValue}: names and values. */
class AssignmentsTest {
    @Test
    void theWholeAssignmentIsQuoted() {
        assertThat(EnvironmentVariable.of("A", "plain")).hasToString("A=plain");
        assertThat(EnvironmentVariable.of("A", "two words")).hasToString("\"A=two words\"");
        assertThat(EnvironmentVariable.of("A", "")).hasToString("A=");
        assertThat(Label.of("traefik.http.routers.x.rule", "Host(`a`) && PathPrefix(`/`)"))
                .hasToString("\"traefik.http.routers.x.rule=Host(`a`) && PathPrefix(`/`)\"");
        assertThat(KeyValue.of("net.ipv4.ip_forward", "1")).hasToString("net.ipv4.ip_forward=1");
        assertThat(KeyValue.flag("HTTP_PROXY")).hasToString("HTTP_PROXY");
    }

    @Test
    void eachKeyHasItsOwnSpelling() {
        EnvironmentVariable variable = EnvironmentVariable.of("A", "100% $x\n\"y\"");

        assertThat(variable.written(Spelling.PODMAN_ASSIGNMENTS)).isEqualTo("'A=100%% $$x\\n\"y\"'");
        assertThat(variable.written(Spelling.SYSTEMD_LIST)).isEqualTo("'A=100%% $x\\n\"y\"'");
        assertThat(KeyValue.of("a", "b\\c d").written(Spelling.PODMAN_LIST)).isEqualTo("\"a=b\\c d\"");
    }

    @Test
    void aValueMayBeFilledIn() {
        EnvironmentVariable variable = EnvironmentVariable.of("DIR", Specifier.HOME.plus("/my data"));

        assertThat(variable.written(Spelling.SYSTEMD_LIST)).isEqualTo("\"DIR=%h/my data\"");
        assertThat(Label.of("x", Text.of(Variable.named("TAG"))).variables()).containsExactly(Variable.named("TAG"));
    }

    @Test
    void notationIsReadWithItsQuotes() {
        EnvironmentVariable variable = EnvironmentVariable.parse("A='b c'\\x20%%d=e");

        assertThat(variable.name()).isEqualTo("A");
        assertThat(variable.value()).contains(Text.of("b c %d=e"));
        assertThat(EnvironmentVariable.parse("C")).isEqualTo(EnvironmentVariable.inherited("C"));
        assertThat(EnvironmentVariable.parse("A=$x%%", Spelling.SYSTEMD_LIST))
                .isEqualTo(EnvironmentVariable.of("A", "$x%"));
        assertThat(Label.parse("r.%p.x=1").name()).isEqualTo("r.%p.x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k=Host(`a`) && x", "=x", "a=\\d+", "$X=1", "k=v # no comment"})
    void notationThatGoesWrongIsRefused(String notation) {
        assertThatThrownBy(() -> Label.parse(notation)).isInstanceOf(ValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "a b", "a\tb", "\u00a0"})
    void namesAreChecked(String name) {
        assertThatThrownBy(() -> EnvironmentVariable.of(name, "x")).hasMessageStartingWith("environment variable name");
        assertThatThrownBy(() -> Label.of(name, "x")).hasMessageStartingWith("label name");
        assertThatThrownBy(() -> KeyValue.flag(name)).hasMessageStartingWith("option name");
    }

    @Test
    void systemdIsStricter() {
        assertThat(EnvironmentVariable.of("discovery.type", "x").written(Spelling.PODMAN_ASSIGNMENTS))
                .isEqualTo("discovery.type=x");
        assertThatThrownBy(() -> EnvironmentVariable.of("discovery.type", "x").written(Spelling.SYSTEMD_LIST))
                .hasMessageContaining("discovery.type");
        assertThatThrownBy(() -> EnvironmentVariable.inherited("A").written(Spelling.SYSTEMD_LIST))
                .hasMessageContaining("PassEnvironment");
        assertThat(EnvironmentVariable.of("A", "\u001b\r").written(Spelling.SYSTEMD_LIST))
                .isEqualTo("\"A=\u001b\\r\"");
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("spellable") String value) {
        EnvironmentVariable variable = EnvironmentVariable.of("N", value);
        Label label = Label.of("a.b/c", value);

        assertThat(EnvironmentVariable.parse(variable.toString())).isEqualTo(variable);
        assertThat(Label.parse(label.written(Spelling.PODMAN_ASSIGNMENTS))).isEqualTo(label);
    }

    @Provide
    Arbitrary<String> spellable() {
        return Nasty.texts().filter(text -> !Unspellable.anywhere(text) && text.indexOf('\u0080') < 0);
    }
}
