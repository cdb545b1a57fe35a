/** Stacks as Ansible projects. */
module dev.quadlet.ansible {
    requires transitive dev.quadlet.core;
    requires static transitive org.jspecify;

    exports dev.quadlet.ansible;
}
