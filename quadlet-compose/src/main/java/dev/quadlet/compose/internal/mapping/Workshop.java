package dev.quadlet.compose.internal.mapping;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.Stack;
import dev.quadlet.StackBuilder;
import dev.quadlet.compose.internal.mapping.Spot.Reading;
import dev.quadlet.compose.internal.project.ComposeProject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What all parts of an import work with. */
final class Workshop {
    private final ComposeProject project;
    private final ImportOptions options;
    private final Reading reading;
    private final UnitNames names;
    private final StackBuilder stack;
    private final Volumes volumes;
    private final Networks networks;
    private final StoredFiles secrets;
    private final StoredFiles configs;
    private final EnvironmentFiles environmentFiles;
    private final Map<String, ServiceDraft> services = new LinkedHashMap<>();

    Workshop(ComposeProject project, ImportOptions options, Reading reading) {
        this.project = project;
        this.options = options;
        this.reading = reading;
        this.names = new UnitNames(project.name());
        this.stack = Stack.named(project.name());
        this.volumes = new Volumes(this);
        this.networks = new Networks(this);
        this.secrets = new StoredFiles();
        this.configs = new StoredFiles();
        this.environmentFiles = new EnvironmentFiles(this);
    }

    ComposeProject project() {
        return project;
    }

    ImportOptions options() {
        return options;
    }

    Reading reading() {
        return reading;
    }

    UnitNames names() {
        return names;
    }

    StackBuilder stack() {
        return stack;
    }

    Volumes volumes() {
        return volumes;
    }

    Networks networks() {
        return networks;
    }

    StoredFiles secrets() {
        return secrets;
    }

    StoredFiles configs() {
        return configs;
    }

    EnvironmentFiles environmentFiles() {
        return environmentFiles;
    }

    Map<String, ServiceDraft> services() {
        return services;
    }

    /** The file that deferred variables are defined in. */
    EnvironmentFile deferred() {
        EnvironmentFile file = EnvironmentFile.named(options.environmentFile());
        for (Map.Entry<String, String> variable :
                project.placeholders().deferred().entrySet()) {
            file = file.with(variable.getKey(), variable.getValue());
        }
        return file;
    }

    /** The name that something of the project has in Podman, as compose gives it. */
    String inPodman(String name) {
        return project.name() + "_" + name;
    }
}
