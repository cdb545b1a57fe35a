package dev.quadlet.directory;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.Quoting;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Cuts a bundle into its parts, and each part into a name and a unit, as {@code podman quadlet install} does. */
final class BundleReader {
    static final String SEPARATOR = "---";
    static final String NAME = "FileName=";

    private final SourceText source;
    private final Map<UnitName, QuadletUnit> units = new LinkedHashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private BundleReader(SourceText source) {
        this.source = source;
    }

    static BundleReader read(SourceText source) {
        BundleReader reader = new BundleReader(source);
        List<Span> part = new ArrayList<>();
        for (Span line : lines(source.text())) {
            if (reader.seen(line).equals(SEPARATOR)) {
                reader.addPart(part);
                part.clear();
            } else {
                part.add(line);
            }
        }
        reader.addPart(part);
        reader.requireSome();
        return reader;
    }

    List<QuadletUnit> units() {
        return List.copyOf(units.values());
    }

    List<Diagnostic> problems() {
        return problems;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Span(start, end));
            start = end + 1;
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    /** What Podman looks at of a line. */
    private String seen(Span line) {
        return Quoting.trimmed(source.slice(line));
    }

    private void requireSome() {
        if (units.isEmpty() && problems.isEmpty()) {
            error("EmptyBundle", new Span(0, 0), "there is no unit in the bundle");
        }
    }

    private void addPart(List<Span> lines) {
        Optional<Span> first =
                lines.stream().filter(line -> !seen(line).isEmpty()).findFirst();
        if (first.isEmpty()) {
            return;
        }
        Optional<UnitKind> kind =
                lines.stream().flatMap(line -> kind(seen(line)).stream()).findFirst();
        Optional<Span> name =
                lines.stream().filter(line -> name(seen(line)).isPresent()).findFirst();
        if (kind.isEmpty()) {
            error("BundleWithoutKind", first.get(), "no section of this part says what kind of unit it is");
        } else if (name.isEmpty()) {
            error("BundleWithoutName", first.get(), "this part has no comment '# FileName=NAME'");
        } else {
            addUnit(kind.get(), name.get(), lines);
        }
    }

    /** The kind is that of the first section that is one of a unit, in capitals or not. */
    private static Optional<UnitKind> kind(String line) {
        boolean isHeader = line.startsWith("[") && line.endsWith("]");
        return isHeader
                ? UnitKind.ofExtension(StringUtils.strip(line, "[]").toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static Optional<String> name(String line) {
        String comment = line.startsWith("#") ? Quoting.trimmed(line.substring(1)) : "";
        return comment.startsWith(NAME)
                ? Optional.of(Quoting.trimmed(comment.substring(NAME.length())))
                : Optional.empty();
    }

    private void addUnit(UnitKind kind, Span nameLine, List<Span> lines) {
        String name = name(seen(nameLine)).orElseThrow();
        if (name.isEmpty() || StringUtils.containsAny(name, '/', '\\')) {
            error("BundleName", nameLine, "not the name of a file without its extension: '" + name + "'");
            return;
        }
        try {
            addUnit(UnitName.of(kind, name), nameLine, lines);
        } catch (ValueException e) {
            error("BundleName", nameLine, "systemd would refuse the unit: " + e.reason());
        }
    }

    private void addUnit(UnitName name, Span nameLine, List<Span> lines) {
        QuadletUnit unit = Quadlet.parse(name.text(), text(nameLine, lines));
        if (units.putIfAbsent(name, unit) != null) {
            error("BundleDuplicate", nameLine, "the bundle has a " + name + " already");
        }
    }

    /** The part without the line that names it, and without white space around it. */
    private String text(Span nameLine, List<Span> lines) {
        StringBuilder text = new StringBuilder();
        for (Span line : lines) {
            if (!line.equals(nameLine)) {
                text.append(source.slice(line)).append('\n');
            }
        }
        return Quoting.trimmed(text.toString()) + "\n";
    }

    private void error(String rule, Span span, String message) {
        problems.add(new Diagnostic(rule, Severity.ERROR, message, source, span, List.of()));
    }
}
