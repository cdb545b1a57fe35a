package dev.quadlet.value;

import java.util.Optional;

/**
 * A percent specifier that systemd replaces when it loads the service: {@code %h} is the home directory of the user
 * whose manager runs it. See systemd.unit(5), Specifiers.
 *
 * <p>In a unit that Podman generates, the names are those of the generated service, not those of the Quadlet file.
 *
 * @param letter the letter or digit behind the percent sign
 */
public record Specifier(char letter) implements Text.Part {
    /** The architecture, as {@code x86-64}. */
    public static final Specifier ARCHITECTURE = new Specifier('a');

    /** The root of the cache directories: {@code /var/cache}, or the user's {@code ~/.cache}. */
    public static final Specifier CACHE_DIRECTORY = new Specifier('C');

    /** The service's credentials directory; it exists only with {@code LoadCredential=} and its kin. */
    public static final Specifier CREDENTIALS_DIRECTORY = new Specifier('d');

    /** The root of the configuration directories: {@code /etc}, or the user's {@code ~/.config}. */
    public static final Specifier CONFIG_DIRECTORY = new Specifier('E');

    /** The name of the group that the manager runs as. */
    public static final Specifier GROUP_NAME = new Specifier('g');

    /** The number of the group that the manager runs as. */
    public static final Specifier GROUP_ID = new Specifier('G');

    /** The home directory of the user that the manager runs as: {@code /root} for the system. */
    public static final Specifier HOME = new Specifier('h');

    /** The host name when the service was loaded. */
    public static final Specifier HOST_NAME = new Specifier('H');

    /** The instance, what stands behind the {@code @}; empty when there is none. */
    public static final Specifier INSTANCE = new Specifier('i');

    /** As {@link #INSTANCE}, with the escaping of unit names undone. */
    public static final Specifier UNESCAPED_INSTANCE = new Specifier('I');

    /** The host name up to its first dot. */
    public static final Specifier SHORT_HOST_NAME = new Specifier('l');

    /** The root of the log directories: {@code /var/log}, or the user's {@code ~/.local/state/log}. */
    public static final Specifier LOG_DIRECTORY = new Specifier('L');

    /** The machine's identifier. */
    public static final Specifier MACHINE_ID = new Specifier('m');

    /** The service's full name, with its {@code .service}. */
    public static final Specifier FULL_UNIT_NAME = new Specifier('n');

    /** The service's name without {@code .service}. */
    public static final Specifier UNIT_NAME = new Specifier('N');

    /** The part of the name before the {@code @}; the whole name when there is none. */
    public static final Specifier PREFIX = new Specifier('p');

    /** The shell of the user that the manager runs as. */
    public static final Specifier SHELL = new Specifier('s');

    /** The root of the state directories: {@code /var/lib}, or the user's {@code ~/.local/state}. */
    public static final Specifier STATE_DIRECTORY = new Specifier('S');

    /** The root of the runtime directories: {@code /run}, or the user's {@code $XDG_RUNTIME_DIR}. */
    public static final Specifier RUNTIME_DIRECTORY = new Specifier('t');

    /** The directory for temporary files: {@code /tmp}. */
    public static final Specifier TEMPORARY_DIRECTORY = new Specifier('T');

    /** The name of the user that the manager runs as. */
    public static final Specifier USER_NAME = new Specifier('u');

    /** The number of the user that the manager runs as. */
    public static final Specifier USER_ID = new Specifier('U');

    /** The directory for large temporary files: {@code /var/tmp}. */
    public static final Specifier LARGE_TEMPORARY_DIRECTORY = new Specifier('V');

    private static final String KNOWN = "aAbBCdDEfgGhHiIjJlLmMnNopPqsStTuUvVwWyY";
    private static final String DEPRECATED = "crR";

    /**
     * Checks the letter.
     *
     * @throws ValueException when it is neither an ASCII letter nor a digit
     */
    public Specifier {
        if (!isLetter(letter)) {
            throw new ValueException(
                    "specifier", "%" + letter, "an ASCII letter or digit must follow the percent sign");
        }
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /**
     * Whether systemd is known to expand it. For one that it does not know it ignores the line, and a service whose command
     * has such a one is not loaded.
     *
     * @return true for the specifiers of systemd.unit(5)
     */
    public boolean isKnown() {
        return KNOWN.indexOf(letter) >= 0;
    }

    /**
     * Whether systemd still expands it, although systemd.unit(5) does not name it any more.
     *
     * @return true for {@code %c}, {@code %r} and {@code %R}, as systemd 257 and 262 do
     */
    public boolean isDeprecated() {
        return DEPRECATED.indexOf(letter) >= 0;
    }

    @Override
    public String written(Expansion expansion) {
        if (!expansion.expandsSpecifiers()) {
            throw new ValueException("specifier", toString(), "this key is read before systemd expands specifiers");
        }
        return toString();
    }

    @Override
    public Optional<Variable> variable() {
        return Optional.empty();
    }

    /** The notation, {@code %h}. */
    @Override
    public String toString() {
        return "%" + letter;
    }
}
