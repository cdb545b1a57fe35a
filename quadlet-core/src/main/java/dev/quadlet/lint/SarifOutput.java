package dev.quadlet.lint;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Position;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes findings as a log of the Static Analysis Results Interchange Format, version 2.1.0. */
final class SarifOutput {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final List<Diagnostic> findings;
    private final List<String> rules;

    private SarifOutput(JsonGenerator json, List<Diagnostic> findings) {
        this.json = json;
        this.findings = findings;
        this.rules = findings.stream().map(Diagnostic::rule).distinct().sorted().collect(Collectors.toList());
    }

    static String write(List<Diagnostic> findings) {
        return JsonText.write(json -> new SarifOutput(json, findings).log());
    }

    private void log() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Diagnostic finding : findings) {
            result(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "quadlet-lint");
        json.writeArrayFieldStart("rules");
        for (String rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            Rules.find(rule).ifPresent(known -> message("shortDescription", known.summary()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Diagnostic finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
        json.writeStringField("level", level(finding.severity()));
        message("message", finding.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(finding.source());
        region("region", finding.source(), finding.span());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        fixes(finding);
        json.writeEndObject();
    }

    private void fixes(Diagnostic finding) throws IOException {
        if (finding.fixes().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("fixes");
        for (Fix fix : finding.fixes()) {
            json.writeStartObject();
            message("description", fix.description());
            json.writeArrayFieldStart("artifactChanges");
            json.writeStartObject();
            artifact(finding.source());
            json.writeArrayFieldStart("replacements");
            for (TextEdit edit : fix.edits()) {
                json.writeStartObject();
                region("deletedRegion", finding.source(), edit.span());
                json.writeObjectFieldStart("insertedContent");
                json.writeStringField("text", edit.replacement());
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void message(String field, String text) {
        try {
            json.writeObjectFieldStart(field);
            json.writeStringField("text", text);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    private void artifact(SourceText source) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(source.name()));
        json.writeEndObject();
    }

    /** A relative reference, or for an absolute path one with a scheme. */
    private static String uri(String path) {
        try {
            return path.startsWith("/")
                    ? new URI("file", "", path, null).toASCIIString()
                    : new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every path can be escaped: " + path, e);
        }
    }

    private void region(String field, SourceText source, Span span) throws IOException {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.writeObjectFieldStart(field);
        json.writeNumberField("startLine", start.line());
        json.writeNumberField("startColumn", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "note";
        };
    }
}
