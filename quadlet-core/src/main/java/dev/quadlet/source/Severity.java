package dev.quadlet.source;

/** How bad a finding is. */
public enum Severity {
    /** Podman or systemd certainly refuses it, or what runs is certainly not what is written. */
    ERROR,

    /** Harm is likely. */
    WARNING,

    /** Worth knowing. */
    NOTICE
}
