package dev.quadlet.examples.inspect;

import dev.quadlet.lint.Baseline;
import dev.quadlet.lint.LintOptions;
import dev.quadlet.lint.LintReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what will really happen to a folder of units. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = LintCommand.CANNOT,
        description = {
            "Says what will really happen to Quadlet files: what Podman refuses, and what it passes over in silence.",
            "",
            "Errors are certain, warnings likely; what each rule means stands in docs/rules."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:no errors", "1:errors", "2:the files could not be read, or the command line not understood"})
public final class LintCommand extends PlaceCommand {
    static final int ERRORS = 1;
    static final int CANNOT = 2;

    /** What is printed. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        GITHUB
    }

    @Parameters(paramLabel = "DIR", description = DIR)
    private List<Path> folders = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, sarif (2.1.0) or github (annotations of a workflow). Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--rootless", description = "The units are a user's, as with --user.")
    private boolean rootless;

    @Option(names = "--security", description = "Follow the rules about hardening, too.")
    private boolean security;

    @Option(names = "--host", description = "Follow the rules about what has to be done on the host, too.")
    private boolean host;

    @Option(names = "--without", paramLabel = "RULE", split = ",", description = "Leave rules out, by their names.")
    private List<String> without = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Be silent about what this file lists; when there is no such file, make it.")
    private @Nullable Path baseline;

    /**
     * Makes the command.
     *
     * @param environment the variables of this process
     * @param usual where to look when nothing is said
     */
    public LintCommand(Map<String, String> environment, Usual usual) {
        super(environment, usual);
    }

    @Override
    public Integer call() throws IOException {
        Found found = find(folders);
        LintReport report = found.lint(place().scope(rootless), options());
        if (baseline != null) {
            report = beside(baseline, report);
        }
        print(written(report));
        return report.hasErrors() ? ERRORS : 0;
    }

    private LintOptions options() {
        LintOptions options = LintOptions.defaults();
        options = security ? options.withSecurity() : options;
        options = host ? options.withHost() : options;
        for (String rule : without) {
            options = options.without(rule);
        }
        return options;
    }

    private static LintReport beside(Path baseline, LintReport report) throws IOException {
        if (!Files.exists(baseline)) {
            Files.writeString(baseline, Baseline.of(report).text());
        }
        return report.without(Baseline.parse(Files.readString(baseline)));
    }

    private String written(LintReport report) {
        return switch (isJson() ? Format.JSON : format) {
            case TEXT -> report.text();
            case JSON -> report.json();
            case SARIF -> report.sarif();
            case GITHUB -> report.githubAnnotations();
        };
    }
}
