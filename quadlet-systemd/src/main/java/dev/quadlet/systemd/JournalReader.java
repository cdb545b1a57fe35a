package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what {@code journalctl --output=json --all} prints: an object for each entry. A value is a text; or an array of bytes
 * when it is not printable; or an array of values when the field occurs more than once; or null when it is too long to be shown.
 */
final class JournalReader implements AutoCloseable {
    /** What one value may have, so that a broken stream does not fill the memory. */
    private static final int LONGEST = 64 << 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(LONGEST).build())
            .build();

    private final JsonParser parser;

    JournalReader(InputStream printed) throws IOException {
        this.parser = JSON.createParser(printed);
    }

    /** The next entry; empty at the end. */
    Optional<LogEntry> read() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return Optional.empty();
        }
        if (token != JsonToken.START_OBJECT) {
            throw new IOException("an entry of the journal begins with " + token);
        }
        return Optional.of(entry());
    }

    private LogEntry entry() throws IOException {
        Map<String, List<String>> fields = new HashMap<>();
        byte[] message = {};
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            List<byte[]> values = values();
            fields.put(
                    name, values.stream().map(value -> new String(value, UTF_8)).toList());
            if (name.equals("MESSAGE") && !values.isEmpty()) {
                message = values.get(0);
            }
        }
        if (!fields.containsKey("__CURSOR") || !fields.containsKey("__REALTIME_TIMESTAMP")) {
            throw new IOException("an entry of the journal has no cursor or no time");
        }
        return new LogEntry(fields, message);
    }

    private List<byte[]> values() throws IOException {
        return switch (parser.currentToken()) {
            case START_ARRAY -> array();
            case VALUE_NULL -> List.of();
            default -> List.of(parser.getText().getBytes(UTF_8));
        };
    }

    private List<byte[]> array() throws IOException {
        List<byte[]> values = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null || bytes.size() > LONGEST) {
                throw new IOException("an entry of the journal has no end");
            }
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                bytes.write(parser.getIntValue());
            } else {
                values.addAll(values());
            }
        }
        return bytes.size() == 0 ? values : List.of(bytes.toByteArray());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
