package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.Label;
import dev.quadlet.value.NotifyMode;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.RestartPolicy;
import dev.quadlet.value.Specifier;
import dev.quadlet.value.Text;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One example for each shape of the methods that are made from the key table. */
class BuildersAndViewsTest {
    private static String container(Consumer<ContainerBuilder> change) {
        ContainerBuilder builder = Quadlet.container("web");
        change.accept(builder);
        return builder.build().text();
    }

    @Test
    void aSingleKeyIsSet() {
        assertThat(container(web -> web.image("app:1").image("app:2"))).isEqualTo("[Container]\nImage=app:2\n");
    }

    @Test
    void aRepeatableKeyIsAddedTo() {
        assertThat(container(web -> web.publishPort("80:80")
                        .publishPort(PortMapping.host(8443).container(443))))
                .isEqualTo("[Container]\nPublishPort=80:80\nPublishPort=8443:443\n");
    }

    @Test
    void aStringIsTheNotationAndContentIsEscaped() {
        assertThat(container(web -> web.environment("A=%h/${X} B=2")
                        .environment("C", "100% $x")
                        .environment("D", Specifier.HOME.plus("/$x"))
                        .hostName("%i")
                        .hostName(Specifier.INSTANCE.plus("-web"))))
                .isEqualTo("""
                        [Container]
                        Environment=A=%h/${X} B=2
                        Environment="C=100%% $$x"
                        Environment=D=%h/$$x
                        HostName=%i-web
                        """);
    }

    @Test
    void theSameContentIsWrittenAsEachKeyIsExpanded() {
        String text = container(web -> web.label("k", "100% $x")
                .unit(u -> u.description(Text.of("100% $x")))
                .service(s -> s.environment("K", "100% $x")));

        assertThat(text).contains("Label=\"k=100%% $$x\"\n", "Description=100%% $x\n", "Environment=\"K=100%% $x\"\n");
    }

    @Test
    void aReferenceIsAnObjectOrAName() {
        VolumeUnit data = Quadlet.volume("data").build();
        NetworkUnit net = Quadlet.network("net").build();

        assertThat(container(web -> web.network(net)
                        .network(UnitName.of("other.network"))
                        .volume(data, "/data")
                        .volume(UnitName.of("logs.volume"), "/logs")
                        .unit(u -> u.after(net).partOf(UnitName.of("stack.target")))))
                .contains(
                        "Network=net.network\n",
                        "Network=other.network\n",
                        "Volume=data.volume:/data\n",
                        "Volume=logs.volume:/logs\n",
                        "After=net-network.service\n",
                        "PartOf=stack.target\n");
    }

    @Test
    void timesAreWrittenInTheSyntaxOfTheirReader() {
        assertThat(container(web -> web.healthInterval(Duration.ofSeconds(90))
                        .healthTimeout("5s")
                        .service(s -> s.restartSec(Duration.ofSeconds(90)).timeoutStopSec(TimeSpan.INFINITY))))
                .contains(
                        "HealthInterval=1m30s\n",
                        "HealthTimeout=5s\n",
                        "RestartSec=1min 30s\n",
                        "TimeoutStopSec=infinity\n");
    }

    @Test
    void numbersAndBooleansArePlain() {
        assertThat(container(web -> web.readOnly(true).runInit("yes").pidsLimit(-1)))
                .isEqualTo("[Container]\nReadOnly=true\nRunInit=yes\nPidsLimit=-1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enabled", "y", "true # comment"})
    void aNotationThatMeansSomethingElseIsRefused(String notation) {
        assertThatThrownBy(() -> Quadlet.container("web").readOnly(notation))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining(notation)
                .hasMessageContaining("write true or false");
    }

    @Test
    void aViewReadsWhatTheLastLineOrAllOfThemSay() {
        ContainerUnit web = Quadlet.parse("web.container", """
                        [Container]
                        Image=app:1
                        Image=app:2
                        Notify=healthy
                        Label=a=1 "b=2 3"
                        Label=c=4
                        Environment=OLD=1
                        Environment=
                        Environment=NEW=2
                        [Service]
                        Restart=always
                        """).asContainer();

        assertThat(web.section().image()).hasToString("Optional[app:2]");
        assertThat(web.section().notifyMode()).contains(NotifyMode.HEALTHY);
        assertThat(web.section().label()).containsExactly(Label.of("a", "1"), Label.of("b", "2 3"), Label.of("c", "4"));
        assertThat(web.section().environment()).containsExactly(EnvironmentVariable.of("NEW", "2"));
        assertThat(web.section().exec()).isEmpty();
        assertThat(web.service().restart()).contains(RestartPolicy.ALWAYS);
    }
}
