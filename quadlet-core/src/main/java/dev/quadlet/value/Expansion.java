package dev.quadlet.value;

/**
 * What systemd expands in the text of a key, after the words have been cut.
 *
 * <p>Podman itself expands nothing: what it reads goes into a service, and there systemd expands it.
 */
public enum Expansion {
    /** Nothing: the text is used by Podman's generator itself, as in {@code ServiceName=}. */
    NONE,

    /** Specifiers such as {@code %h}; a literal percent sign is {@code %%}. So in most keys of a service. */
    SPECIFIERS,

    /**
     * Specifiers and then environment variables such as <code>${TAG}</code>; a literal dollar sign is {@code $$}. So in
     * every command line, and thus in nearly all keys that Podman turns into arguments.
     */
    SPECIFIERS_AND_VARIABLES;

    /**
     * Whether {@code %} is special.
     *
     * @return true when systemd expands specifiers here
     */
    public boolean expandsSpecifiers() {
        return this != NONE;
    }

    /**
     * Whether {@code $} is special.
     *
     * @return true when systemd expands environment variables here
     */
    public boolean expandsVariables() {
        return this == SPECIFIERS_AND_VARIABLES;
    }
}
