package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * A secret of Podman, by name, and how the container gets it: {@code db,type=env,target=PASSWORD}. The secret itself is
 * not here.
 */
public final class SecretRef extends OneWord {
    private static final String KIND = "secret";
    private static final int LONGEST = 253;
    private static final Set<String> TYPES = Set.of("env", "mount");
    private static final List<String> OF_FILES = List.of("uid", "gid", "mode");

    private final Text name;
    private final Options options;

    private SecretRef(Text name, Options options) {
        super(options.isEmpty() ? name : name.plus(",").plus(options.text()), Spelling.PODMAN_WORDS);
        this.name = name;
        this.options = options;
        if (!isForBuild()) {
            check();
        }
    }

    /** The secrets of a build have a notation of their own. */
    private boolean isForBuild() {
        return name.toString().indexOf('=') >= 0;
    }

    private void check() {
        long types = options.all().stream()
                .filter(option -> option.key().equals("type"))
                .count();
        if (types > 1) {
            throw refused("Podman takes one type only");
        }
        options.literal("type").filter(type -> !TYPES.contains(type)).ifPresent(type -> {
            throw refused("the type is env or mount");
        });
        if (isEnvironment() && OF_FILES.stream().anyMatch(options::has)) {
            throw refused("only a file has an owner and a mode, so none of " + String.join(", ", OF_FILES));
        }
        options.literal("mode").filter(mode -> !FileMode.isOctal(mode)).ifPresent(mode -> {
            throw refused("the mode is octal");
        });
        List.of("uid", "gid").forEach(key -> options.literal(key).ifPresent(this::requireNumber));
    }

    private void requireNumber(String number) {
        if (!Numbers.isDigits(number)) {
            throw refused("the owner is given by number");
        }
    }

    private ValueException refused(String reason) {
        return new ValueException(KIND, toString(), reason);
    }

    /**
     * A secret by its name; unless said otherwise, a file {@code /run/secrets/NAME}.
     *
     * @param name the secret's name: 1 to 253 characters, none of them a comma, an equals sign or a slash
     * @return the reference
     * @throws ValueException when the name is none
     */
    public static SecretRef named(String name) {
        if (name.isEmpty() || name.length() > LONGEST || StringUtils.containsAny(name, ",=/\0")) {
            throw new ValueException(KIND + " name", name, "a name has 1 to 253 characters, and none of , = / in it");
        }
        return new SecretRef(Text.of(name), Options.NONE);
    }

    /**
     * A secret of a build, from a file on the host: {@code id=token,src=/path}.
     *
     * @param id what the build file calls it
     * @param file the path on the host
     * @return the reference
     * @throws ValueException when a comma stands in one of them
     */
    public static SecretRef forBuild(String id, String file) {
        Text first = Text.of("id=" + named(id).name());
        return new SecretRef(first, Options.NONE.with(KIND, "src", Text.of(requireNonNull(file, "file"))));
    }

    /**
     * Reads one word of {@code Secret=}.
     *
     * @param notation what stands behind the equals sign of the key, quotes included
     * @return the reference
     * @throws ValueException when it is not one word, or Podman would refuse it
     */
    public static SecretRef parse(String notation) {
        return parse(notation, Spelling.PODMAN_WORDS);
    }

    /**
     * Reads one word of a key.
     *
     * @param notation what stands behind the equals sign of the key, quotes included
     * @param spelling how that key is read
     * @return the reference
     * @throws ValueException when it is not one word, or Podman would refuse it
     */
    public static SecretRef parse(String notation, Spelling spelling) {
        return read(Notation.word(KIND, notation, spelling.split()), spelling.expansion());
    }

    private static SecretRef read(String word, Expansion expansion) {
        Notation.wordOfPieces(KIND, word, expansion);
        int comma = word.indexOf(',');
        return comma < 0
                ? new SecretRef(Text.parsePiece(word, expansion), Options.NONE)
                : new SecretRef(
                        Text.parsePiece(word.substring(0, comma), expansion),
                        Options.parse(KIND, word.substring(comma + 1), expansion));
    }

    /**
     * The same secret as an environment variable.
     *
     * @param variable the variable's name in the container
     * @return the reference
     * @throws ValueException when the name is empty, or has a comma, an equals sign or a blank, or the secret has the
     *     owner or mode of a file
     */
    public SecretRef asEnvironment(String variable) {
        NamedValue.name("environment variable", variable);
        return set("type", "env").set("target", variable);
    }

    /**
     * The same secret as a file.
     *
     * @param path where the container finds it; a relative path counts from {@code /run/secrets}
     * @return the reference
     * @throws ValueException when the path is empty or has a comma
     */
    public SecretRef asMount(String path) {
        requireNonNull(path, "path");
        return set("type", "mount").set("target", path);
    }

    /**
     * The same secret with the file's permissions.
     *
     * @param octal three or four octal digits
     * @return the reference
     * @throws ValueException when the mode is not octal, or the secret is an environment variable
     */
    public SecretRef mode(String octal) {
        return set("mode", FileMode.checked(octal));
    }

    /**
     * The same secret with the file's owner.
     *
     * @param uid the user's number in the container
     * @return the reference
     * @throws ValueException when the number is negative, or the secret is an environment variable
     */
    public SecretRef uid(long uid) {
        return set("uid", Numbers.unsigned("user number", uid));
    }

    /**
     * The same secret with the file's group.
     *
     * @param gid the group's number in the container
     * @return the reference
     * @throws ValueException when the number is negative, or the secret is an environment variable
     */
    public SecretRef gid(long gid) {
        return set("gid", Numbers.unsigned("group number", gid));
    }

    private SecretRef set(String key, String value) {
        return new SecretRef(name, options.set(KIND, key, Text.of(value)));
    }

    /**
     * The secret's name.
     *
     * @return the name; where a specifier is part of it, its notation
     */
    public String name() {
        return name.literal().orElseGet(name::toString);
    }

    /**
     * The name of the variable or file in the container.
     *
     * @return the target, if one is named
     */
    public Optional<Text> target() {
        return options.get("target");
    }

    /**
     * Whether the container gets it as an environment variable.
     *
     * @return true for {@code type=env}, false for a file
     */
    public boolean isEnvironment() {
        return options.get("type").filter(Text.of("env")::equals).isPresent();
    }

    /**
     * The options, as they are written.
     *
     * @return the options, in order
     */
    public List<String> options() {
        return options.notation();
    }
}
