package dev.quadlet.systemd;

/**
 * Whether systemd could read a unit: {@code LoadState}. Words that are not known here are kept.
 *
 * @param text the word
 */
public record LoadState(String text) {
    /** The unit was read. */
    public static final LoadState LOADED = new LoadState("loaded");

    /** There is no such unit: no file, or Podman's generator made no service of it. */
    public static final LoadState NOT_FOUND = new LoadState("not-found");

    /** The unit is masked: a link to {@code /dev/null} hides it. */
    public static final LoadState MASKED = new LoadState("masked");

    /** The unit has a setting that systemd refuses. */
    public static final LoadState BAD_SETTING = new LoadState("bad-setting");

    /** The unit could not be read. */
    public static final LoadState ERROR = new LoadState("error");

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
