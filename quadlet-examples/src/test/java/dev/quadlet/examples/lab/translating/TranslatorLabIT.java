package dev.quadlet.examples.lab.translating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.lab.Tries;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of stacks made by chance the translator makes what the real generator makes: services, links, refusals. They are others in
 * every run, and a failure says how to have the same again.
 */
@InLab
class TranslatorLabIT {
    private static final int BATCH = 100;
    private static final long SEED = Tries.seedOfStacks();

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void systemServicesComeOutTheSame(Lab lab) {
        compare(new Generators(lab, Scope.SYSTEM), 0);
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void userServicesComeOutTheSame(Lab lab) {
        compare(new Generators(lab, Scope.USER), 1);
    }

    /** Both tests have other stacks. */
    private static void compare(Generators generators, int test) {
        JqwikSession.run(() -> {
            Random random = new Random(SEED + test);
            RandomGenerator<Map<String, String>> stacks =
                    RandomStacks.of(generators.podman()).generator(Tries.STACKS.count(), false);
            for (int left = Tries.STACKS.count(); left > 0; left -= BATCH) {
                int size = Math.min(left, BATCH);
                compare(
                        generators,
                        Stream.generate(() -> stacks.next(random).value())
                                .limit(size)
                                .toList());
            }
        });
    }

    private static void compare(Generators generators, List<Map<String, String>> stacks) {
        int different = differ(generators, stacks).indexOf(true);
        if (different >= 0) {
            Map<String, String> small = new Shrinking(files -> differ(generators, files)).shrunk(stacks.get(different));
            assertThat(generators.ours(small))
                    .as("-Dtries.lab.stacks.seed=%d tries the same again%n%s", SEED, RandomStacks.shown(small))
                    .isEqualTo(generators.real(List.of(small)).get(0));
        }
    }

    private static List<Boolean> differ(Generators generators, List<Map<String, String>> stacks) {
        List<Outcome> real = generators.real(stacks);
        assertThat(real).hasSameSizeAs(stacks);
        return IntStream.range(0, stacks.size())
                .mapToObj(i ->
                        real.get(i).isSound() && !generators.ours(stacks.get(i)).equals(real.get(i)))
                .toList();
    }
}
