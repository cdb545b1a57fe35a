package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.key.Key;
import dev.quadlet.value.ByteSize;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.Label;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.VolumeMount;
import dev.quadlet.value.WholeNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionViewTest {
    private static ContainerSection container(String lines) {
        return Quadlet.parse("web.container", "[Container]\n" + lines)
                .asContainer()
                .section();
    }

    private static QuadletUnit unit(String text) {
        return Quadlet.parse("web.container", text);
    }

    @Test
    void valuesHaveTypes() {
        ContainerSection web = container("""
                PublishPort=127.0.0.1:8000:80
                PublishPort=443:443/udp
                Volume=./site:/srv:ro
                Memory=512m
                ReadOnly=yes
                HealthRetries=0x10
                """);

        assertThat(web.publishPort())
                .containsExactly(
                        PortMapping.host(8000).container(80).on("127.0.0.1"),
                        PortMapping.host(443).container(443).udp());
        assertThat(web.volume())
                .containsExactly(VolumeMount.bind("./site", "/srv").readOnly());
        assertThat(web.memory()).contains(ByteSize.mebibytes(512));
        assertThat(web.readOnly()).contains(true);
        assertThat(web.healthRetries()).contains(WholeNumber.of(16));
    }

    @Test
    void anEmptyLineTakesBackWhatCanBeTakenBack() {
        QuadletUnit unit = unit("""
                [Unit]
                After=a.service
                After=
                [Service]
                Slice=a.slice
                Slice=
                Nice=7
                Nice=
                ExecStartPre=a
                ExecStartPre=
                """);

        assertThat(unit.unit().after()).containsExactly(UnitName.of("a.service"));
        assertThat(unit.service().slice()).hasToString("Optional[a.slice]");
        assertThat(unit.service().nice()).isEmpty();
        assertThat(unit.service().execStartPre()).isEmpty();
    }

    @Test
    void oneLineCanHoldSeveralValues() {
        ContainerSection web = container("""
                Environment=A=1 "B=2 3"
                Label=a=1
                Label="b=Host(`x`) && y" c=3
                """);

        assertThat(web.environment())
                .containsExactly(EnvironmentVariable.of("A", "1"), EnvironmentVariable.of("B", "2 3"));
        assertThat(web.label())
                .containsExactly(Label.of("a", "1"), Label.of("b", "Host(`x`) && y"), Label.of("c", "3"));
        assertThat(unit("[Unit]\nAfter=a.service b.target\n").unit().after())
                .containsExactly(UnitName.of("a.service"), UnitName.of("b.target"));
    }

    @Test
    void ofAKeyThatStandsOnceTheLastLineCounts() {
        assertThat(container("Image=localhost/a\nImage=localhost/b\n").image()).hasToString("Optional[localhost/b]");
        assertThat(container("HostName=a\nHostName=\n").hostName()).isEmpty();
        assertThat(container("LogDriver=\n").logDriver()).contains("");
        assertThat(container("").image()).isEmpty();
        assertThat(unit("").service().restart()).isEmpty();
    }

    @Test
    void anEmptyLineTakesBackAList() {
        ContainerSection web = container("DNS=10.0.0.1\nDNS=\nDNS=10.0.0.2\nDNS=10.0.0.3\n");

        assertThat(web.dns()).containsExactly("10.0.0.2", "10.0.0.3");
    }

    @Test
    void aSectionThatIsOpenedTwiceIsOne() {
        ContainerUnit web = unit("[Container]\nDNS=10.0.0.1\n[Unit]\n[Container]\nDNS=10.0.0.2\n")
                .asContainer();

        assertThat(web.section().dns()).containsExactly("10.0.0.1", "10.0.0.2");
    }

    @Test
    void podmanStripsThePairOfQuotesAroundASingleValue() {
        assertThat(container("HostName=\"web\"\n").hostName()).contains("web");
        assertThat(container("HostName='web'\n").hostName()).contains("'web'");
        assertThat(container("DNSSearch=\"a.b\"\n").dnsSearch()).containsExactly("\"a.b\"");
    }

    @Test
    void quotesThatGroupWordsAreNoPair() {
        assertThat(container("Exec=\"my program\" \"two words\"\n").exec())
                .contains(CommandLine.of("my program", "two words"));
    }

    @Test
    void systemdStripsNoQuotes() {
        assertThat(unit("[Unit]\nDescription=\"Shop\"\n").unit().description()).contains("\"Shop\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Image=a b         | image     | web.container:2:7
                    Image =  a b      | image     | web.container:2:10
                    HealthRetries=ten | number    | web.container:2:15
                    ReadOnly=maybe    | boolean   | web.container:2:10
                    PublishPort=x     | port      | web.container:2:13
                    """)
    void aValueThatIsNoneIsReportedWithItsPlace(String line, String kind, String place) {
        ContainerSection web = container(line);

        assertThatThrownBy(() -> {
                    web.image();
                    web.healthRetries();
                    web.readOnly();
                    web.publishPort();
                })
                .isInstanceOf(ValueException.class)
                .hasMessageStartingWith(kind + " ")
                .hasMessageEndingWith(", at " + place);
    }

    @Test
    void aMountThatOnlyNewPodmanTakesIsReadAndWrittenAsText() {
        Key<String> mount = Key.of("Container", "Mount");
        ContainerUnit web = Quadlet.container("web")
                .image("localhost/web:1")
                .set(mount, "type=volume,dst=/x")
                .build();
        ContainerSection read =
                Quadlet.parse("web.container", web.text()).asContainer().section();

        assertThatThrownBy(read::mount)
                .hasMessageContaining("source= is missing")
                .hasMessageEndingWith(":3:7");
        assertThat(web.text()).contains("\nMount=type=volume,dst=/x\n");
        assertThat(read.image()).isPresent();
    }

    @Test
    void otherValuesCanStillBeRead() {
        ContainerSection web = container("Image=a b\nHostName=web\n");

        assertThat(web.hostName()).contains("web");
    }

    @Test
    void theViewOfEachSectionReadsThatSection() {
        QuadletUnit unit = unit("""
                [Unit]
                Description=Shop
                [Container]
                Image=localhost/web
                [Quadlet]
                DefaultDependencies=no
                [Service]
                RestartSec=1min
                [Install]
                WantedBy=default.target
                """);

        assertThat(unit.unit().description()).contains("Shop");
        assertThat(unit.quadlet().defaultDependencies()).contains(false);
        assertThat(unit.service().restartSec()).hasToString("Optional[1m]");
        assertThat(unit.install().wantedBy()).containsExactly(UnitName.of("default.target"));
        assertThat(unit.unit().defaultDependencies()).isEmpty();
    }
}
