package dev.quadlet.systemd.testing;

import dev.quadlet.syntax.PodmanVersion;

/** What all managers of a machine share. */
record World(
        Machine machine,
        FakeJournal journal,
        Scripts scripts,
        Images images,
        SecretStore secrets,
        Resources resources,
        PodmanVersion podman) {
    FakeClock clock() {
        return machine.clock;
    }
}
