package dev.quadlet.systemd.testing;

import java.util.Map;

/** The units of systemd that come with Podman. */
final class Vendor {
    static final Map<String, String> UNITS = Map.of("podman-auto-update.timer", """
            [Unit]
            Description=Podman auto-update timer
            [Timer]
            OnCalendar=daily
            [Install]
            WantedBy=timers.target
            """, "podman-auto-update.service", """
            [Unit]
            Description=Podman auto-update service
            [Service]
            Type=oneshot
            ExecStart=/usr/bin/podman auto-update
            """);

    private Vendor() {}
}
