/** Podman Quadlet units as values: documents, keys, builders. */
module dev.quadlet.core {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires org.apache.commons.lang3;
    requires org.slf4j;

    exports dev.quadlet;
    exports dev.quadlet.directory;
    exports dev.quadlet.graph;
    exports dev.quadlet.key;
    exports dev.quadlet.lint;
    exports dev.quadlet.loss;
    exports dev.quadlet.service;
    exports dev.quadlet.source;
    exports dev.quadlet.syntax;
    exports dev.quadlet.value;
}
