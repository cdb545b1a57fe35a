package dev.quadlet.systemd.testing;

import dev.quadlet.value.PortMapping;
import dev.quadlet.value.Text;
import dev.quadlet.value.TimeSpan;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a generated service says about its container. */
final class Container {
    private static final String SECTION = "X-Container";
    private static final Duration USUAL_INTERVAL = Duration.ofSeconds(30);
    private static final int USUAL_RETRIES = 3;

    private final UnitFile file;

    Container(UnitFile file) {
        this.file = file;
    }

    boolean exists() {
        return file.document().section(SECTION).isPresent();
    }

    private String value(String key) {
        return file.value(SECTION, key);
    }

    /** The image; empty when there is none, or another unit brings it. */
    String image() {
        String image = value("Image");
        return image.endsWith(".image") || image.endsWith(".build") ? "" : image;
    }

    boolean mayPull() {
        return !value("Pull").equals("never");
    }

    /** The name of the container. */
    String name() {
        String name = value("ContainerName");
        String stem = file.name().substring(0, file.name().lastIndexOf('.'));
        return name.isEmpty() ? "systemd-" + stem : name;
    }

    /** What it publishes, as podman-ps(1) writes it. */
    String ports() {
        return file.lines(SECTION, "PublishPort").stream()
                .map(PortMapping::parse)
                .map(Container::published)
                .collect(Collectors.joining(", "));
    }

    private static String published(PortMapping port) {
        String address = port.address().map(Text::toString).orElse("0.0.0.0");
        String host = port.hostPort().map(Text::toString).orElse("40000");
        return address + ":" + host + "->" + port.containerPort() + "/" + port.protocol();
    }

    boolean hasHealthCheck() {
        return !value("HealthCmd").isEmpty() && !value("HealthCmd").equals("none");
    }

    boolean isReadyWhenHealthy() {
        return value("Notify").equals("healthy");
    }

    boolean isKilledWhenUnhealthy() {
        return hasHealthCheck()
                && (value("HealthOnFailure").equals("kill")
                        || value("HealthOnFailure").equals("stop"));
    }

    /** How long it takes until a check that succeeds has succeeded. */
    Duration firstCheck() {
        return time("HealthInterval").orElse(USUAL_INTERVAL);
    }

    /** How long it takes until checks that fail have failed as often as they may. */
    Duration lastCheck() {
        String retries = value("HealthRetries");
        int count = retries.isEmpty() ? USUAL_RETRIES : Integer.parseInt(retries);
        return time("HealthStartPeriod").orElse(Duration.ZERO).plus(firstCheck().multipliedBy(Math.max(1, count)));
    }

    private Optional<Duration> time(String key) {
        String text = value(key);
        return text.isEmpty() ? Optional.empty() : TimeSpan.parseGo(text).duration();
    }
}
