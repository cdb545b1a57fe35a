package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import dev.quadlet.syntax.PodmanVersion;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a unit, with its extension: of a Quadlet file ({@code web.container}), a template ({@code web@.container})
 * or one of its instances ({@code web@blue.container}), or of a unit that systemd knows by itself
 * ({@code network-online.target}).
 */
public final class UnitName {
    private static final String KIND = "unit name";
    private static final int LONGEST = 255;
    private static final Set<String> SYSTEMD = Set.of(
            "service", "socket", "target", "device", "mount", "automount", "swap", "timer", "path", "slice", "scope");

    private final String text;

    private UnitName(String text) {
        this.text = text;
    }

    /**
     * The name of a unit's file.
     *
     * @param text the name with its extension
     * @return the name
     * @throws ValueException when systemd would refuse the name, or the extension is neither Podman's nor systemd's
     */
    public static UnitName of(String text) {
        UnitName name = new UnitName(requireNonNull(text, "text"));
        name.check();
        return name;
    }

    /**
     * The name of a Quadlet unit.
     *
     * @param kind the kind of the unit, which gives the extension
     * @param stem the name without its extension
     * @return the name
     * @throws ValueException when systemd would refuse the name
     */
    public static UnitName of(UnitKind kind, String stem) {
        return of(requireNonNull(stem, "stem") + "." + kind.extension());
    }

    /**
     * Reads a name. In the name of a unit of systemd, specifiers may stand: {@code After=db@%i.service}.
     *
     * @param notation the name with its extension
     * @return the name
     * @throws ValueException when systemd would refuse the name, or the extension is neither Podman's nor systemd's
     */
    public static UnitName parse(String notation) {
        return of(notation.strip());
    }

    /** The name, if it is one. */
    static Optional<UnitName> find(String text) {
        try {
            return Optional.of(of(text));
        } catch (ValueException notOne) {
            return Optional.empty();
        }
    }

    /** The name, if it is that of a unit of one of these kinds. */
    static Optional<UnitName> find(String text, Set<UnitKind> kinds) {
        return find(text).filter(name -> name.kind().filter(kinds::contains).isPresent());
    }

    private void check() {
        int dot = text.lastIndexOf('.');
        if (dot < 0 || (kind().isEmpty() && !SYSTEMD.contains(extension()))) {
            throw refused("an extension such as .container, .network or .service is needed");
        }
        if (dot == 0 || text.charAt(0) == '@') {
            throw refused("nothing stands before the " + text.charAt(0));
        }
        if (text.length() > LONGEST) {
            throw refused("it is longer than " + LONGEST + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i)) && !isSpecifier(i)) {
                throw refused("only A-Z a-z 0-9 : _ . - \\ @ can stand in it");
            }
        }
    }

    private static boolean isAllowed(char c) {
        return Specifier.isLetter(c) || ":_.-\\@".indexOf(c) >= 0;
    }

    /** Podman looks Quadlet units up by the letters of their name; only systemd's own names are expanded. */
    private boolean isSpecifier(int at) {
        return kind().isEmpty()
                && text.charAt(at) == '%'
                && at + 1 < text.length()
                && Specifier.isLetter(text.charAt(at + 1));
    }

    private ValueException refused(String reason) {
        return new ValueException(KIND, text, reason);
    }

    /**
     * The whole name.
     *
     * @return the name with its extension
     */
    public String text() {
        return text;
    }

    /**
     * The name without its extension.
     *
     * @return what stands before the last dot
     */
    public String stem() {
        return text.substring(0, text.lastIndexOf('.'));
    }

    /**
     * The extension.
     *
     * @return what stands behind the last dot
     */
    public String extension() {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    /**
     * The kind of Quadlet unit.
     *
     * @return the kind; empty for a unit of systemd
     */
    public Optional<UnitKind> kind() {
        return UnitKind.ofExtension(extension());
    }

    /**
     * What templates and their instances share.
     *
     * @return what stands before the first {@code @}, or the stem when there is none
     */
    public String prefix() {
        int sign = stem().indexOf('@');
        return sign < 0 ? stem() : stem().substring(0, sign);
    }

    /**
     * The instance.
     *
     * @return what stands between the first {@code @} and the extension; empty for templates and ordinary units
     */
    public Optional<String> instance() {
        int sign = stem().indexOf('@');
        return sign < 0 || isTemplate() ? Optional.empty() : Optional.of(stem().substring(sign + 1));
    }

    /**
     * Whether this names a template, of which only instances are started.
     *
     * @return true for {@code web@.container}
     */
    public boolean isTemplate() {
        return text.indexOf('@') == text.lastIndexOf('.') - 1;
    }

    /**
     * An instance of this template.
     *
     * @param instance the instance's own part of the name
     * @return the instance's name
     * @throws ValueException when this is no template, or systemd would refuse the name
     */
    public UnitName instance(String instance) {
        if (!isTemplate()) {
            throw refused("it is no template; one has an @ before its extension");
        }
        return of(stem() + requireNonNull(instance, "instance") + "." + extension());
    }

    /**
     * The name of the service that Podman generates when the unit has no {@code ServiceName=}: {@code db.network} becomes
     * {@code db-network.service}, {@code web.container} becomes {@code web.service}. In a template the suffix stands
     * before the {@code @}, as from Podman 5.7 on; before that such templates made no usable service.
     *
     * @return the service's name; for a unit of systemd the name itself
     */
    public UnitName serviceName() {
        return kind().map(this::serviceName).orElse(this);
    }

    /**
     * The name of the service that one Podman generates when the unit has no {@code ServiceName=}. Before 5.7 it puts the
     * suffix behind the {@code @} of a template, too: {@code data@.volume} becomes {@code data@-volume.service}, which is
     * an instance and serves no other.
     *
     * @param podman whose generator
     * @return the service's name; for a unit of systemd the name itself
     */
    public UnitName serviceName(PodmanVersion podman) {
        return podman.atLeast(5, 7) || !isTemplate()
                ? serviceName()
                : kind().map(kind -> new UnitName(stem() + kind.serviceSuffix() + ".service"))
                        .orElse(this);
    }

    private UnitName serviceName(UnitKind kind) {
        String service = isTemplate() ? prefix() + kind.serviceSuffix() + "@" : stem() + kind.serviceSuffix();
        return new UnitName(service + ".service");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitName name && text.equals(name.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The whole name. */
    @Override
    public String toString() {
        return text;
    }
}
