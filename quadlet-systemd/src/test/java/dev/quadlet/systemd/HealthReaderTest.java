package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.value.UnitName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthReaderTest {
    private static List<HealthEvent> read(String printed) throws IOException {
        List<HealthEvent> events = new ArrayList<>();
        try (HealthReader reader = new HealthReader(new ByteArrayInputStream(printed.getBytes(UTF_8)))) {
            for (Optional<HealthEvent> event = reader.read(); event.isPresent(); event = reader.read()) {
                events.add(event.get());
            }
        }
        return events;
    }

    @Test
    void containersOfUnitsAreTold() throws IOException {
        assertThat(read("""
                {"ID":"60","Name":"web","Status":"health_status","time":1795446906,"timeNano":1795446906654598093,"Type":"container",\
                "health_status":"unhealthy","Attributes":{"health_status":"healthy","PODMAN_SYSTEMD_UNIT":"web.service"}}
                {"ID":"61","Name":"alone","timeNano":1,"health_status":"healthy","Attributes":{"a":[1,{"b":null}]}}
                {"Name":"db","timeNano":0,"health_status":"healthy","Attributes":{"PODMAN_SYSTEMD_UNIT":"db.service"},"x":true}
                """))
                .containsExactly(
                        new HealthEvent(
                                Instant.parse("2026-11-23T15:15:06.654598093Z"),
                                UnitName.of("web.service"),
                                "web",
                                Health.UNHEALTHY),
                        new HealthEvent(Instant.EPOCH, UnitName.of("db.service"), "db", Health.HEALTHY));
    }

    @Test
    void whatIsNoEventIsSaid() {
        assertThatThrownBy(() -> read("[]")).isInstanceOf(IOException.class).hasMessageContaining("begins with");
        assertThatThrownBy(() -> read("{\"a\":1")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("garbage")).isInstanceOf(IOException.class);
    }
}
