package dev.quadlet.service;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service that Podman's generator makes of one Quadlet unit: its name, its text, the links that {@code [Install]} asks
 * for, and for every line and word the {@link Cause}.
 */
public final class ServiceUnit {
    private final String name;
    private final String path;
    private final String text;
    private final List<InstallLink> links;
    private final Drafts drafts;
    private final int place;
    private volatile @Nullable UnitDocument document;

    private ServiceUnit(Conversion conversion, Drafts drafts, int place) {
        this.name = conversion.member().fileName();
        this.path = conversion.source().path();
        this.text = conversion.draft().text();
        this.links = List.copyOf(InstallLinks.of(conversion));
        this.drafts = drafts;
        this.place = place;
    }

    /** With its place among all drafts, for those who ask where the text comes from. */
    static ServiceUnit of(Conversion conversion, Drafts drafts, int place) {
        return new ServiceUnit(conversion, drafts, place);
    }

    /**
     * The name of the service's file. It is what {@code ServiceName=} says, unchecked as with Podman.
     *
     * @return the name, such as {@code web.service}
     */
    public String name() {
        return name;
    }

    /**
     * The unit that it is made of.
     *
     * @return the name of the unit's file, such as {@code web.container}
     */
    public String source() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * Where the unit lies that it is made of.
     *
     * @return the path of the unit's own file
     */
    public String sourcePath() {
        return path;
    }

    /**
     * What the generator writes, but for the two comment lines at the top that name the generator.
     *
     * @return the text of the service's file
     */
    public String text() {
        return text;
    }

    /**
     * The service as systemd reads it.
     *
     * @return the document
     */
    public UnitDocument document() {
        UnitDocument known = document;
        if (known == null) {
            known = UnitParser.parse(SourceText.of(name, text), Dialect.SYSTEMD).document();
            document = known;
        }
        return known;
    }

    /**
     * The links that the generator makes beside it.
     *
     * @return the links in the order of {@code Alias=}, {@code WantedBy=}, {@code RequiredBy=}, {@code UpheldBy=}
     */
    public List<InstallLink> links() {
        return links;
    }

    /**
     * Every assignment and comment with the reason why it is there.
     *
     * @return the lines in the order of the text
     */
    public List<ServiceLine> lines() {
        List<ServiceLine> lines = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, DraftSection> section :
                drafts.get(place).sections().entrySet()) {
            String header = section.getKey();
            at += at == 0 ? 0 : 1;
            at = add(header, section.getValue().remarks(), at, lines);
            at += header.length() + "[]\n".length();
            at = add(header, section.getValue().lines(), at, lines);
        }
        return List.copyOf(lines);
    }

    private static int add(String section, List<DraftLine> written, int start, List<ServiceLine> lines) {
        int at = start;
        for (DraftLine line : written) {
            Span span = new Span(at, at + line.length());
            lines.add(new ServiceLine(
                    section,
                    line.key(),
                    line.value(),
                    span,
                    line.cause(),
                    line.words().get()));
            at = span.end() + 1;
        }
        return at;
    }

    /**
     * Every assignment of one key in {@code [Service]}, such as {@code ExecStart}.
     *
     * @param key the key
     * @return the lines in order
     */
    public List<ServiceLine> lines(String key) {
        return lines().stream()
                .filter(line -> line.section().equals("Service") && line.key().equals(key))
                .toList();
    }

    /**
     * The commands of Podman as the system is asked to run them: what one could type into a shell instead. Commands that
     * the unit itself brings in {@code [Service]} are not among them.
     *
     * <p>A word {@code ;} ends a command, and what follows is a further one with the same key. A command that systemd would
     * not take says so: {@link PodmanCommand#refusal()}. The letters of a specifier that systemd knows and the facts do not,
     * such as {@code %H}, stay.
     *
     * @param facts what systemd knows when it runs the service
     * @return the commands in the order of the text
     */
    public List<PodmanCommand> commands(ServiceFacts facts) {
        CommandReader reader = new CommandReader(this, facts);
        return lines().stream()
                .filter(line -> !line.words().isEmpty())
                .flatMap(line -> reader.read(line.key(), line.value()).stream())
                .toList();
    }

    /** The text of the service's file. */
    @Override
    public String toString() {
        return text;
    }
}
