package dev.quadlet.systemd;

/**
 * Something that a host lacks.
 *
 * @param problem what it is, a sentence
 * @param remedy what to do about it, a sentence
 */
public record Finding(String problem, String remedy) {
    /** Both sentences. */
    @Override
    public String toString() {
        return problem + " " + remedy;
    }
}
