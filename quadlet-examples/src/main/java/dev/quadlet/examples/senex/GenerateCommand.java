package dev.quadlet.examples.senex;

import dev.quadlet.Stack;
import dev.quadlet.directory.StackFolder;
import dev.quadlet.directory.StackFolder.State;
import dev.quadlet.directory.StackFolder.Written;
import dev.quadlet.ini4j.IniSettings;
import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final String SETTINGS = "senex.ini";

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
            description = "An INI file of your own instead of the built-in senex.ini.")
    private @Nullable Path settings;

    @Option(names = "--force", description = "Overwrite files that are there with other content.")
    private boolean force;

    GenerateCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        SenexSettings chosen = SenexSettings.of(ini(), section);
        SenexSecrets secrets = SenexSecrets.find(environment, out.resolve(".env"));
        Stack stack = SenexStack.of(chosen, secrets);
        StackFolder folder = StackFolder.at(out);
        if (!force) {
            requireNothingOverwritten(folder.compare(stack.files()));
        }
        print(Tree.of(out, stack.files(), folder.write(stack.files())) + "\nSecrets: " + secrets + ".\n\n"
                + new InstallGuide(out, stack, chosen).text());
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

    private IniSettings ini() throws IOException {
        if (settings != null) {
            return IniSettings.read(settings);
        }
        try (InputStream builtIn = Objects.requireNonNull(GenerateCommand.class.getResourceAsStream(SETTINGS))) {
            return IniSettings.parse(SourceText.of(SETTINGS, builtIn.readAllBytes()));
        }
    }

    private void print(String text) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
