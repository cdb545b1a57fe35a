package dev.quadlet.examples.inspect;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.quadlet.Scope;
import dev.quadlet.examples.json.Facts;
import dev.quadlet.examples.json.Json;
import dev.quadlet.lint.LintOptions;
import dev.quadlet.lint.LintReport;
import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Mends what the linter finds in a folder of units. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = LintCommand.CANNOT,
        description = {
            "Shows what would mend Quadlet files, as a diff, and with --write mends them.",
            "",
            "Of several mends of the same characters one is made at a time; run it again for the others."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing to mend, or mended",
            "1:there is something to mend",
            "2:the files could not be read or written, or the command line not understood"
        })
public final class FixCommand implements Callable<Integer> {
    private static final int CONTEXT = 3;

    private final Map<String, String> environment;
    private final Usual usual;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "Where to look; files of the first come before those of others. Default: where generate writes, else the Senex stack itself.")
    private List<Path> folders = List.of();

    @Option(names = "--write", description = "Change the files.")
    private boolean write;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--rootless", description = "The units are a user's, as with --user.")
    private boolean rootless;

    @Mixin
    private Place place = new Place();

    /**
     * Makes the command.
     *
     * @param environment the variables of this process
     * @param usual where to look when nothing is said
     */
    public FixCommand(Map<String, String> environment, Usual usual) {
        this.environment = environment;
        this.usual = usual;
    }

    @Override
    public Integer call() throws IOException {
        Found found = place.find(folders, usual, environment);
        boolean isUser = rootless || place.isUser();
        LintReport report = found.lint(isUser ? Scope.USER : Scope.SYSTEM, LintOptions.defaults());
        Map<String, SourceText> fixed = report.fixed();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Map<String, Object> diffs = new LinkedHashMap<>();
        for (Map.Entry<String, SourceText> file : fixed.entrySet()) {
            Path path = found.path(file.getKey());
            diffs.put(
                    file.getKey(),
                    diff(file.getKey(), Files.readString(path), file.getValue().text()));
            if (write) {
                Files.write(path, file.getValue().bytes());
            }
        }
        out.print(json ? Json.text(Facts.of("written", write, "diffs", diffs)) + "\n" : text(diffs));
        out.flush();
        return write || fixed.isEmpty() ? 0 : LintCommand.ERRORS;
    }

    private static String text(Map<String, Object> diffs) {
        return diffs.values().stream().map(Object::toString).collect(Collectors.joining());
    }

    private static String diff(String name, String before, String after) {
        List<String> old = before.lines().toList();
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                name, name, old, DiffUtils.diff(old, after.lines().toList()), CONTEXT);
        return String.join("\n", lines) + "\n";
    }
}
