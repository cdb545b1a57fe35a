package dev.quadlet.examples.senex;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Generates the Senex stack. */
@Command(name = "senex", mixinStandardHelpOptions = true, description = "Generates the Senex stack.")
public final class SenexProgram implements Callable<Integer> {
    /** Started by {@link #main}. */
    private SenexProgram() {}

    /**
     * Runs the program; a failure ends the process with its status.
     *
     * @param args the command line
     */
    public static void main(String... args) {
        int status = new CommandLine(new SenexProgram()).execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public Integer call() {
        return 0;
    }
}
