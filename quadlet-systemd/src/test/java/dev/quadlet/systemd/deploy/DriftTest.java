package dev.quadlet.systemd.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.systemd.deploy.FileChange.Action;
import dev.quadlet.systemd.deploy.FileChange.Owner;
import dev.quadlet.systemd.deploy.Member.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftTest {
    private static final Path UNITS = Path.of("/etc/containers/systemd");
    private static final Path SHOP = UNITS.resolve("shop");
    private static final Layout LAYOUT = new Layout(UNITS, SHOP, Path.of("/etc/systemd/system"));

    /** A service made of a unit and a file that it names. */
    private static Member member(String unit, Path source) {
        return new Member("x.service", source, Role.SERVICE, Map.of(unit, "1", "conf/web.conf", "2"), List.of(), true);
    }

    private static List<String> reasons(Action action, Owner owner, Path path, Member member) {
        DeployFile known = new DeployFile(path, DeployFile.Kind.OPEN, "1");
        Installation installed = Installation.none("shop").withFiles(List.of(known));
        FileChange change = new FileChange(path, action, owner, "");
        return new Drift(LAYOUT, installed, List.of(change)).reasons(member);
    }

    @ParameterizedTest
    @CsvSource({
        "web-front.container, web-front.container,           true",
        "web-front.container, web.container,                 false",
        "web-front.container, conf/web.conf,                 true",
        "web-front.container, conf/other.conf,               false",
        "web-front.container, web-front.container.d/a.conf,  true",
        "web-front.container, web-.container.d/a.conf,       true",
        "web-front.container, container.d/a.conf,            true",
        "web-front.container, web.container.d/a.conf,        false",
        "web-front.container, we.container.d/a.conf,         false",
        "web-front.container, web-.network.d/a.conf,         false",
        "web-front.container, network.d/a.conf,              false",
        "web-front.container, .d/a.conf,                     false",
        "web-front.container, .container.d/a.conf,           false",
        "web@1.container,     web@.container.d/a.conf,       true",
        "web@1.container,     web@2.container.d/a.conf,      false",
    })
    void whatOthersChangeMayHaveBeenStarted(String unit, String file, boolean counts) {
        assertThat(reasons(Action.CHANGE, Owner.DRIFTED, SHOP.resolve(file), member(unit, SHOP.resolve(unit))))
                .isEqualTo(counts ? List.of(file + " was changed by somebody else") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGE, DRIFTED, was changed by somebody else",
        "CREATE, STACK,   was deleted by somebody else",
        "CHANGE, STACK,   ''",
        "CHANGE, FOREIGN, ''",
        "MODE,   STACK,   ''",
        "DELETE, DRIFTED, ''",
    })
    void whatTheStackItselfChangesIsNoDrift(Action action, Owner owner, String reason) {
        List<String> reasons =
                reasons(action, owner, SHOP.resolve("a.container"), member("a.container", SHOP.resolve("a.container")));

        assertThat(reasons).isEqualTo(reason.isEmpty() ? List.of() : List.of("a.container " + reason));
    }

    @Test
    void anInstanceIsMadeOfItsTemplateAndAPlainUnitLiesElsewhere() {
        Path template = SHOP.resolve("web@.container");
        Path timer = Path.of("/etc/systemd/system/shop.timer");

        assertThat(reasons(Action.CHANGE, Owner.DRIFTED, template, member("web@1.container", template)))
                .containsExactly("web@.container was changed by somebody else");
        assertThat(reasons(Action.CHANGE, Owner.DRIFTED, timer, member("shop.timer", timer)))
                .containsExactly("/etc/systemd/system/shop.timer was changed by somebody else");
    }
}
