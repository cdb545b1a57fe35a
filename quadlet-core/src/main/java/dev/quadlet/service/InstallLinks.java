package dev.quadlet.service;

import dev.quadlet.syntax.SplitRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The links that {@code [Install]} asks for. */
final class InstallLinks {
    private final Conversion conversion;
    private final SourceSection install;
    private final String service;
    private final boolean hasUpheldBy;
    private final List<InstallLink> links = new ArrayList<>();

    private InstallLinks(Conversion conversion) {
        this.conversion = conversion;
        this.install = conversion.source().section("Install");
        this.service = conversion.member().fileName();
        this.hasUpheldBy = conversion.has(Behaviour.UPHOLDS);
    }

    static List<InstallLink> of(Conversion conversion) {
        return new InstallLinks(conversion).links();
    }

    private List<InstallLink> links() {
        install.words("Alias", SplitRule.STRV).forEach(alias -> add(alias, alias.text()));
        linkedName().ifPresent(name -> {
            addDependants("WantedBy", ".wants/", name);
            addDependants("RequiredBy", ".requires/", name);
            if (hasUpheldBy) {
                addDependants("UpheldBy", ".upholds/", name);
            }
        });
        return links;
    }

    /** Of a template the default instance is linked, if it has one. */
    private Optional<String> linkedName() {
        int sign = service.indexOf('@');
        if (sign < 0 || !service.startsWith("@.service", sign)) {
            return Optional.of(service);
        }
        return install.value("DefaultInstance")
                .map(instance -> service.substring(0, sign + 1) + instance.text() + ".service");
    }

    private void addDependants(String key, String directory, String name) {
        for (Piece unit : install.words(key, SplitRule.STRV)) {
            if (unit.text().indexOf('/') < 0) {
                add(unit, unit.text() + directory + name);
            }
        }
    }

    /** One that leads out of the generator's directory is not made; Podman says so and goes on. */
    private void add(Piece word, String written) {
        String path = UnitPaths.clean(written);
        UnitPaths.relative(UnitPaths.parent(path), service)
                .filter(target -> !path.equals(".") && !path.equals(".."))
                .ifPresentOrElse(
                        target -> add(new InstallLink(
                                path.substring(UnitPaths.isAbsolute(path) ? 1 : 0), target, word.cause())),
                        () -> conversion.warn(
                                Rules.UNREACHABLE_LINK,
                                word.cause(),
                                "no link can lead from " + path + " to " + service));
    }

    /** Two words may ask for one link. One in the place of the service itself leaves nothing to lead to. */
    private void add(InstallLink link) {
        if (link.path().equals(service)) {
            conversion.warn(
                    Rules.SAME_SERVICE, link.cause(), "the link takes the place of " + service + ", which is lost");
        }
        if (links.stream().noneMatch(other -> other.path().equals(link.path()))) {
            links.add(link);
        }
    }
}
