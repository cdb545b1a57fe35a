package dev.quadlet.service;

import dev.quadlet.syntax.SplitRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The links that {@code [Install]} asks for. */
final class InstallLinks {
    private final SourceSection install;
    private final String service;
    private final boolean hasUpheldBy;
    private final List<InstallLink> links = new ArrayList<>();

    private InstallLinks(Conversion conversion) {
        this.install = conversion.source().section("Install");
        this.service = conversion.member().serviceName();
        this.hasUpheldBy = conversion.has(Behaviour.DEPENDENCIES_TRANSLATED);
    }

    static List<InstallLink> of(Conversion conversion) {
        return new InstallLinks(conversion).links();
    }

    private List<InstallLink> links() {
        install.words("Alias", SplitRule.STRV).forEach(alias -> add(alias, UnitPaths.clean(alias.text())));
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
        return install.filled("DefaultInstance")
                .map(instance -> service.substring(0, sign + 1) + instance.text() + ".service");
    }

    private void addDependants(String key, String directory, String name) {
        install.words(key, SplitRule.STRV).stream()
                .filter(unit -> unit.text().indexOf('/') < 0)
                .forEach(unit -> add(unit, unit.text() + directory + name));
    }

    private void add(Piece word, String path) {
        long depth = path.chars().filter(c -> c == '/').count();
        links.add(new InstallLink(path, "../".repeat((int) depth) + service, word.cause()));
    }
}
