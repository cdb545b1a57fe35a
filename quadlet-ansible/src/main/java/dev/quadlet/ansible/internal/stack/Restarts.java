package dev.quadlet.ansible.internal.stack;

import dev.quadlet.QuadletUnit;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.StackFile.Place;
import dev.quadlet.service.ServiceLine;
import dev.quadlet.service.ServiceUnit;
import dev.quadlet.service.Translation;
import dev.quadlet.service.TranslationOptions;
import dev.quadlet.service.Translator;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which services a changed file restarts: those that are made of it. What needs them, systemd restarts itself. */
final class Restarts {
    private static final String FOLDER = "/quadlets/";
    /** How units name files beside them in keys that systemd reads. */
    private static final String UNITS = "%E/containers/systemd/";

    private final Stack stack;
    private final Translation translation;

    Restarts(Stack stack) {
        this.stack = stack;
        this.translation = Translator.forPodman(PodmanVersion.LATEST)
                .scope(Scope.SYSTEM)
                .options(
                        TranslationOptions.defaults().withDirectory("/quadlets").withDevices(device -> true))
                .translate(stack);
    }

    List<String> of(StackFile file) {
        Stream<String> services;
        if (file.place() == Place.SYSTEMD) {
            services = Stream.of(file.path());
        } else if (file.path().contains(".d/") && file.isUnit()) {
            services = ofDropIn(file.path().substring(0, file.path().indexOf(".d/")));
        } else {
            services = file.isUnit() ? ofUnit(UnitName.of(file.path())) : ofData(file.path());
        }
        return services.filter(this::isStarted).distinct().toList();
    }

    /** A template has no service, and what only a timer starts is not started by a change. */
    private boolean isStarted(String service) {
        return Services.of(stack).stream().anyMatch(service::equals);
    }

    /** Podman keeps a network or a volume that is there, whatever its unit says by now. */
    private Stream<String> ofUnit(UnitName name) {
        boolean kept = name.kind()
                .filter(kind -> kind == UnitKind.NETWORK || kind == UnitKind.VOLUME)
                .isPresent();
        return kept ? Stream.of() : services(name);
    }

    private Stream<String> services(UnitName name) {
        if (!name.isTemplate()) {
            return Stream.of(stack.unit(name)
                    .map(QuadletUnit::serviceName)
                    .orElseGet(name::serviceName)
                    .text());
        }
        return stack.files().stream()
                .filter(file -> file.linkTarget().equals(Optional.of(name.text())))
                .map(file -> UnitName.of(file.path()).serviceName().text());
    }

    /** The directory may be of one unit, of all whose names begin alike up to a dash, or of a kind. */
    private Stream<String> ofDropIn(String directory) {
        String extension = directory.substring(directory.lastIndexOf('.') + 1);
        String prefix = directory.equals(extension) ? "" : directory.substring(0, directory.lastIndexOf('.'));
        boolean many = prefix.isEmpty() || prefix.endsWith("-");
        return Stream.concat(
                        stack.units().stream().map(QuadletUnit::name),
                        stack.files().stream()
                                .filter(file -> file.linkTarget().isPresent())
                                .map(file -> UnitName.of(file.path())))
                .filter(name -> name.extension().equals(extension))
                .filter(name ->
                        many ? name.stem().startsWith(prefix) : name.text().equals(directory))
                .flatMap(this::ofUnit);
    }

    private Stream<String> ofData(String path) {
        return translation.services().stream()
                .filter(service ->
                        Paths.names(service.text(), FOLDER, path) || Paths.names(service.text(), UNITS, path))
                .flatMap(service -> instances(service.name()));
    }

    private Stream<String> instances(String service) {
        UnitName name = UnitName.of(service);
        return name.isTemplate()
                ? Services.of(stack).stream().filter(other -> other.startsWith(name.prefix() + "@"))
                : Stream.of(service);
    }

    /** A task that has ended well is not active. */
    boolean staysActive(String service) {
        UnitName name = UnitName.of(service);
        String own = name.instance().isPresent() ? name.prefix() + "@.service" : service;
        return translation
                .service(service)
                .or(() -> translation.service(own))
                .map(unit -> !last(unit, "Type").equals("oneshot")
                        || last(unit, "RemainAfterExit").equals("yes"))
                .orElse(true);
    }

    private static String last(ServiceUnit service, String key) {
        List<ServiceLine> lines = service.lines(key);
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1).value();
    }
}
