package dev.quadlet.systemd.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An entry of the journal.
 *
 * @param number its place
 * @param time when it was written
 * @param fields its fields; a message is bytes
 */
record JournalRecord(long number, Instant time, Map<String, byte[]> fields) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String BOOT = "00000000000000000000000000000b00";

    boolean has(String field, String value) {
        byte[] bytes = fields.get(field);
        return bytes != null && Arrays.equals(bytes, value.getBytes(UTF_8));
    }

    String cursor() {
        return "s=fake;i=" + Long.toHexString(number) + ";b=" + BOOT;
    }

    /** As {@code journalctl --output=json --all} prints it, on its line. */
    String json(Predicate<String> wanted) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("__CURSOR", cursor());
            json.writeStringField(
                    "__REALTIME_TIMESTAMP", String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, time)));
            json.writeStringField("__SEQNUM", String.valueOf(number));
            json.writeStringField("_BOOT_ID", BOOT);
            for (Map.Entry<String, byte[]> field : fields.entrySet()) {
                if (wanted.test(field.getKey())) {
                    json.writeFieldName(field.getKey());
                    write(json, field.getValue());
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    /** What is not printable is written as numbers. */
    private static void write(JsonGenerator json, byte[] value) throws IOException {
        if (isPrintable(value)) {
            json.writeString(new String(value, UTF_8));
            return;
        }
        json.writeStartArray();
        for (byte b : value) {
            json.writeNumber(b & 0xff);
        }
        json.writeEndArray();
    }

    private static boolean isPrintable(byte[] value) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .chars()
                    .allMatch(c -> (c >= ' ' && c != 0x7f) || c == '\t' || c == '\n');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
