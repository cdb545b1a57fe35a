package dev.quadlet.examples.operate;

/** How commands end. */
final class ExitStatus {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int TROUBLE = 3;
    static final int STUCK = 4;

    private ExitStatus() {}
}
