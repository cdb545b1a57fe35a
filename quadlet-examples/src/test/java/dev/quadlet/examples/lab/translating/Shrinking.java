package dev.quadlet.examples.lab.translating;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves out files, lines and words of a stack as long as it still differs. Many candidates are asked about at once, for to
 * start a real generator takes its time.
 */
final class Shrinking {
    private static final int BATCH = 25;

    /** Asks about several stacks. */
    interface Question {
        /** Whether each of them differs, in their order. */
        List<Boolean> differ(List<Map<String, String>> stacks);
    }

    private final Question question;

    Shrinking(Question question) {
        this.question = question;
    }

    /** A stack that differs, of which nothing can be left out. */
    Map<String, String> shrunk(Map<String, String> stack) {
        Map<String, String> smallest = stack;
        Optional<Map<String, String>> next = Optional.of(stack);
        while (next.isPresent()) {
            smallest = next.get();
            next = different(Cuts.of(smallest));
        }
        return smallest;
    }

    private Optional<Map<String, String>> different(List<Map<String, String>> stacks) {
        for (int from = 0; from < stacks.size(); from += BATCH) {
            List<Map<String, String>> batch = stacks.subList(from, Math.min(from + BATCH, stacks.size()));
            int found = question.differ(batch).indexOf(true);
            if (found >= 0) {
                return Optional.of(batch.get(found));
            }
        }
        return Optional.empty();
    }
}
