/** A fake systemd and Podman for tests with JUnit Jupiter. */
module dev.quadlet.testing {
    requires transitive dev.quadlet.systemd;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports dev.quadlet.testing;
}
