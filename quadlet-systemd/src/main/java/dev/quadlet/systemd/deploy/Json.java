package dev.quadlet.systemd.deploy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists and texts; a number is a text, too. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static byte[] write(Map<String, ?> object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator to = FACTORY.createGenerator(bytes).useDefaultPrettyPrinter()) {
            write(to, object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator to, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            to.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                to.writeFieldName(String.valueOf(entry.getKey()));
                write(to, entry.getValue());
            }
            to.writeEndObject();
        } else if (value instanceof List<?> list) {
            to.writeStartArray();
            for (Object each : list) {
                write(to, each);
            }
            to.writeEndArray();
        } else {
            to.writeString(String.valueOf(value));
        }
    }

    /** Reads an object. */
    static Node read(byte[] bytes) throws IOException {
        try (JsonParser from = FACTORY.createParser(bytes)) {
            if (from.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not an object");
            }
            return new Node(read(from));
        }
    }

    private static Object read(JsonParser from) throws IOException {
        return switch (from.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (from.nextToken() != JsonToken.END_OBJECT) {
                    String name = from.currentName();
                    from.nextToken();
                    map.put(name, read(from));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (from.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(from));
                }
                yield list;
            }
            default -> String.valueOf(from.getText());
        };
    }

    /** A value that was read. What is missing is empty. */
    record Node(Object value) {
        Node get(String name) {
            Object found = value instanceof Map<?, ?> map ? map.get(name) : null;
            return new Node(found == null ? "" : found);
        }

        String text() {
            return String.valueOf(value);
        }

        List<Node> list() {
            return value instanceof List<?> list
                    ? list.stream().<Node>map(Node::new).toList()
                    : List.of();
        }

        Map<String, String> map() {
            Map<String, String> texts = new LinkedHashMap<>();
            if (value instanceof Map<?, ?> map) {
                map.forEach((name, each) -> texts.put(String.valueOf(name), String.valueOf(each)));
            }
            return texts;
        }
    }
}
