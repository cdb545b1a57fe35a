package dev.quadlet.examples.senex;

import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.lab.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The way from podman-compose to systemd and back, rootful and rootless at the same time. */
@InLab
class MigrateLabIT {
    private static final List<Migration> MIGRATIONS = new ArrayList<>();
    private static final List<Story> STORIES = new ArrayList<>();

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicContainer> rootfulAndRootless() throws IOException {
        List<SenexMachine> machines = SenexMachine.home();
        requireCompose(machines.get(0).lab());
        for (SenexMachine machine : machines) {
            Path own = Files.createDirectory(folder.resolve(machine.user()));
            Migration migration = new Migration(SenexDesk.at(machine, own), own);
            MIGRATIONS.add(migration);
            STORIES.add(migration.story());
        }
        return STORIES.stream().map(Story::begin).toList().stream(); // all begin before the first is waited for
    }

    /** Debian's, which takes seconds. */
    private static void requireCompose(Lab lab) {
        boolean there = lab.run("sh", "-c", "command -v podman-compose").status() == 0;
        Assumptions.assumeTrue(there || lab.install("podman-compose"), "the lab cannot install podman-compose");
    }

    @AfterAll
    static void end() {
        MIGRATIONS.forEach(Migration::end);
        if (!STORIES.isEmpty()) {
            System.out.println(Story.table(STORIES));
        }
    }
}
