package dev.quadlet.systemd.testing;

/** What a {@link FakeHost} does when a command is run: reads its words and input, prints, waits, and tells an exit status. */
@FunctionalInterface
public interface FakeProgram {
    /**
     * Runs.
     *
     * @param call the command, and what it may use
     * @return the exit status, 0 for success
     * @throws InterruptedException when it is killed
     */
    int run(FakeCall call) throws InterruptedException;

    /**
     * One that never ends: its caller runs into the time-out.
     *
     * @return the program
     */
    static FakeProgram hanging() {
        return call -> {
            call.waitUntil(() -> false);
            return 0;
        };
    }

    /**
     * One that prints and succeeds; also what no such program would ever print.
     *
     * @param text what it prints
     * @return the program
     */
    static FakeProgram printing(String text) {
        return call -> {
            call.print(text);
            return 0;
        };
    }

    /**
     * One that prints bytes, which need not be text, and succeeds.
     *
     * @param bytes what it prints
     * @return the program
     */
    static FakeProgram printing(byte[] bytes) {
        byte[] own = bytes.clone();
        return call -> {
            call.print(own);
            return 0;
        };
    }

    /**
     * One that fails.
     *
     * @param status its exit status
     * @param errors what it prints to its standard error
     * @return the program
     */
    static FakeProgram failing(int status, String errors) {
        return call -> {
            call.printError(errors);
            return status;
        };
    }
}
