package dev.quadlet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.ServiceKeys;
import dev.quadlet.syntax.PodmanVersion;
import org.junit.jupiter.api.Test;

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

    private static FoundUnit unit(String tree) {
        SearchPath path = SearchPath.of(PodmanVersion.of(5, 4), Tree.of(tree).getPath("/srv"));
        return QuadletDirectory.read(path).units().get(0);
    }
}
