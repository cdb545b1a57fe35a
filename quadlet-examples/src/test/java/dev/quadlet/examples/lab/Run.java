package dev.quadlet.examples.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** What came of a command. */
public final class Run {
    private final List<String> command;
    private final int status;
    private final byte[] out;
    private final byte[] err;

    Run(List<String> command, int status, byte[] out, byte[] err) {
        this.command = List.copyOf(command);
        this.status = status;
        this.out = out;
        this.err = err;
    }

    /** Its exit status. */
    public int status() {
        return status;
    }

    /** The bytes of its standard output. */
    public byte[] out() {
        return out.clone();
    }

    /** Its standard output as text. */
    public String output() {
        return new String(out, UTF_8);
    }

    /** Its standard error as text. */
    public String errors() {
        return new String(err, UTF_8);
    }

    /** This, when it succeeded. */
    public Run orThrow() {
        if (status != 0) {
            throw new AssertionError("Exit status " + status + " of " + command + "\n" + errors() + output());
        }
        return this;
    }
}
