package dev.quadlet.lint;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Position;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes findings for programs. */
final class JsonOutput {
    private JsonOutput() {}

    static String write(List<Diagnostic> findings) {
        return JsonText.write(json -> {
            json.writeStartArray();
            for (Diagnostic finding : findings) {
                write(json, finding);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Diagnostic finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("message", finding.message());
        json.writeStringField("file", finding.source().name());
        place(json, finding.source(), finding.span());
        json.writeArrayFieldStart("fixes");
        for (Fix fix : finding.fixes()) {
            write(json, finding.source(), fix);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SourceText source, Fix fix) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", fix.description());
        json.writeArrayFieldStart("edits");
        for (TextEdit edit : fix.edits()) {
            json.writeStartObject();
            place(json, source, edit.span());
            json.writeStringField("replacement", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, SourceText source, Span span) throws IOException {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.writeNumberField("line", start.line());
        json.writeNumberField("column", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
    }
}
