package dev.quadlet.examples.senex;

import dev.quadlet.Stack;
import dev.quadlet.examples.inspect.ExplainCommand;
import dev.quadlet.examples.inspect.FixCommand;
import dev.quadlet.examples.inspect.GraphCommand;
import dev.quadlet.examples.inspect.LintCommand;
import dev.quadlet.examples.inspect.PreviewCommand;
import dev.quadlet.examples.inspect.Usual;
import dev.quadlet.examples.migrate.ImportCommand;
import dev.quadlet.examples.operate.Hosts;
import dev.quadlet.examples.operate.OperateCommands;
import dev.quadlet.examples.operate.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program around the Senex stack. */
@Command(
        name = "senex",
        mixinStandardHelpOptions = true,
        version = "The Senex example of Quadlet for Java",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Senex Trader, a Django site with PostgreSQL, Redis and Celery, as Podman Quadlet files.",
            "",
            "generate makes the files by Java code, without Podman; nothing is installed or started.",
            "explain, graph, preview, lint and fix read these files, or any other folder of Quadlet files.",
            "import shows what a compose file becomes.",
            "The others deploy and operate the stack on the hosts of an environment, here or by ssh."
        },
        footerHeading = "%nSecrets:%n",
        footer = {
            "  DB_PASSWORD and SECRET_KEY are taken from environment variables of these",
            "  names, else from an .env that is there already, else made up.",
            "  They are written to .env and postgres.env (mode 0600) and never shown."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:the command failed; standard error says why",
            "2:the command line was not understood",
            "3:graph or preview found errors; status, doctor or update found trouble",
            "4:a deployment failed, and so did the way back",
            "lint, fix:1 and 2 as their own help says"
        })
public final class SenexProgram implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** Started by {@link #main}. */
    private SenexProgram() {}

    /**
     * Runs the program; a failure ends the process with its status.
     *
     * @param args the command line
     */
    public static void main(String... args) {
        Map<String, String> environment = System.getenv();
        int status = commandLine(environment, operation(environment, Hosts.REAL, Terminal.isError()))
                .execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** What the commands that work on hosts work with. */
    static Operation operation(Map<String, String> environment, Hosts hosts, boolean live) {
        return new Operation(
                (name, settings, secrets) -> SenexSite.find(environment, name, settings, secrets), hosts, live);
    }

    static CommandLine commandLine(Map<String, String> environment, Operation operation) {
        Usual usual = new Usual(Path.of(GenerateCommand.OUT), SenexProgram::generated);
        CommandLine program = new CommandLine(new SenexProgram())
                .addSubcommand(new GenerateCommand(environment))
                .addSubcommand(new ExplainCommand(environment, usual))
                .addSubcommand(new GraphCommand(environment, usual))
                .addSubcommand(new PreviewCommand(environment, usual))
                .addSubcommand(new LintCommand(environment, usual))
                .addSubcommand(new FixCommand(environment, usual))
                .addSubcommand(new ImportCommand());
        OperateCommands.of(operation).forEach(program::addSubcommand);
        return program.setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler(SenexProgram::explain);
    }

    /** The stack for those who only look at it: its secrets are nobody's. */
    private static Stack generated() throws IOException {
        return SenexStack.of(Environments.find("staging", Optional.empty()), SenexSecrets.find(Map.of(), ""));
    }

    private static int explain(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        command.getErr().println(Failure.line(failure).orElseThrow(() -> failure));
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Which command?");
    }
}
