package dev.quadlet.examples.senex;

import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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
            "The files are made by Java code, without Podman; nothing is installed or started."
        },
        footerHeading = "%nSecrets:%n",
        footer = {
            "  DB_PASSWORD and SECRET_KEY are taken from environment variables of these",
            "  names, else from an .env that is in the folder already, else made up.",
            "  They are written to .env and postgres.env (mode 0600) and never shown."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the files are as they shall be",
            "1:the command failed; standard error says why",
            "2:the command line was not understood"
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
        int status = commandLine(System.getenv()).execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    static CommandLine commandLine(Map<String, String> environment) {
        return new CommandLine(new SenexProgram())
                .addSubcommand(new GenerateCommand(environment))
                .setExecutionExceptionHandler(SenexProgram::explain);
    }

    /** What a person can mend is told in a line; anything else is a defect, and shows where it happened. */
    private static int explain(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        command.getErr().println(message(failure).orElseThrow(() -> failure));
        return ExitCode.SOFTWARE;
    }

    private static Optional<String> message(Exception failure) {
        if (failure instanceof IOException) {
            return Optional.of("Cannot read or write: " + failure);
        }
        boolean bad = failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException
                || failure instanceof NoSuchElementException;
        return bad ? Optional.of(String.valueOf(failure.getMessage())) : Optional.empty();
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Which command?");
    }
}
