package dev.quadlet.directory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.ServiceKeys;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitName;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which line of which file gives a value. */
class ExplanationTest {
    private static final FoundUnit WEB = unit("""
            /srv/web.container = # mine|[Container]|Image=web:1|Label=a=1|[Unit]|After=x.service|[Install]|WantedBy=default.target
            /srv/web.container.d/10.conf = [Container]|Image=web:2|Label=|Label=b=2|[Unit]|After=
            /srv/container.d/20.conf = [Service]|Restart=always|[Container]|Label=c=3|Image=web:3|[Install]|WantedBy=
            """);

    @Test
    void theLastOfASingleValueCounts() {
        assertThat(WEB.explain(ContainerKeys.IMAGE)).hasToString("""
                        /srv/web.container:3: Image=web:1 (overridden by /srv/web.container.d/10.conf:2)
                        /srv/web.container.d/10.conf:2: Image=web:2 (overridden by /srv/container.d/20.conf:5)
                        /srv/container.d/20.conf:5: Image=web:3 (counts)""");
    }

    @Test
    void anEmptyValueResetsAList() {
        assertThat(WEB.explain("Container", "Label")).hasToString("""
                        /srv/web.container:4: Label=a=1 (reset by /srv/web.container.d/10.conf:3)
                        /srv/web.container.d/10.conf:3: Label= (empty)
                        /srv/web.container.d/10.conf:4: Label=b=2 (counts)
                        /srv/container.d/20.conf:4: Label=c=3 (counts)""");
    }

    /** What an empty line does is the reader's choice, key by key. */
    @ParameterizedTest
    @CsvSource({
        "5.4, Container, Label,      'a=1||b=2',                        'reset, empty, counts'",
        "5.4, Container, LogDriver,  'a|',                              'overridden, counts'",
        "5.4, Unit,      After,      'x.service||y.service',            'counts, empty, counts'",
        "5.4, Unit,      After,      'x.service||y.container',          'counts, empty, counts'",
        "5.5, Unit,      After,      'x.service||y.container',          'reset, empty, counts'",
        "5.5, Unit,      After,      'x.container||y.service',          'counts, empty, counts'",
        "5.6, Unit,      Wants,      'x.service||y.artifact',           'counts, empty, counts'",
        "5.8, Unit,      Wants,      'x.service||y.service y.artifact', 'reset, empty, counts'",
        "5.8, Unit,      JoinsNamespaceOf, 'x.service||y.container',    'counts, empty, counts'",
        "5.4, Service,   Slice,      'a.slice|',                        'counts, empty'",
        "5.4, Service,   Slice,      'a.slice|b.slice|',                'overridden, counts, empty'",
        "5.4, Service,   Nice,       '7|',                              'reset, empty'",
        "5.4, Service,   ExecStartPre, 'a||b',                          'reset, empty, counts'",
        "5.4, Install,   WantedBy,   'a.target||b.target',              'reset, empty, counts'",
        "5.4, Install,   DefaultInstance, '7|',                         'overridden, counts'",
        "5.8, Unit,      Wants,      'x.service|\"\"|y.container',       'counts, counts, counts'",
        "4.9, Container, HostName,   'a|\"\"',                           'overridden, counts'",
        "5.4, Container, HostName,   'a|\"\"',                           'reset, empty'",
        "5.8.6, Container, HostName,   'a|\"\"\"',                         'overridden, counts'",
        "5.4, Container, HostName,   'a|\"\"\"',                         'reset, empty'",
        "5.4, Container, Exec,       'a|\"\"',                           'overridden, counts'",
        "5.4, Container, RemapUsers, 'auto|\"\"',                        'overridden, counts'",
        "5.4, Container, RemapUsers, 'auto|',                            'reset, empty'",
        "5.4, Container, Volume,     '/a|\"\"',                          'counts, counts'",
        "5.4, Service,   Slice,      'a.slice|\"\"',                     'overridden, counts'",
        "5.4, Container, Environment, 'A=1|A=2',                        'overridden, counts'",
        "5.4, Container, Environment, 'A=1 B=1|A=2',                    'counts, counts'",
        "5.4, Container, Environment, 'A=1 B=1|A=2|B=2',                'overridden, counts, counts'",
        "5.4, Container, Environment, 'A=1||A=2|B=1',                   'reset, empty, counts, counts'",
        "5.4, Container, Label,      'x=1|x=2 \\q|b=2',                 'counts, lost, counts'",
        "5.4, Container, Exec,       'a|b \\q',                         'overridden, lost'",
        "5.4, Container, AddCapability, 'A|\"B',                         'counts, lost'",
        "5.4, Container, AddCapability, 'A|A',                          'counts, counts'",
        "5.4, Network,   Options,    'a=1|a=2',                         'overridden, counts'",
        "5.4, Service,   Environment, 'A=1|A=2',                        'overridden, counts'",
        "5.4, Service,   ExecStartPre, 'a \"b',                          'counts'",
        "5.4, Unit,      After,      '\"x',                              'counts'",
    })
    void whatAnEmptyLineDoes(String podman, String section, String key, String values, String fates) {
        String lines = Stream.of(values.split("\\|", -1))
                .map(value -> key + "=" + value)
                .collect(joining("|"));
        FoundUnit unit = unit("/srv/a.container = [" + section + "]|" + lines, PodmanVersion.parse(podman));

        assertThat(unit.explain(section, key).origins().stream()
                        .map(origin -> origin.fate().name().toLowerCase(Locale.ROOT))
                        .collect(joining(", ")))
                .isEqualTo(fates);
    }

