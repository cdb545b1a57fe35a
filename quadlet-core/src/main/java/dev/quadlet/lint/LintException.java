package dev.quadlet.lint;

import java.io.Serial;

/** Units have errors that somebody did not want to live with. The message is the report's errors, one on a line. */
public final class LintException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient LintReport report;

    LintException(LintReport report) {
        super(message(report));
        this.report = report;
    }

    private static String message(LintReport report) {
        StringBuilder text = new StringBuilder("The units have errors:");
        report.errors().forEach(error -> text.append('\n').append(error));
        return text.toString();
    }

    /**
     * All that was found.
     *
     * @return the report
     */
    public LintReport report() {
        return report;
    }
}
