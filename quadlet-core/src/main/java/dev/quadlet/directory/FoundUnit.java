package dev.quadlet.directory;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A unit on a search path: its own file and the drop-ins that are merged into it. */
public final class FoundUnit {
    private final UnitName name;
    private final List<Layer> layers;
    private final List<LeftOut> leftOut;
    private final PodmanVersion podman;
    private final @Nullable Path target;
    private final UnitName serviceName;
    private final List<UnitName> aliases;
    private volatile @Nullable QuadletUnit effective;

    private FoundUnit(
            UnitName name, List<Layer> layers, List<LeftOut> leftOut, PodmanVersion podman, @Nullable Path target) {
        this.name = name;
        this.layers = layers;
        this.podman = podman;
        this.leftOut = List.copyOf(leftOut);
        this.target = target;
        UnitDocument merged =
                layers.size() == 1 ? layers.get(0).document() : effective().document();
        this.serviceName = ServiceName.of(name, merged, podman);
        this.aliases = Aliases.of(merged, serviceName);
    }

    static FoundUnit of(UnitName name, Layer own, @Nullable Path target, DropIns dropIns, PodmanVersion podman) {
        List<Layer> layers = new ArrayList<>(List.of(own));
        layers.addAll(dropIns.layers());
        return new FoundUnit(name, List.copyOf(layers), dropIns.leftOut(), podman, target);
    }

    /**
     * The name of the unit's file.
     *
     * @return the name, such as {@code web.container}
     */
    public UnitName name() {
        return name;
    }

    /**
     * Where the unit's own file lies. A link, such as an instance of a template often is, is named itself.
     *
     * @return the path
     */
    public Path path() {
        return layers.get(0).path();
    }

    /**
     * Where the unit's own file leads to, when it is a link: an instance is often one to its template. Podman makes a service
     * of its own of a link, with what is in the other file.
     *
     * @return the target as the link has it, relative to the link's directory or absolute; empty for a plain file
     */
    public Optional<Path> linkTarget() {
        return Optional.ofNullable(target);
    }

    /**
     * The service that this Podman makes of the unit. A {@code ServiceName=} in a drop-in counts. A unit whose {@code
     * ServiceName=} systemd refuses, such as an empty one, is {@linkplain LeftOut.Reason#BAD_NAME left out}.
     *
     * @return the name, such as {@code web.service}
     */
    public UnitName serviceName() {
        return serviceName;
    }

    /**
     * The further names of the service, by {@code [Install] Alias=}. Only those that systemd accepts: of the same sort (a
     * template for a template, the same instance for an instance), with {@code .service}, in no folder. Podman links any
     * other, too, and to nobody's use; an alias that is the service's own name makes the service unknown to systemd.
     *
     * @return the names, in order
     */
    public List<UnitName> aliases() {
        return aliases;
    }

    /** Whether systemd starts this unit's service by that name; a template serves all its instances. */
    boolean serves(UnitName service) {
        return Stream.concat(Stream.of(serviceName()), aliases().stream()).anyMatch(name -> serves(name, service));
    }

    private static boolean serves(UnitName name, UnitName service) {
        return name.equals(service) || (name.isTemplate() && isInstance(service, name));
    }

    /** Whether a name is that of an instance of a template. */
    static boolean isInstance(UnitName name, UnitName template) {
        return name.instance().isPresent()
                && name.prefix().equals(template.prefix())
                && name.extension().equals(template.extension());
    }

    /**
     * The unit's own file and its drop-ins.
     *
     * @return the files in the order in which Podman merges them, the unit's own first
     */
    public List<Layer> layers() {
        return layers;
    }

    /**
     * Drop-ins of this unit that are not merged: those with the name of an earlier one, and those that cannot be read.
     *
     * @return the drop-ins with their reasons
     */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /**
     * The unit as its own file has it, without any drop-in; this is the one to edit.
     *
     * @return the unit with every character of the file, read by the rules of the search path's Podman
     */
    public QuadletUnit unit() {
        return Quadlet.unit(name, layers.get(0).document());
    }

    /**
     * The unit as Podman sees it, with all drop-ins: every assignment of every file, on one line each, without comments.
     *
     * <p>Of a list of units that Podman writes anew, such as {@code After=db.container} since 5.5, only what counts is left.
     * A value that ends in a backslash can stand at the end of a text only: that line is the last one, and where several
     * files end so, the last of them that counts keeps its backslash and the others lose theirs. The {@link #layers} have
     * them all.
     *
     * @return the merged unit
     */
    public QuadletUnit effective() {
        QuadletUnit known = effective;
        if (known == null) {
            known = merged();
            effective = known;
        }
        return known;
    }

    private QuadletUnit merged() {
        SourceText merged = SourceText.of(name.text(), Merge.of(layers, podman));
        return Quadlet.unit(
                name, UnitParser.parse(merged, Dialect.podman(podman)).document());
    }

    /**
     * Where the value of a key comes from.
     *
     * @param key the key
     * @return every assignment of it, and what became of each
     */
    public Explanation explain(Key<?> key) {
        return Explanation.of(key, layers, podman);
    }

    /**
     * Where the value of a key comes from. Of a key that is not known all assignments count.
     *
     * @param section the name of the section, such as {@code Container}
     * @param key the name of the key, such as {@code Image}; capitals count
     * @return every assignment of it, and what became of each
     */
    public Explanation explain(String section, String key) {
        return Keys.find(section, key).<Explanation>map(this::explain).orElseGet(() -> explain(Key.of(section, key)));
    }

    /** The paths of the unit's own file and of its drop-ins: {@code a.container + a.container.d/x.conf}. */
    @Override
    public String toString() {
        return String.join(" + ", layers.stream().map(Layer::toString).toList());
    }
}
