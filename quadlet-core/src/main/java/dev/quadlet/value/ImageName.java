package dev.quadlet.value;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An image, or the {@code .image} or {@code .build} unit that provides it: {@code docker.io/library/postgres:15}.
 *
 * <p>Give the registry: a short name depends on the host's configuration, and automatic updates refuse it.
 */
public final class ImageName extends OneWord {
    private static final String KIND = "image name";
    private static final Set<UnitKind> PROVIDERS = Set.of(UnitKind.IMAGE, UnitKind.BUILD);

    private final Text repository;
    private final @Nullable Text tag;
    private final @Nullable Text digest;

    private ImageName(Text repository, @Nullable Text tag, @Nullable Text digest) {
        super(joined(repository, tag, digest), Spelling.PODMAN_VALUE);
        this.repository = repository;
        this.tag = tag;
        this.digest = digest;
        if (unit().isEmpty() && !ImageGrammar.hasTransport(content())) {
            check();
        }
    }

    /** What systemd completes can be anything, so only literal parts are checked. */
    private void check() {
        refuse(ImageGrammar.repositoryFlaw(repository));
        tag().ifPresent(part -> refuse(ImageGrammar.tagFlaw(part)));
        digest().ifPresent(part -> refuse(ImageGrammar.digestFlaw(part)));
    }

    private void refuse(Optional<String> flaw) {
        flaw.ifPresent(reason -> {
            throw new ValueException(KIND, content().toString(), reason);
        });
    }

    private static Text joined(Text repository, @Nullable Text tag, @Nullable Text digest) {
        Text tagged = tag == null ? repository : repository.plus(":").plus(tag);
        return digest == null ? tagged : tagged.plus("@").plus(digest);
    }

    /**
     * An image by its name; a tag or digest may be part of it.
     *
     * @param name the name, literally
     * @return the image
     * @throws ValueException when it starts with a dash, which Podman takes for an option, ends like the name of a unit,
     *     or Podman takes it for no name
     */
    public static ImageName of(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Specifier.isLetter(c) && "._-/:@+".indexOf(c) < 0) {
                throw new ValueException(
                        KIND,
                        name,
                        "only letters, digits and . _ - / : @ + can stand in it; for a variable use tag(Variable)");
            }
        }
        return read(Notation.value(KIND, name), Expansion.NONE).checked();
    }

    private ImageName checked() {
        UnitReference.refused(KIND, content(), PROVIDERS, "ImageName.unit");
        return this;
    }

    /**
     * The image that a unit pulls or builds.
     *
     * @param unit the name of a {@code .image} or {@code .build} unit
     * @return the reference; Podman 4.8 reads {@code .image}, 5.2 {@code .build}
     * @throws ValueException when the unit is of another kind
     */
    public static ImageName unit(UnitName unit) {
        if (unit.kind().filter(PROVIDERS::contains).isEmpty()) {
            throw new ValueException(KIND, unit.text(), "only a .image or .build unit provides an image");
        }
        return new ImageName(Text.of(unit.text()), null, null);
    }

    /**
     * Reads the value of {@code Image=}.
     *
     * @param notation the name; specifiers and variables are expanded by systemd
     * @return the image
     * @throws ValueException when it is empty, has blanks, starts with a dash, or Podman takes it for no name
     */
    public static ImageName parse(String notation) {
        return read(Notation.item(KIND, notation), Expansion.SPECIFIERS_AND_VARIABLES);
    }

    private static ImageName read(String name, Expansion expansion) {
        Notation.token(KIND, name);
        if (name.startsWith("-")) {
            throw new ValueException(KIND, name, "Podman takes what starts with a dash for an option");
        }
        int at = name.indexOf('@');
        boolean hasDigest = at > 0;
        String tagged = hasDigest ? name.substring(0, at) : name;
        int colon = tagged.startsWith("sha256:") ? -1 : tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
        return new ImageName(
                Text.parsePiece(colon < 0 ? tagged : tagged.substring(0, colon), expansion),
                colon < 0 ? null : Text.parsePiece(tagged.substring(colon + 1), expansion),
                hasDigest ? Text.parsePiece(name.substring(at + 1), expansion) : null);
    }

    /**
     * The same image with another tag, and without a digest.
     *
     * @param tag the tag, literally
     * @return the image with that tag
     * @throws ValueException when the tag is none, or ends like the name of a unit
     */
    public ImageName tag(String tag) {
        Text literal = Text.of(tag);
        ImageGrammar.tagFlaw(literal).ifPresent(reason -> {
            throw new ValueException("image tag", tag, reason);
        });
        return new ImageName(repository, literal, null).checked();
    }

    /**
     * The same image with a tag that systemd fills in when the service starts.
     *
     * @param tag the variable
     * @return the image with that tag
     */
    public ImageName tag(Variable tag) {
        return new ImageName(repository, Text.of(tag), null);
    }

    /**
     * The same image pinned to a digest.
     *
     * @param digest the digest, {@code sha256:} and 64 hexadecimal digits
     * @return the pinned image
     * @throws ValueException when it is no digest of an algorithm that Podman knows
     */
    public ImageName digest(String digest) {
        Text literal = Text.of(digest);
        ImageGrammar.digestFlaw(literal).ifPresent(reason -> {
            throw new ValueException("image digest", digest, reason);
        });
        return new ImageName(repository, tag, literal);
    }

    /**
     * The name without tag and digest.
     *
     * @return the repository, or the name of the unit
     */
    public Text repository() {
        return repository;
    }

    /**
     * The tag.
     *
     * @return what stands behind the colon, if anything
     */
    public Optional<Text> tag() {
        return Optional.ofNullable(tag);
    }

    /**
     * The digest.
     *
     * @return what stands behind the {@code @}, if anything
     */
    public Optional<Text> digest() {
        return Optional.ofNullable(digest);
    }

    /**
     * The unit that provides the image.
     *
     * @return the unit's name; empty when this names an image itself
     */
    public Optional<UnitName> unit() {
        return content().literal().flatMap(name -> UnitName.find(name, PROVIDERS));
    }
}
