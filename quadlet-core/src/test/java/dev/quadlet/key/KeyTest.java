package dev.quadlet.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.source.Excerpt;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.ByteSize;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.Text;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
    @Test
    void knowsWhatTheTableSays() {
        Key<EnvironmentVariable> key = ContainerKeys.ENVIRONMENT;

        assertThat(key).hasToString("[Container] Environment=");
        assertThat(key.kinds()).containsExactly(UnitKind.CONTAINER);
        assertThat(key.repeatable()).isTrue();
        assertThat(key.since()).contains(PodmanVersion.of(4, 4));
        assertThat(key.podmanFlag()).contains("--env K=V");
        assertThat(key.manual()).contains("podman-systemd.unit(5)");
        assertThat(key.deprecated()).isEmpty();
        assertThat(ContainerKeys.USER_NS.method()).contains("userNs");
        assertThat(Keys.find("Kube", "RemapUsers").orElseThrow().deprecated()).contains("use UserNS instead");
    }

    @Test
    void oneLineHoldsSeveralWords() {
        assertThat(ContainerKeys.ENVIRONMENT.parse("A=1 \"B=x y\""))
                .containsExactly(EnvironmentVariable.of("A", "1"), EnvironmentVariable.of("B", "x y"));
        assertThat(UnitKeys.AFTER.parse("db.service  cache.service"))
                .containsExactly(UnitName.of("db.service"), UnitName.of("cache.service"));
        assertThat(UnitKeys.AFTER.parse("")).isEmpty();
    }

    @Test
    void aCommandLineIsOneValue() {
        assertThat(ContainerKeys.EXEC.parse("sh -c 'echo hi'")).hasSize(1);
    }

    @Test
    void aTextIsWhatStandsThere() {
        assertThat(ContainerKeys.MASK.parse("/a:/b \"/c d\"")).containsExactly("/a:/b \"/c d\"");
        assertThat(ContainerKeys.ENVIRONMENT.asText().parse("A=1 B=2")).containsExactly("A=1 B=2");
    }

    @Test
    void contentIsEscapedAsTheKeyIsExpanded() {
        Text text = Text.of("100% $x");

        assertThat(UnitKeys.DESCRIPTION.writeContent(text)).isEqualTo("100%% $x");
        assertThat(ContainerKeys.HOST_NAME.writeContent(text)).isEqualTo("100%% $$x");
        assertThat(ContainerKeys.SERVICE_NAME.writeContent(text)).isEqualTo("100% $x");
        assertThat(ContainerKeys.ENVIRONMENT.write(EnvironmentVariable.of("A", "100% $x")))
                .isEqualTo("\"A=100%% $$x\"");
        assertThat(ServiceKeys.ENVIRONMENT.write(EnvironmentVariable.of("A", "100% $x")))
                .isEqualTo("\"A=100%% $x\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Container, ReadOnly,       true",
        "Container, ReadOnly,       On",
        "Service,   RemainAfterExit, y",
        "Container, PidsLimit,      -1",
        "Volume,    User,           0x10",
        "Container, Environment,    A=1 B=2",
        "Container, Environment,    ''",
        "Container, Image,          docker.io/library/redis:7",
        "Container, HealthInterval, disable",
        "Container, HealthStartupInterval, disable",
        "Container, HealthTimeout,  ${WAIT}",
        "Container, Memory,         512m",
        "Container, Annotation,     a=",
        "Container, Label,          a",
        "Container, Sysctl,         net.core.somaxconn=1 net.core.x=2",
        "Build,     BuildArg,       A",
        "Container, ShmSize,        ${SIZE}",
        "Service,   MemoryMax,      50%",
        "Service,   MemoryHigh,     infinity",
        "Service,   Slice,          shop-%i.slice",
        "Service,   Sockets,        a.socket b.socket",
        "Service,   ExecStop,       /bin/kill $MAINPID ; -/bin/true",
        "Service,   ExecStartPre,   '; /bin/echo \\; \";\" ; ;'",
        "Unit,      RequiresMountsFor, '\"/a b\" %h/c'",
        "Unit,      RequiresMountsFor, ''",
        "Container, Entrypoint,     ''",
        "Container, SeccompProfile, ''",
        "Container, Environment,    A.b-c=1 é=2 CI HTTP_*",
        "Container, Environment,    %h=1 ${NAME}=2",
        "Container, EnvironmentFile, /a ./${STAGE}.env $$x",
        "Container, EnvironmentFile, %h/${STAGE}.env",
    })
    void acceptsGoodNotation(String section, String name, String notation) {
        Keys.find(section, name).orElseThrow().check(notation);
    }

    @ParameterizedTest
    @CsvSource({
        "Container, ReadOnly,       enabled,    Podman takes it for false",
        "Container, ReadOnly,       y,          Podman takes it for false",
        "Service,   RemainAfterExit, maybe,     write yes or no",
        "Container, PidsLimit,      many,       not a whole number",
        "Container, PidsLimit,      #10,        not a whole number",
        "Container, Environment,    A=\\d,      unknown escape at 2",
        "Container, Environment,    'A=1 \"\" B=2', empty word at 4",
        "Container, Image,          -v,         ''",
        "Container, Annotation,     a,          wants an equals sign",
        "Container, Sysctl,         a,          wants an equals sign",
        "Container, LogOpt,         path,       wants an equals sign",
        "Kube,      LogOpt,         path,       wants an equals sign",
        "Container, HealthTimeout,  disable,    only an interval",
        "Container, HealthTimeout,  0s,         more than nothing",
        "Container, RetryDelay,     disable,    only an interval",
        "Service,   TimeoutStartSec, $FOO,      no variable is filled in here",
        "Service,   RestartSec,     ${X},       no variable is filled in here",
        "Service,   TimeoutStopSec, %h,         no specifier is filled in here",
        "Service,   MemoryMax,      ${X},       no variable is filled in here",
        "Service,   MemoryMax,      512m,       in capitals",
        "Container, Memory,         50%,        Podman reads a number",
        "Container, Memory,         infinity,   Podman reads a number",
        "Service,   Slice,          web.service, ends in .slice",
        "Service,   Sockets,        web.service, ends in .socket",
        "Unit,      After,          '\"a.service\"', an extension such as",
    })
    void refusesWhatWouldNotArrive(String section, String name, String notation, String reason) {
        assertThatThrownBy(() -> Keys.find(section, name).orElseThrow().check(notation))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining(notation)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Unit,      RequiresMountsFor, /a b,              'b',     systemd ignores a path",
        "Unit,      WantsMountsFor, ./a,                  './a',   systemd ignores a path",
        "Container, Sysctl,      net.x=1 2,               '2',     wants an equals sign",
        "Container, Annotation,  a=1 b,                   'b',     wants an equals sign",
        "Container, Environment, OPTS=-a -b,              '-b',    belongs together",
        "Container, Environment, OPTS=-a --b=c,           '--b',   belongs together",
        "Container, Environment, 'J={\"k\": \"v\"}',  'v}',    belongs together",
        "Container, Environment, A=1 b.c,                 'b.c',   belongs together",
        "Service,   Environment, A=1 B,                   'B',     systemd needs a value",
        "Service,   Environment, A-B=1,                   'A-B',   systemd knows only names",
        "Container, Label,       r=Host(`a`) && Path(`/`), '&&',   belongs together",
        "Container, Label,       a=1 || b=2,              '||',    belongs together",
        "Container, EnvironmentFile, ${D}/web.env,        '${D}/web.env', write ./ before it",
        "Container, EnvironmentFile, '/a \"${D}/b c\"',   '${D}/b c', write ./ before it",
        "Container, EnvironmentFile, $D,                  '$D',    write ./ before it",
        "Kube,      ConfigMap,   ${D}/map.yml,            '${D}/map.yml', write ./ before it",
        "Kube,      Yaml,        ${D}/web.yml,            '${D}/web.yml', write ./ before it",
    })
    void everyWordMustBeWhatTheKeyHolds(String section, String name, String notation, String word, String reason) {
        assertThatThrownBy(() -> Keys.find(section, name).orElseThrow().check(notation))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("'" + word + "'")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Container, LogDriver,   its option takes the next word",
        "Kube,      LogDriver,   its option takes the next word",
        "Volume,    Driver,      its option takes the next word",
        "Container, ServiceName, the service would have no name",
        "Artifact,  ServiceName, the service would have no name",
    })
    void nothingIsRefusedWhereItMakesAWrongCommand(String section, String name, String reason) {
        Key<String> key = Key.of(section, name);

        for (String nothing : new String[] {"", " ", "\"\""}) {
            assertThatThrownBy(() -> key.check(nothing)).hasMessageContaining(reason);
            assertThatThrownBy(() -> key.write(nothing)).hasMessageContaining(reason);
        }
        key.check("x");
    }

    @Test
    void oneLineHoldsSeveralCommands() {
        assertThat(ServiceKeys.EXEC_STOP.parse("/bin/kill $MAINPID ; -/bin/echo \\; \";\";"))
                .containsExactly(
                        CommandLine.of(Text.of("/bin/kill"), Text.of(Variable.words("MAINPID"))),
                        CommandLine.of("/bin/echo", ";", ";;").ignoringFailure());
    }

    @ParameterizedTest
    @CsvSource({
        "Container, EnvironmentFile, a \\q b,        unknown escape at 2",
        "Container, EnvironmentFile, 'a \"\" b',      empty word at 2",
        "Container, Mask,            '\"unbalanced', unbalanced quote at 0",
        "Container, HostName,        a\\,            a backslash at the end",
        "Service,   ReadOnlyPaths,   '/a \"/b',      unbalanced quote at 3",
    })
    void aTextIsCheckedAsTheKeyCutsIt(String section, String name, String notation, String reason) {
        Key<String> key = Key.of(section, name);

        assertThatThrownBy(() -> key.check(notation))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining(reason);
        assertThatThrownBy(() -> key.write(notation))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Image,    Creds",
        "Image,    DecryptionKey",
        "Artifact, Creds",
        "Artifact, DecryptionKey",
        "Service,  SetCredential",
    })
    void noMessageShowsASecret(String section, String name) {
        Key<String> key = Key.of(section, name);
        String hidden = "string '(hidden)': a backslash at the end of a value joins the next line to it";

        assertThat(key.secret()).isTrue();
        assertThat(key.write("user:hunter2")).isEqualTo("user:hunter2");
        assertThatThrownBy(() -> key.check("user:hunter2\\")).hasMessage(hidden).hasNoCause();
        assertThatThrownBy(() -> key.write("user:hunter2\\")).hasMessage(hidden).hasNoCause();
        assertThatThrownBy(() -> key.writeContent(Text.of("user:hunter2\n")))
                .isInstanceOfSatisfying(
                        ValueException.class, e -> assertThat(e.value()).isEqualTo("(hidden)"))
                .hasMessageNotContaining("hunter2")
                .hasNoCause();
    }

    @Test
    void aValueIsCheckedWhenItIsWritten() {
        assertThat(ServiceKeys.SLICE.write(UnitName.of("shop.slice"))).isEqualTo("shop.slice");
        assertThatThrownBy(() -> ServiceKeys.SLICE.write(UnitName.of("web.service")))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("ends in .slice");
        assertThatThrownBy(() -> ServiceKeys.MEMORY_MAX.write(ByteSize.parse("${X}")))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("no variable is filled in here");
        assertThatThrownBy(() -> ContainerKeys.MEMORY.write(ByteSize.percent(50)))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("only systemd knows such a size");
        assertThatThrownBy(() -> ContainerKeys.HEALTH_TIMEOUT.write(TimeSpan.DISABLED))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("only an interval");
    }

    @Test
    void otherValuesAreShown() {
        assertThat(ContainerKeys.HOST_NAME.secret()).isFalse();
        assertThatThrownBy(() -> ContainerKeys.HOST_NAME.write("a\\")).hasMessageContaining("'a\\'");
    }

    @Test
    void aNameThatIsKnownKeepsItsRules() {
        Key<String> image = Key.of("Container", "Image");

        assertThat(image).isEqualTo(ContainerKeys.IMAGE.asText()).isNotEqualTo(ContainerKeys.IMAGE);
        assertThat(image.repeatable()).isFalse();
    }

    @Test
    void aNameThatIsNotKnownCanBeUsedAnyway() {
        Key<String> future = Key.of("Container", "KeyOfPodman7");

        assertThat(future.since()).isEmpty();
        assertThat(future.repeatable()).isTrue();
        assertThat(future.write("any \"notation\"")).isEqualTo("any \"notation\"");
        assertThat(future).isEqualTo(Key.of("Container", "KeyOfPodman7")).isNotEqualTo(Key.of("Pod", "KeyOfPodman7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " A", "A=B", "#A", ";A", "[A", "A\nB", "\\"})
    void aNameMustBeReadable(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Key.of("Container", name))
                .withMessageContaining("'" + Excerpt.of(name) + "'");
    }

    @Test
    void aValueComesBack() {
        ImageName image = ImageName.of("docker.io/library/redis");

        assertThat(ContainerKeys.IMAGE.parse(ContainerKeys.IMAGE.write(image))).containsExactly(image);
    }

    @Test
    void aPathThatEarlierPodmanReadsOtherwiseIsRefused() {
        assertThat(KubeKeys.YAML.writeContent(Text.of("/srv/100%.yaml"))).isEqualTo("/srv/100%%.yaml");
        assertThatThrownBy(() -> KubeKeys.YAML.writeContent(Text.of("/a\"b.yaml")))
                .isInstanceOf(ValueException.class)
                .hasMessage("text '/a\"b.yaml': Podman cuts the value into words from 5.7 on and takes it as it stands"
                        + " before, so blanks and quotes have no spelling that is right for both");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0s", "0h0m"})
    void aCheckNeedsTime(String notation) {
        assertThatThrownBy(() -> ContainerKeys.HEALTH_TIMEOUT.check(notation))
                .isInstanceOf(ValueException.class)
                .hasMessage("duration '0s': Podman wants a second, or at least more than nothing");
        assertThatThrownBy(() -> ContainerKeys.HEALTH_STARTUP_TIMEOUT.check(notation))
                .hasMessageContaining("'0s'");
        ContainerKeys.HEALTH_TIMEOUT.check("500ms");
        ContainerKeys.HEALTH_TIMEOUT.check("${TIMEOUT}");
        ContainerKeys.HEALTH_START_PERIOD.check(notation);
    }
}
