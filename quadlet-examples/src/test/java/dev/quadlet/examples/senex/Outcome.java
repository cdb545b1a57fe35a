package dev.quadlet.examples.senex;

import dev.quadlet.examples.operate.Operation;
import dev.quadlet.systemd.host.Host;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;

/** How a run of the program ended and what it printed. */
record Outcome(int status, String out, String err) {
    /** Of a program that reaches no host. */
    static Outcome of(Map<String, String> environment, String... args) {
        return of(environment, SenexProgram.operation(environment, Outcome::noHost, false), args);
    }

    private static Host noHost(String name) {
        throw new IllegalStateException("There is no host " + name);
    }

    static Outcome of(Map<String, String> environment, Operation operation, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine program = SenexProgram.commandLine(environment, operation)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int status = program.execute(args);
        return new Outcome(status, out.toString(), err.toString());
    }
}
