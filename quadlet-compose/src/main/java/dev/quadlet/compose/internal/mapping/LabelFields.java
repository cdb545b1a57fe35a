package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.interpolation.DotEnv;
import dev.quadlet.source.SourceText;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.Label;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** What is said about a service, and what it says. */
final class LabelFields {
    private static final Set<String> DRIVERS = Set.of("journald", "k8s-file", "json-file", "none", "passthrough");
    private static final Set<String> OPTIONS = Set.of("path", "max-size", "tag");

    static final Table<ServiceDraft> LOGGING = new Table<ServiceDraft>()
            .changed(
                    "driver",
                    "LogDriver=",
                    "journald, k8s-file, json-file and none; others are left to journald",
                    LabelFields::driver)
            .changed(
                    "options",
                    "LogOpt=",
                    "path, max-size and tag",
                    (service, spot) -> spot.eachPair((name, value) -> option(service, name, value)));

    private LabelFields() {}

    static void addTo(Table<ServiceDraft> table) {
        table.kept("labels", "Label=", "", LabelFields::labels)
                .kept("label_file", "Label=", "", (service, spot) -> spot.each(item -> file(service, item)))
                .kept(
                        "annotations",
                        "Annotation=",
                        "",
                        (service, spot) -> spot.eachPair((name, value) -> service.unit.annotation(Label.of(
                                name,
                                Contents.of(value.textOrEmpty(), value.reading().placeholders())))))
                .group("logging", "", LOGGING)
                .kept(
                        "x-podman-args",
                        "PodmanArgs=",
                        "an extension of this import",
                        (service, spot) -> spot.each(word -> service.unit.podmanArgs(CommandLine.of(word.plain()))));
    }

    static void labels(ServiceDraft service, Spot spot) {
        spot.eachPair((name, value) -> service.unit.label(
                name, Contents.of(value.textOrEmpty(), value.reading().placeholders())));
    }

    private static void file(ServiceDraft service, Spot spot) {
        Optional<String> text = service.workshop
                .project()
                .folders()
                .local(spot.place(), spot.plain())
                .flatMap(path -> {
                    try {
                        return Optional.of(SourceText.read(path).text());
                    } catch (IOException e) {
                        return Optional.empty();
                    }
                });
        text.ifPresentOrElse(
                found -> DotEnv.read(found, true, name -> Optional.empty()).forEach(service.unit::label),
                () -> spot.dropped("the file cannot be read", "import where the file is"));
    }

    private static void driver(ServiceDraft service, Spot spot) {
        String driver = spot.plain();
        if (!DRIVERS.contains(driver)) {
            spot.changed(
                    "Podman has no driver " + driver + ", so that logs go where they go by default",
                    "read them in the journal, or send them on from there");
            return;
        }
        service.unit.logDriver(spot.content());
        if (driver.equals("json-file")) {
            spot.notice(
                    "the file is where Podman keeps it, in a format of its own", "journald keeps logs in one place");
        }
    }

    private static void option(ServiceDraft service, String name, Spot value) {
        if (OPTIONS.contains(name)) {
            service.unit.logOpt(KeyValue.of(name, value.content()));
        } else {
            value.unneeded("Podman has no such option for logs");
        }
    }
}
