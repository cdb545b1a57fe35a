/** Compose files and {@code podman run} commands as stacks of Quadlet units. */
module dev.quadlet.compose {
    requires transitive dev.quadlet.core;
    requires static transitive org.jspecify;
    requires java.compiler;
    requires org.snakeyaml.engine;

    exports dev.quadlet.compose;
    exports dev.quadlet.compose.env;
}
