package dev.quadlet.examples.lab.translating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.syntax.PodmanVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A difference that is planted into stacks made by chance is found again, and all else is gone. */
class ShrinkingTest {
    private static final PodmanVersion PODMAN = PodmanVersion.of(5, 8);

    private final List<Integer> asked = new ArrayList<>();

    @BeforeEach
    void start() {
        JqwikSession.start();
    }

    @AfterEach
    void finish() {
        JqwikSession.finish();
    }

    private String shrunk(Predicate<Map<String, String>> differs) {
        RandomGenerator<Map<String, String>> stacks = RandomStacks.of(PODMAN).generator(1000, false);
        Random random = new Random(1);
        Map<String, String> large = Stream.generate(() -> stacks.next(random).value())
                .filter(stack -> stack.size() > 2 && differs.test(stack))
                .findFirst()
                .orElseThrow();
        Shrinking shrinking = new Shrinking(batch -> {
            asked.add(batch.size());
            return batch.stream().map(differs::test).toList();
        });
        return RandomStacks.shown(shrinking.shrunk(large));
    }

    private static boolean has(Map<String, String> files, String path, String line) {
        return files.getOrDefault(path, "").lines().anyMatch(line::equals);
    }

    @Test
    void oneLineOfOneUnitIsLeft() {
        assertThat(shrunk(files -> has(files, "a.container", "Image=nginx"))).isEqualTo("""
                === a.container
                Image=nginx
                """);
    }

    @Test
    void bothUnitsAreLeftWhenBothMatter() {
        assertThat(shrunk(files -> has(files, "b.pod", "[Pod]") && has(files, "sub/web.container", "[Container]")))
                .isEqualTo("""
                === sub/web.container
                [Container]
                === b.pod
                [Pod]
                """);
    }

    @Test
    void aDropInIsLeftWhenItMatters() {
        assertThat(shrunk(files -> has(files, "container.d/10.conf", "[Service]")))
                .isEqualTo("""
                === container.d/10.conf
                [Service]
                """);
    }

    @Test
    void needlessWordsAreLeftOut() {
        assertThat(shrunk(files -> files.getOrDefault("a.container", "").contains("b.target")))
                .isEqualTo("""
                === a.container
                b.target
                """);
    }

    @Test
    void generatorsAreAskedAboutManyStacksAtOnce() {
        shrunk(files -> has(files, "a.container", "Image=nginx"));

        assertThat(asked).allMatch(size -> size > 0 && size <= 25).hasSizeLessThan(100);
    }
}
