package dev.quadlet.examples.senex;

import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that the Senex program does on a real machine, rootful and rootless at the same time: each section of
 * {@code docs/senex.md} is a step.
 */
@InLab
class SenexLifeLabIT {
    private static final List<SenexLife> LIVES = new ArrayList<>();
    private static final List<Story> STORIES = new ArrayList<>();

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicContainer> rootfulAndRootless() throws IOException {
        for (SenexMachine machine : SenexMachine.home()) {
            SenexLife life = new SenexLife(SenexDesk.at(machine, folder));
            LIVES.add(life);
            STORIES.add(life.story());
        }
        return STORIES.stream().map(Story::begin).toList().stream(); // all begin before the first is waited for
    }

    @AfterAll
    static void end() {
        LIVES.forEach(SenexLife::end);
        if (!STORIES.isEmpty()) {
            System.out.println(Story.table(STORIES));
        }
    }
}
