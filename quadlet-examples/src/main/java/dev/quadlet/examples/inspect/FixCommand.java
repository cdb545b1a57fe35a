package dev.quadlet.examples.inspect;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.quadlet.examples.json.Facts;
import dev.quadlet.examples.json.Json;
import dev.quadlet.lint.LintOptions;
import dev.quadlet.lint.LintReport;
import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
public final class FixCommand extends PlaceCommand {
    private static final int CONTEXT = 3;

    @Parameters(paramLabel = "DIR", description = DIR)
    private List<Path> folders = List.of();

    @Option(names = "--write", description = "Change the files.")
    private boolean write;

    @Option(names = "--rootless", description = "The units are a user's, as with --user.")
    private boolean rootless;

    /**
     * Makes the command.
     *
     * @param environment the variables of this process
     * @param usual where to look when nothing is said
     */
    public FixCommand(Map<String, String> environment, Usual usual) {
        super(environment, usual);
    }

    @Override
    public Integer call() throws IOException {
        Found found = find(folders);
        LintReport report = found.lint(place().scope(rootless), LintOptions.defaults());
        Map<String, SourceText> fixed = report.fixed();
        Map<String, Object> diffs = new LinkedHashMap<>();
        for (Map.Entry<String, SourceText> file : fixed.entrySet()) {
            Path path = found.path(file.getKey());
            diffs.put(
                    file.getKey(),
                    diff(file.getKey(), Files.readString(path), file.getValue().text()));
            if (write) {
                replace(path, file.getValue());
            }
        }
        print(isJson() ? Json.text(Facts.of("written", write, "diffs", diffs)) + "\n" : text(diffs));
        return write || fixed.isEmpty() ? 0 : LintCommand.ERRORS;
    }

    /** In one step, so that nobody ever sees half a file; what the path leads to keeps its mode. */
    private static void replace(Path path, SourceText text) throws IOException {
        Path file = path.toRealPath();
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        Files.copy(file, beside, REPLACE_EXISTING, COPY_ATTRIBUTES);
        Files.write(beside, text.bytes());
        Files.move(beside, file, ATOMIC_MOVE);
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
