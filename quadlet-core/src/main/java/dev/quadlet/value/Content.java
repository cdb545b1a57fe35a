package dev.quadlet.value;

import java.util.Set;

/**
 * A value with free content: whatever characters it holds arrive, because it is written by the rules of the key that it
 * is given to.
 */
public sealed interface Content permits Text, OneWord, CommandLine {
    /**
     * How the value stands behind the equals sign of a key.
     *
     * @param spelling how that key is read
     * @return the notation
     * @throws ValueException when the content has no spelling in that key
     */
    String written(Spelling spelling);

    /**
     * The environment variables that systemd fills in when the service starts.
     *
     * @return the variables, in the order of their first use
     */
    Set<Variable> variables();
}
