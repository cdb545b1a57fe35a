package dev.quadlet.examples.lab.translating;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What happens once in a while. */
final class Chance {
    private Chance() {}

    /** One time in so many the one, else always the other, which is also the smaller one. */
    static <T> Arbitrary<T> perhaps(int oneIn, Arbitrary<T> seldom, T otherwise) {
        return Arbitraries.frequencyOf(Tuple.of(oneIn - 1, Arbitraries.just(otherwise)), Tuple.of(1, seldom));
    }

    static Arbitrary<Boolean> of(int oneIn) {
        return perhaps(oneIn, Arbitraries.just(true), false);
    }
}