    @Test
    void theAnswerIsAValueToo() {
        Origin origin = WEB.explain(ServiceKeys.RESTART).last().orElseThrow();

        assertThat(origin.path()).hasToString("/srv/container.d/20.conf");
        assertThat(origin.position()).hasToString("2:1");
        assertThat(origin.assignment().value()).isEqualTo("always");
        assertThat(WEB.explain("Container", "Label").effective()).hasSize(2);
    }

    @Test
    void whatIsNotSetHasNoOrigin() {
        assertThat(WEB.explain(ContainerKeys.EXEC).origins()).isEmpty();
        assertThat(WEB.explain(ContainerKeys.EXEC).last()).isEmpty();
        assertThat(WEB.explain("Install", "WantedBy").effective()).isEmpty();
    }

    @Test
    void allAssignmentsOfAnUnknownKeyCount() {
        FoundUnit unit = unit("/srv/a.container = [X-Mine]|K=1|K=2");

        assertThat(unit.explain("X-Mine", "K").effective())
                .extracting(Origin::toString)
                .containsExactly("/srv/a.container:2: K=1 (counts)", "/srv/a.container:3: K=2 (counts)");
    }

    @Test
    void theEffectiveUnitHasTheLinesOfAllFiles() {
        assertThat(WEB.effective().text()).isEqualTo("""
                        [Container]
                        Image=web:1
                        Label=a=1
                        Image=web:2
                        Label=
                        Label=b=2
                        Label=c=3
                        Image=web:3

                        [Unit]
                        After=x.service
                        After=

                        [Install]
                        WantedBy=default.target
                        WantedBy=

                        [Service]
                        Restart=always
                        """);
        assertThat(WEB.effective().asContainer().section().image()).hasToString("Optional[web:3]");
    }

    /** When Podman writes a list of units anew, it is not only explained so. */
    @ParameterizedTest
    @CsvSource({"5.4, 'a.service,b.container'", "5.5, b.container"})
    void dependenciesThatAreTakenBackAreNotInTheEffectiveUnit(String podman, String after) {
        FoundUnit unit = unit("""
                /srv/a.container = [Unit]|After=a.service
                /srv/a.container.d/1.conf = [Unit]|After=
                /srv/a.container.d/2.conf = [Unit]|After=b.container
                """, PodmanVersion.parse(podman));

        assertThat(unit.effective().unit().after().stream().map(UnitName::text).collect(joining(",")))
                .isEqualTo(after);
    }

    /** Before 5.8.2 a quotation mark at one end alone was stripped, too. */
    @ParameterizedTest
    @CsvSource({"5.4, a", "5.8.6, '\"a'"})
    void whoReadsTheFileReadsItsValues(String podman, String name) {
        FoundUnit unit = unit("/srv/a.container = [Container]|Image=x|HostName=\"a", PodmanVersion.parse(podman));

        assertThat(unit.unit().asContainer().section().hostName()).contains(name);
        assertThat(unit.effective().asContainer().section().hostName()).contains(name);
    }

    private static FoundUnit unit(String tree) {
        return unit(tree, PodmanVersion.of(5, 4));
    }

    private static FoundUnit unit(String tree, PodmanVersion podman) {
        SearchPath path = SearchPath.of(podman, Tree.of(tree).getPath("/srv"));
        return QuadletDirectory.read(path).units().get(0);
    }
}
