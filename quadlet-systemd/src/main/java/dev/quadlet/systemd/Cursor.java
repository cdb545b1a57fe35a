package dev.quadlet.systemd;

/**
 * A place in the journal, behind which reading goes on; journalctl's own notation. It stays valid when the journal is rotated,
 * and also when the entry has been deleted meanwhile: {@link Journal#holds} tells.
 *
 * @param text the notation
 */
public record Cursor(String text) {
    /** Takes any notation; journalctl refuses what is none. */
    public Cursor {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Not a cursor: '" + text + "'");
        }
    }

    /** The notation. */
    @Override
    public String toString() {
        return text;
    }
}
