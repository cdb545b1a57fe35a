package dev.quadlet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From files to services and back: templates, instances, links and aliases. */
class ServiceOfUnitTest {
    private static final QuadletDirectory FOUND = read("""
            /srv/worker@.container = [Container]|Image=x|[Install]|Alias=hand@.service hand@0.service
            /srv/worker@1.container -> worker@.container
            /srv/worker@2.container = [Container]|Image=y
            /srv/web.container = [Container]|Image=x|[Install]|Alias=www.service ./site.service nothing
            /srv/web.container.d/1.conf = [Install]|Alias=shop.service
            /srv/copy.container -> /srv/net/../web.container
            /srv/net/
            /srv/net.network = [Network]
            /srv/net.network.d/1.conf = [Network]|ServiceName=lan
            /srv/lan.kube = [Kube]|Yaml=x.yml
            """);

    private static QuadletDirectory read(String tree) {
        return QuadletDirectory.read(
                SearchPath.of(PodmanVersion.of(5, 4), Tree.of(tree).getPath("/srv")));
    }

    private static FoundUnit unit(String name) {
        return FOUND.unit(UnitName.of(name)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "web.service,       web.container",
        "www.service,       'copy.container web.container'",
        "shop.service,      web.container",
        "copy.service,      copy.container",
        "worker@.service,   worker@.container",
        "worker@1.service,  worker@1.container",
        "worker@9.service,  worker@.container",
        "hand@0.service,    worker@.container",
        "hand@7.service,    worker@.container",
        "lan.service,       'lan.kube net.network'",
        "net-network.service, ''",
        "nothing.service,   ''",
    })
    void whoseServiceThatIs(String service, String units) {
        List<FoundUnit> found = FOUND.ofService(UnitName.of(service));

        assertThat(found.stream().map(unit -> unit.name().text()).sorted().toList())
                .isEqualTo(units.isEmpty() ? List.of() : List.of(units.split(" ", -1)));
    }

    @Test
    void servicesHaveFurtherNames() {
        assertThat(unit("web.container").aliases())
                .extracting(UnitName::text)
                .containsExactly("www.service", "site.service", "shop.service");
        assertThat(unit("net.network").serviceName()).hasToString("lan.service");
    }

    /** The file that the generator of 5.4.2 writes was looked at, and that of 5.8.6. */
    @ParameterizedTest
    @CsvSource({
        "5.4, v@.volume,    '',           v@-volume.service",
        "5.8, v@.volume,    '',           v-volume@.service",
        "5.4, v@1.volume,   '',           v@1-volume.service",
        "5.4, w@.container, '',           w@.service",
        "5.4, v@.volume,    ServiceName=x@, x@.service",
    })
    void whatTheServiceIsCalled(String podman, String file, String line, String service) {
        String section = UnitName.of(file).kind().orElseThrow().sectionName();
        Path folder =
                Tree.of("/srv/%s = [%s]|%s".formatted(file, section, line)).getPath("/srv");
        QuadletDirectory found = QuadletDirectory.read(SearchPath.of(PodmanVersion.parse(podman), folder));

        assertThat(found.units().get(0).serviceName()).hasToString(service);
        assertThat(found.ofService(UnitName.of(service))).isEqualTo(found.units());
    }

    /** Podman writes such a file all the same; systemd loads none of them. */
    @ParameterizedTest
    @CsvSource({
        "'',   is empty before its extension",
        "a b,  ",
        "../x, ",
        "%p-x, nobody expands specifiers in it",
    })
    void aServiceThatSystemdRefusesIsNone(String said, String reason) {
        QuadletDirectory found = read("/srv/a.container = [Container]|Image=x|ServiceName=" + said);

        assertThat(found.units()).isEmpty();
        assertThat(found.leftOut()).singleElement().satisfies(file -> {
            assertThat(file.reason()).isEqualTo(LeftOut.Reason.BAD_NAME);
            assertThat(file.message()).startsWith("ServiceName= makes it '" + said + ".service': ");
            assertThat(file.layers()).hasSize(1);
        });
    }

    @Test
    void instancesHaveFiles() {
        assertThat(FOUND.instancesOf(UnitName.of("worker@.container")))
                .extracting(FoundUnit::name)
                .containsExactly(UnitName.of("worker@1.container"), UnitName.of("worker@2.container"));
        assertThat(FOUND.instancesOf(UnitName.of("worker@.volume"))).isEmpty();
    }

    @Test
    void linksLeadSomewhere() {
        assertThat(unit("worker@1.container").linkTarget())
                .map(Object::toString)
                .contains("worker@.container");
        assertThat(unit("copy.container").linkTarget()).map(Object::toString).contains("/srv/net/../web.container");
        assertThat(unit("worker@2.container").linkTarget()).isEmpty();
    }

    /** Of each file with each alias the real systemd was asked, too. */
    @ParameterizedTest
    @CsvSource({
        "a.container,   b.service ./c.service x/../d.service,       'b.service, c.service, d.service'",
        "a.container,   x/b.service ../c.service /d.service,        ''",
        "a.container,   noext x.target b@.service b@1.service,      ''",
        "a.container,   '\"b c.service\" b.service a.service',      b.service",
        "a@.container,  b@.service b@1.service b.service,           'b@.service, b@1.service'",
        "a@1.container, b@.service b@1.service b@2.service b.service, b@1.service",
        "a.network,     b.service a.service,                        'b.service, a.service'",
    })
    void whichAliasesSystemdAccepts(String file, String aliases, String accepted) {
        FoundUnit unit = read("/srv/%s = [Install]|Alias=%s".formatted(file, aliases))
                .units()
                .get(0);

        assertThat(unit.aliases()).hasToString("[" + accepted + "]");
    }
}
