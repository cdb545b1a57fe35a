package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.interpolation.Placeholders.Held;
import dev.quadlet.value.EnvironmentVariable;
import java.util.Optional;

/** What the container's program finds in its environment. */
final class EnvironmentFields {
    static final Table<EnvironmentFields.FileUse> FILE = new Table<EnvironmentFields.FileUse>()
            .kept("path", "EnvironmentFile=", "", (use, spot) -> use.path = Optional.of(spot))
            .kept(
                    "required",
                    "",
                    "a file that is not required and not there is left out",
                    (use, spot) -> use.required = spot.flag())
            .kept("format", "", "", (use, spot) -> use.raw = spot.plain().equals("raw"));

    private EnvironmentFields() {}

    /** A file as a service names it. */
    static final class FileUse {
        private Optional<Spot> path = Optional.empty();
        private boolean required = true;
        private boolean raw;
    }

    static void addTo(Table<ServiceDraft> table) {
        table.group(
                        "env_file",
                        "EnvironmentFile=",
                        "the file becomes one of the stack, with its variables filled in",
                        FILE,
                        EnvironmentFields::files)
                .changed(
                        "environment",
                        "Environment=",
                        "a name without a value and without a source is read when the service starts",
                        (service, spot) -> spot.eachPair((name, value) -> variable(service, name, value)));
    }

    private static void files(ServiceDraft service, Spot spot) {
        if (spot.isMapping()) {
            file(service, spot);
        } else {
            spot.each(item -> file(service, item));
        }
    }

    private static void file(ServiceDraft service, Spot spot) {
        FileUse use = new FileUse();
        if (spot.isMapping()) {
            FILE.read(use, spot);
        } else {
            use.path = Optional.of(spot);
        }
        Spot path = use.path.orElseThrow(() -> new Unfit("it has no path"));
        Optional<HeldFile> file = service.workshop.environmentFiles().of(path, use.raw);
        file.ifPresent(held -> add(service, path, held));
        if (file.isEmpty() && use.required) {
            path.error("the file cannot be read, so that its variables are missing", "import where the file is");
        } else if (file.isEmpty()) {
            path.unneeded("the file is not there, and need not be");
        }
    }

    private static void add(ServiceDraft service, Spot path, HeldFile held) {
        service.unit.environmentFile(held.file());
        held.rest().forEach((name, value) -> path.guard(() -> service.unit.environment(name, value)));
    }

    private static void variable(ServiceDraft service, String name, Spot value) {
        if (value.isNothing()) {
            inherited(service, name, value);
        } else {
            Optional<String> deferred = wholly(value);
            deferred.ifPresentOrElse(
                    source -> service.unit.environmentFrom(service.workshop.deferred(), name, source),
                    () -> service.unit.environment(name, value.content()));
        }
    }

    /** The variable that a value is, when it is nothing else. */
    private static Optional<String> wholly(Spot value) {
        String text = value.text();
        boolean single = text.codePointCount(0, text.length()) == 1;
        return single
                ? value.reading().placeholders().variable(text.codePointAt(0)).map(Held::name)
                : Optional.empty();
    }

    private static void inherited(ServiceDraft service, String name, Spot spot) {
        Optional<String> known = service.workshop.project().variables().value(name);
        if (known.isPresent()) {
            service.unit.environment(name, known.get());
            return;
        }
        if (service.workshop.options().atLeast(5, 6)) {
            service.unit.environment(EnvironmentVariable.inherited(name));
        } else {
            service.option("env", name);
        }
        spot.notice(
                name + " is taken from the environment of the service manager when the service starts",
                "give a source that defines it, or set it there");
    }
}
