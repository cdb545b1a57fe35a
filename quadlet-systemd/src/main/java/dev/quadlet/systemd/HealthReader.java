package dev.quadlet.systemd;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what {@code podman events --format json} prints: one object after the other, with an object of labels in it. */
final class HealthReader implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;

    HealthReader(InputStream printed) throws IOException {
        this.parser = JSON.createParser(printed);
    }

    /** The next event of a container that belongs to a unit; empty at the end. */
    Optional<HealthEvent> read() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            Map<String, String> fields = new HashMap<>();
            collect(fields);
            String unit = fields.getOrDefault("PODMAN_SYSTEMD_UNIT", "");
            String health = fields.getOrDefault("health_status", "");
            if (!unit.isEmpty() && !health.isEmpty()) {
                return Optional.of(new HealthEvent(
                        Instant.ofEpochSecond(0, Long.parseLong(fields.getOrDefault("timeNano", "0"))),
                        UnitName.of(unit),
                        fields.getOrDefault("Name", ""),
                        new Health(health)));
            }
        }
        return Optional.empty();
    }

    /** Labels are fields, too; of two with the same name the one that comes first counts, so no label hides a field. */
    private void collect(Map<String, String> fields) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new IOException("an event of Podman begins with " + parser.currentToken());
        }
        int open = 1;
        while (open > 0) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new IOException("an event of Podman has no end");
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isScalarValue() && parser.currentName() != null) {
                fields.putIfAbsent(parser.currentName(), parser.getText());
            }
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
