package dev.quadlet.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoSortTest {
    /** Ranks by number, made up so that all kinds of units occur. */
    private static final int[] RANKS = {4, 5, 2, 4, 2, 4, 1};

    /** The order in which Podman 5.4.2 and 5.8.6 wrote the services of units with these ranks. */
    private static final List<Integer> MEASURED = List.of(
            29, 1, 87, 3, 85, 80, 78, 73, 8, 71, 10, 66, 64, 59, 57, 15, 52, 17, 50, 45, 43, 38, 22, 36, 24, 31, 21, 14,
            28, 26, 30, 25, 32, 33, 34, 35, 23, 37, 0, 39, 40, 41, 42, 20, 44, 19, 46, 47, 48, 49, 18, 51, 16, 53, 54,
            55, 56, 27, 58, 13, 60, 61, 62, 63, 12, 65, 11, 67, 68, 69, 70, 9, 72, 7, 74, 75, 76, 77, 6, 79, 5, 81, 82,
            83, 84, 4, 86, 2, 88, 89);

    @Test
    void equalOnesAreMovedAsTheGeneratorMovesThem() {
        List<Integer> numbers = IntStream.range(0, 90).boxed().toList();

        assertThat(GoSort.sorted(numbers, i -> RANKS[(i * i + 3 * i) % RANKS.length]))
                .isEqualTo(MEASURED);
    }

    @Test
    void fewStayInOrder() {
        assertThat(GoSort.sorted(List.of("b5", "a5", "d1", "c1"), text -> text.charAt(1)))
                .containsExactly("d1", "c1", "b5", "a5");
    }

    @Test
    void nothingIsLostAndAllIsInOrder() {
        for (int size = 0; size < 400; size++) {
            List<Integer> numbers =
                    new Random(size).ints(size, 0, 1 + size % 7).boxed().toList();

            assertThat(GoSort.sorted(numbers, Integer::intValue))
                    .isEqualTo(
                            numbers.stream().sorted(Comparator.naturalOrder()).toList());
        }
    }
}
