/** The machine a stack runs on: its systemd, its Podman, and deployment to it. */
@SuppressWarnings("requires-automatic")
module dev.quadlet.systemd {
    requires transitive dev.quadlet.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires io.github.javadiffutils;
    requires org.slf4j;

    exports dev.quadlet.systemd;
    exports dev.quadlet.systemd.deploy;
    exports dev.quadlet.systemd.host;
    exports dev.quadlet.systemd.testing;
}
