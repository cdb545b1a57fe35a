package dev.quadlet.examples.lab.translating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.lab.Tries;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of stacks made by chance the translator makes what the real generator makes: services, links, refusals. */
@InLab
class TranslatorLabIT {
    private static final int BATCH = 100;

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

    private static void compare(Generators generators, int start) {
        int count = Tries.STACKS.count();
        for (int from = start * count; from < (start + 1) * count; from += BATCH) {
            List<Map<String, String>> stacks = IntStream.range(from, Math.min(from + BATCH, (start + 1) * count))
                    .mapToObj(i -> RandomStack.files(Tries.seed() + i, generators.podman()))
                    .toList();
            List<Outcome> real = generators.real(stacks);
            assertThat(real).hasSameSizeAs(stacks);
            for (int i = 0; i < stacks.size(); i++) {
                compare(generators, stacks.get(i), real.get(i));
            }
        }
    }

    private static void compare(Generators generators, Map<String, String> stack, Outcome real) {
        if (real.isSound() && !generators.ours(stack).equals(real)) {
            Map<String, String> small = new Shrinking(files -> differs(generators, files)).shrunk(stack);
            assertThat(generators.ours(small))
                    .as(shown(small))
                    .isEqualTo(generators.real(List.of(small)).get(0));
        }
    }

    private static boolean differs(Generators generators, Map<String, String> files) {
        Outcome real = generators.real(List.of(files)).get(0);
        return real.isSound() && !generators.ours(files).equals(real);
    }

    private static String shown(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> "=== " + file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining());
    }
}
