package dev.quadlet.systemd.testing;

/** What a verb of systemctl(1) does. */
@FunctionalInterface
interface SystemctlVerb {
    /** Does it, and tells the exit status. */
    int run(SystemctlCall call) throws InterruptedException;
}
