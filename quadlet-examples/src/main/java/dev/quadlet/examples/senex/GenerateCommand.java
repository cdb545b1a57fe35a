package dev.quadlet.examples.senex;

import dev.quadlet.Stack;
import dev.quadlet.directory.StackFolder;
import dev.quadlet.directory.StackFolder.State;
import dev.quadlet.directory.StackFolder.Written;
import dev.quadlet.examples.json.Facts;
import dev.quadlet.examples.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the stack's files to a folder. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes the stack's files to a folder, and says how to install and start them.")
final class GenerateCommand implements Callable<Integer> {
    static final String OUT = "quadlet-examples/target/senex";

    private final Map<String, String> environment;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--env",
            paramLabel = "NAME",
            defaultValue = "staging",
            description =
                    "Whose settings: a section of the settings, staging or production. Default: ${DEFAULT-VALUE}.")
    private String section = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = OUT,
            description = "Where to write. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("");

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "An INI file of your own instead of the built-in environments.ini.")
    private @Nullable Path settings;

    @Option(names = "--force", description = "Overwrite files that are there with other content.")
    private boolean force;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    GenerateCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        SenexSettings chosen = Environments.find(section, Optional.ofNullable(settings));
        SenexSecrets secrets = SenexSecrets.find(environment, out.resolve(".env"));
        Stack stack = SenexStack.of(chosen, secrets);
        StackFolder folder = StackFolder.at(out);
        if (!force) {
            requireNothingOverwritten(folder.compare(stack.files()));
        }
        List<Written> written = folder.write(stack.files());
        InstallGuide guide = new InstallGuide(out, stack, chosen);
        print(
                json
                        ? Json.text(facts(written, secrets, guide)) + "\n"
                        : Tree.of(out, stack.files(), written) + "\nSecrets: " + secrets + ".\n\n" + guide.text());
        return 0;
    }

    private void requireNothingOverwritten(List<Written> files) {
        List<String> changed = files.stream()
                .filter(file -> file.state() == State.CHANGED)
                .map(file -> String.valueOf(file.path().getFileName()))
                .toList();
        if (!changed.isEmpty()) {
            throw new IllegalStateException("Nothing was written: in " + out + " are files with other content: "
                    + String.join(", ", changed) + ". --force overwrites them, --out names another folder.");
        }
    }

    private Object facts(List<Written> written, SenexSecrets secrets, InstallGuide guide) {
        return Facts.of(
                "folder",
                out,
                "files",
                written.stream().map(GenerateCommand::facts).toList(),
                "secrets",
                secrets,
                "guide",
                guide.facts());
    }

    private static Object facts(Written file) {
        String name = String.valueOf(file.path().getFileName());
        return Facts.of("name", name, "state", file.state().name().toLowerCase(Locale.ROOT));
    }

    private void print(String text) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
