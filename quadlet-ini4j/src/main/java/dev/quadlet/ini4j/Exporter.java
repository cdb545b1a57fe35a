package dev.quadlet.ini4j;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.CommentLine;
import dev.quadlet.syntax.Line;
import dev.quadlet.syntax.MalformedLine;
import dev.quadlet.syntax.SectionHeader;
import dev.quadlet.syntax.UnitDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ini4j.Ini;
import org.ini4j.Profile;
import org.jspecify.annotations.Nullable;

/** Goes through a document once, line by line, and says of each what does not go over. */
final class Exporter {
    private final UnitDocument document;
    private final Ini ini = PlainIni.create();
    private final List<Diagnostic> losses = new ArrayList<>();

    /** The key that each section got last; a line of another known key moves up, past it. */
    private final Map<String, String> newestKeys = new HashMap<>();

    /** Where settings go; null where they stay behind. */
    private Profile.@Nullable Section section;

    Exporter(UnitDocument document) {
        this.document = document;
    }

    IniExport export() {
        document.lines().forEach(this::line);
        return new IniExport(ini, losses);
    }

    private void line(Line line) {
        if (line instanceof SectionHeader header) {
            layout(header);
            header(header);
        } else if (line instanceof Assignment assignment) {
            layout(assignment);
            assignment(assignment);
        } else if (line instanceof CommentLine) {
            notice("IniComment", content(line), "comments stay behind: ini4j has one per name, and the last one wins");
        } else if (line instanceof MalformedLine) {
            error("IniMalformedLine", content(line), "stays behind: this is no setting for the file's reader either");
        }
    }

    private void header(SectionHeader header) {
        String name = header.name();
        Optional<String> refusal = Limits.ofSection(name);
        if (refusal.isPresent()) {
            String message = "the section '" + name + "' stays behind with all its settings: " + refusal.get();
            error("IniSection", header.nameSpan(), message);
            section = null;
        } else if (ini.containsKey(name)) {
            notice("IniRepeatedSection", header.nameSpan(), "is joined with the first [" + name + "], as readers do");
            section = ini.get(name);
        } else {
            section = ini.add(name);
        }
    }

    private void assignment(Assignment assignment) {
        if (section == null) {
            return;
        }
        Optional<String> noKey = Limits.ofKey(assignment.key());
        Optional<String> noValue = Limits.ofValue(assignment.value());
        if (noKey.isPresent()) {
            error("IniKey", assignment.keySpan(), staysBehind(assignment, noKey.get()));
        } else if (noValue.isPresent()) {
            error("IniValue", assignment.valueSpan(), staysBehind(assignment, noValue.get()));
        } else {
            add(section, assignment);
        }
    }

    private void add(Profile.Section target, Assignment assignment) {
        String key = assignment.key();
        if (!target.containsKey(key)) {
            newestKeys.put(target.getName(), key);
        } else if (!key.equals(newestKeys.get(target.getName()))) {
            notice(
                    "IniOrder",
                    assignment.keySpan(),
                    "moves up to the other lines of " + key + "=: ini4j keeps order within a key, not between keys");
        }
        target.add(key, assignment.value());
    }

    private static String staysBehind(Assignment assignment, String why) {
        return "the setting of '" + assignment.key() + "' stays behind: " + why;
    }

    private void layout(Line line) {
        Span content = content(line);
        if (document.source().slice(content).indexOf('\n') >= 0) {
            notice("IniLayout", content, "becomes one line: its line breaks, and comments between them, stay behind");
        }
    }

    private Span content(Line line) {
        String text = document.source().slice(line.span());
        int end = line.span().start() + text.stripTrailing().length();
        return new Span(Math.min(end, line.span().end() - text.stripLeading().length()), end);
    }

    private void notice(String rule, Span span, String message) {
        losses.add(new Diagnostic(rule, Severity.NOTICE, message, document.source(), span, List.of()));
    }

    private void error(String rule, Span span, String message) {
        losses.add(new Diagnostic(rule, Severity.ERROR, message, document.source(), span, List.of()));
    }
}
