package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What journalctl prints, and the entries that it means. */
class JournalReaderTest {
    private static final String HEAD = "{\"__CURSOR\":\"s=1;i=2\",\"__REALTIME_TIMESTAMP\":\"1795421920040068\"";

    private static LogEntry entry(String fields) throws IOException {
        String json = HEAD + "," + fields + "}\n";
        try (JournalReader reader = new JournalReader(new ByteArrayInputStream(json.getBytes(UTF_8)))) {
            LogEntry entry = reader.read().orElseThrow();
            assertThat(reader.read()).isEmpty();
            return entry;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"plain\"                            | plain",
                "\"ends\\n\"                          | ends",
                "\"a\\nb\\n\\n\"                      | `a\nb\n`",
                "\"\\u00e4 \\ud83d\\ude00 \\\" \\\\\" | ä 😀 \" \\",
                "\"\"                                 | ``",
                "null                                 | ``",
                "[98,105,110,255,120,10]              | bin\uFFFDx",
                "[27,91,51,49,109]                    | `\u001b[31m`",
                "[\"first\",\"second\"]               | first",
                "[[98,0],\"second\"]                  | `b\0`",
                "[null,\"second\"]                    | second",
                "[]                                   | ``",
            })
    void everySpellingOfAMessageIsRead(String message, String text) throws IOException {
        assertThat(entry("\"MESSAGE\":" + message).text()).isEqualTo(text);
    }

    @Test
    void bytesStayAsTheyAre() throws IOException {
        assertThat(entry("\"MESSAGE\":[98,255,0,10]").bytes()).isEqualTo("b\u00ff\0".getBytes(ISO_8859_1));
        assertThat(entry("\"_PID\":\"1\"").bytes()).isEmpty();
    }

    @Property
    void anyBytesComeBack(@ForAll byte[] bytes) throws IOException {
        String numbers = Arrays.stream(new String(bytes, ISO_8859_1).split("", -1))
                .filter(c -> !c.isEmpty())
                .map(c -> String.valueOf((int) c.charAt(0)))
                .collect(Collectors.joining(","));
        boolean chomped = bytes.length > 0 && bytes[bytes.length - 1] == '\n';

        assertThat(entry("\"MESSAGE\":[" + numbers + "]").bytes())
                .isEqualTo(Arrays.copyOf(bytes, bytes.length - (chomped ? 1 : 0)));
    }

    @Test
    void fieldsTellTimeAndPlaceAndAllTheirValues() throws IOException {
        LogEntry entry =
                entry("\"A\":[\"one\",\"two\"],\"_SYSTEMD_UNIT\":\"web.service\",\"_SYSTEMD_INVOCATION_ID\":\"ab\"");

        assertThat(entry.time()).isEqualTo(Instant.parse("2026-11-23T08:18:40.040068Z"));
        assertThat(entry.cursor()).isEqualTo(new Cursor("s=1;i=2"));
        assertThat(entry.fields()).containsEntry("A", List.of("one", "two"));
        assertThat(entry.field("A")).contains("one");
        assertThat(entry.field("B")).isEmpty();
        assertThat(entry.unit()).contains("web.service");
        assertThat(entry.invocation()).contains("ab");
        assertThat(entry).hasToString("2026-11-23T08:18:40.040068Z ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "_COMM=conmon CODE_FUNC=write_journald PRIORITY=6            | APPLICATION | STDOUT",
                "_COMM=conmon CODE_FUNC=write_journald PRIORITY=3            | APPLICATION | STDERR",
                "_COMM=conmon CODE_FUNC=write_journald PRIORITY=4            | APPLICATION | UNKNOWN",
                "_COMM=sh _TRANSPORT=stdout PRIORITY=6                       | APPLICATION | UNKNOWN",
                "_COMM=podman SYSLOG_IDENTIFIER=podman PRIORITY=6            | PODMAN      | UNKNOWN",
                "_COMM=podman SYSLOG_IDENTIFIER=web _TRANSPORT=stdout        | PODMAN      | UNKNOWN",
                "_COMM=conmon _TRANSPORT=syslog PRIORITY=4                   | PODMAN      | UNKNOWN",
                "_COMM=systemd UNIT=web.service _SYSTEMD_UNIT=init.scope     | MANAGER     | UNKNOWN",
                "_COMM=systemd USER_UNIT=web.service                         | MANAGER     | UNKNOWN",
                "_COMM=systemd                                               | MANAGER     | UNKNOWN",
            })
    void theSourceIsKnownByItsFields(String fields, LogSource source, LogOutput output) throws IOException {
        String json = Arrays.stream(fields.split(" "))
                .map(field -> "\"" + field.replace("=", "\":\"") + "\"")
                .collect(Collectors.joining(","));

        assertThat(entry(json).source()).isEqualTo(source);
        assertThat(entry(json).output()).isEqualTo(output);
        if (fields.contains("UNIT=web")) {
            assertThat(entry(json).unit()).contains("web.service");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"garbage", "[1]", "{\"MESSAGE\":\"x\"}", "{\"MESSAGE\":[1,", "{\"__CURSOR\"", "-- No entries --"
            })
    void whatIsNoJournalIsRefused(String printed) throws IOException {
        try (JournalReader reader = new JournalReader(new ByteArrayInputStream(printed.getBytes(UTF_8)))) {
            assertThatThrownBy(reader::read).isInstanceOf(IOException.class);
        }
    }

    @Test
    void nestingDoesNotEndTheProgram() throws IOException {
        String deep = HEAD + ",\"MESSAGE\":" + "[".repeat(100_000);
        try (JournalReader reader = new JournalReader(new ByteArrayInputStream(deep.getBytes(UTF_8)))) {
            assertThatThrownBy(reader::read).isInstanceOf(IOException.class);
        }
    }
}
