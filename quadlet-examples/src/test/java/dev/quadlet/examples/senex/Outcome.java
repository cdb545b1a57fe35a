package dev.quadlet.examples.senex;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;

/** How a run of the program ended and what it printed. */
record Outcome(int status, String out, String err) {
    static Outcome of(Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine program = SenexProgram.commandLine(environment)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int status = program.execute(args);
        return new Outcome(status, out.toString(), err.toString());
    }
}
