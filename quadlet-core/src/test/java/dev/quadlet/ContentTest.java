package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.ServiceKeys;
import dev.quadlet.key.UnitKeys;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.Specifier;
import dev.quadlet.value.Text;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.Variable;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A String is what one writes behind the equals sign; a value is what arrives. */
class ContentTest {
    private static final String TRICKY = "100% $x";

    @Test
    void contentIsEscapedAsItsKeyIsRead() {
        ContainerUnit web = Quadlet.container("web")
                .unit(u -> u.description(Text.of(TRICKY)))
                .environment("K", TRICKY)
                .label("k", TRICKY)
                .hostName(Text.of("100%$x"))
                .exec(CommandLine.of("echo", TRICKY))
                .healthCmd(HealthCommand.shell("echo " + TRICKY))
                .service(s -> s.execStartPre(CommandLine.of("/bin/echo", TRICKY))
                        .environment(EnvironmentVariable.of("K", TRICKY)))
                .build();

        assertThat(web.text()).isEqualTo("""
                [Unit]
                Description=100%% $x

                [Container]
                Environment="K=100%% $$x"
                Label="k=100%% $$x"
                HostName=100%%$$x
                Exec=echo "100%% $$x"
                HealthCmd=echo 100%% $$x

                [Service]
                ExecStartPre=/bin/echo "100%% $$x"
                Environment="K=100%% $x"
                """);
    }

    @Test
    void contentIsReadBackAsItWas() {
        ContainerUnit web = Quadlet.container("web")
                .environment("K", TRICKY)
                .label("k", TRICKY)
                .exec(CommandLine.of("echo", TRICKY))
                .service(s -> s.execStartPre(CommandLine.of("/bin/echo", TRICKY)))
                .build();

        assertThat(web.section().environment()).containsExactly(EnvironmentVariable.of("K", TRICKY));
        assertThat(web.section().exec()).contains(CommandLine.of("echo", TRICKY));
        assertThat(web.service().execStartPre()).containsExactly(CommandLine.of("/bin/echo", TRICKY));
    }

    @Test
    void notationIsWrittenAsItStands() {
        ContainerUnit web = Quadlet.container("web")
                .unit(u -> u.description("100%% of %N"))
                .environment("'K=100%% $$x'")
                .label("k=%n l='a b'")
                .exec("redis-server --save '60 1'")
                .healthCmd("pg_isready -U $$POSTGRES_USER")
                .volume("%h/data:/data:U")
                .service(s -> s.execStartPre("-/bin/echo ${HOME}"))
                .build();

        assertThat(web.text()).isEqualTo("""
                [Unit]
                Description=100%% of %N

                [Container]
                Environment='K=100%% $$x'
                Label=k=%n l='a b'
                Exec=redis-server --save '60 1'
                HealthCmd=pg_isready -U $$POSTGRES_USER
                Volume=%h/data:/data:U

                [Service]
                ExecStartPre=-/bin/echo ${HOME}
                """);
    }

    @Test
    void whatShallBeExpandedSaysSo() {
        ContainerUnit web = Quadlet.container("web")
                .unit(u -> u.description(Text.of("100% of ").plus(Specifier.UNIT_NAME)))
                .environment("HOME", Text.of(Specifier.HOME))
                .exec(CommandLine.of(Text.of("echo"), Text.of("cost: $").plus(Variable.named("PRICE"))))
                .build();

        assertThat(web.text()).isEqualTo("""
                [Unit]
                Description=100%% of %N

                [Container]
                Environment=HOME=%h
                Exec=echo "cost: $$${PRICE}"
                """);
    }

    @Test
    void aVariableBringsItsFileIntoEveryKindOfUnit() {
        Variable tag = Variable.named("TAG").definedIn("versions.env");

        assertThat(Quadlet.pod("shop").hostName(Text.of(tag)).build().text()).isEqualTo("""
                [Pod]
                HostName=${TAG}

                [Service]
                EnvironmentFile=%E/containers/systemd/versions.env
                """);
        assertThat(Quadlet.container("web")
                        .hostName(Text.of(tag))
                        .environment("TAG", Text.of(tag))
                        .build()
                        .service()
                        .environmentFile())
                .containsExactly("%E/containers/systemd/versions.env");
    }

    @Test
    void aVariableIsRefusedWhereNobodyFillsItIn() {
        assertThatThrownBy(() -> Quadlet.container("web").unit(u -> u.description(Text.of(Variable.named("X")))))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("${X}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\ud800b"})
    void whatHasNoSpellingIsRefused(String content) {
        Set.of(UnitKeys.DESCRIPTION, ServiceKeys.WORKING_DIRECTORY)
                .forEach(key -> assertThatThrownBy(
                                () -> Quadlet.container("web").set(key, key.writeContent(Text.of(content))))
                        .isInstanceOf(ValueException.class));
    }

    @Test
    void anEntryPointOfSeveralWordsIsWrittenAsAnArray() {
        EnvironmentFile env = EnvironmentFile.named(".env").with("MODE", "x");
        ContainerUnit web = Quadlet.container("web")
                .entrypoint(
                        CommandLine.of(Text.of("/bin/sh"), Text.of("a \"b\" 100% $x"), Text.of(env.variable("MODE"))))
                .build();
        ContainerBuilder words = Quadlet.container("web");

        assertThat(web.text()).isEqualTo("""
                [Container]
                Entrypoint=["/bin/sh","a \\"b\\" 100%% $$x","${MODE}"]

                [Service]
                EnvironmentFile=%E/containers/systemd/.env
                """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.entrypoint(CommandLine.of(Text.of(Variable.words("OPTS")))))
                .withMessageContaining("only as a word of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.entrypoint(CommandLine.of("sh").ignoringFailure()))
                .withMessageContaining("the signs - mean something to systemd only");
    }

    @Test
    void emptinessThatPodmanWouldTakeForAValueIsRefused() {
        ContainerBuilder web = Quadlet.container("web");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.logDriver(""))
                .withMessage(
                        "string '': Podman writes nothing for an empty value, so that its option takes the next word of the command instead");
        assertThatIllegalArgumentException().isThrownBy(() -> web.set(ContainerKeys.LOG_DRIVER, " "));
        assertThat(web.entrypoint("").build().text()).isEqualTo("[Container]\nEntrypoint=\n");
    }
}
