package dev.quadlet.ansible.internal.stack;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What stands for a secret value while a project is made, so that nobody can forget where it was.
 *
 * @param file the environment file that defines it
 * @param variable its name there
 * @param value what it stands for
 */
public record SecretMark(String file, String variable, String value) {
    /**
     * The mark: letters and digits, the same for the same variable in all environments.
     *
     * @return a word that nobody writes by chance
     */
    public String text() {
        byte[] name = (file + "=" + variable).getBytes(StandardCharsets.UTF_8);
        return "QuadletSecret" + HexFormat.of().formatHex(name) + "Mark";
    }

    /** The variable's name, without the value. */
    @Override
    public String toString() {
        return file + " " + variable;
    }
}
