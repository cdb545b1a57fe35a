package dev.quadlet.examples.migrate;

import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.compose.Compose;
import dev.quadlet.compose.ComposeImport;
import dev.quadlet.directory.StackFolder;
import dev.quadlet.examples.json.Facts;
import dev.quadlet.examples.json.Json;
import dev.quadlet.loss.LossReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what a compose file becomes. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows a compose file as Quadlet files, or as Java source.",
            "",
            "What is not carried over, or means something else, goes to standard error."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:imported",
            "1:a file cannot be read or written",
            "2:the command line was not understood",
            "3:imported, but something of it will not work"
        })
public final class ImportCommand implements Callable<Integer> {
    private static final int WILL_NOT_WORK = 3;
    private static final String HIDDEN = "(its content is private)\n";

    /** What is printed. */
    enum Form {
        UNITS,
        JAVA
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ComposeChoice choice = new ComposeChoice();

    @Option(names = "--as", paramLabel = "FORM", description = "units, or java: the stack as code. Default: units.")
    private Form form = Form.UNITS;

    @Option(
            names = "--class",
            paramLabel = "NAME",
            defaultValue = "ImportedStack",
            description = "The name of the Java class. Default: ${DEFAULT-VALUE}.")
    private String className = "";

    @Option(names = "--out", paramLabel = "DIR", description = "Write the files there instead of showing them.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** Makes the command. */
    public ImportCommand() {}

    @Override
    public Integer call() throws IOException {
        Compose compose = choice.compose();
        ComposeImport imported = compose.toStack();
        LossReport report = imported.lossReport();
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        String text = text(compose, imported.stack());
        to.print(json ? Json.text(facts(imported)) + "\n" : text);
        to.flush();
        if (!json) {
            complain(report);
        }
        return report.hasErrors() ? WILL_NOT_WORK : 0;
    }

    private void complain(LossReport report) {
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getErr();
        to.print(report.text());
        to.flush();
    }

    private String text(Compose compose, Stack stack) throws IOException {
        if (form == Form.JAVA) {
            return compose.toJava(className);
        }
        return out == null ? shown(stack) : write(stack, out);
    }

    /** What Podman reads, and in a folder of its own what only systemd does. */
    private static String write(Stack stack, Path folder) throws IOException {
        return write(stack, StackFile.Place.QUADLET, folder)
                + write(stack, StackFile.Place.SYSTEMD, folder.resolve("systemd"));
    }

    private static String write(Stack stack, StackFile.Place place, Path folder) throws IOException {
        List<StackFile> files =
                stack.files().stream().filter(file -> file.place() == place).toList();
        List<StackFolder.Written> written =
                files.isEmpty() ? List.of() : StackFolder.at(folder).write(files);
        return written.stream().map(file -> file.path() + "\n").collect(Collectors.joining());
    }

    private static String shown(Stack stack) {
        return stack.files().stream()
                .map(file -> "--- " + file.path() + "\n" + content(file))
                .collect(Collectors.joining());
    }

    private static String content(StackFile file) {
        return file.isPrivate() ? HIDDEN : new String(file.content(), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> facts(ComposeImport imported) {
        return Facts.of(
                "stack", imported.stack().name(),
                "files",
                        imported.stack().files().stream()
                                .map(file -> Facts.of("path", file.path(), "content", content(file)))
                                .toList(),
                "losses",
                        imported.lossReport().losses().stream()
                                .map(Object::toString)
                                .toList());
    }
}
