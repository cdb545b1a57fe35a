package dev.quadlet.loss;

import dev.quadlet.source.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What could not be carried over as it was, when texts of one form became another. What is not in the report means the same in
 * both.
 *
 * @param losses the losses, in the order of their places
 */
public record LossReport(List<Loss> losses) {
    private static final Comparator<Loss> BY_PLACE = Comparator.<Loss, String>comparing(
                    loss -> loss.source().name())
            .thenComparingInt(loss -> loss.span().start())
            .thenComparing(Loss::path)
            .thenComparing(Loss::severity)
            .thenComparing(Loss::consequence);

    /**
     * A report, in the order of places; what is said twice is in it once.
     *
     * @param losses the losses, in any order
     */
    public LossReport(List<Loss> losses) {
        this.losses = losses.stream().distinct().sorted(BY_PLACE).toList();
    }

    /**
     * The losses of a severity.
     *
     * @param severity the severity
     * @return them, in the order of their places
     */
    public List<Loss> of(Severity severity) {
        return losses.stream().filter(loss -> loss.severity() == severity).toList();
    }

    /**
     * Whether something will not work.
     *
     * @return true when there is an error
     */
    public boolean hasErrors() {
        return !of(Severity.ERROR).isEmpty();
    }

    /**
     * The report as text.
     *
     * @return a line for each loss
     */
    public String text() {
        return losses.stream().map(loss -> loss + "\n").collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text();
    }
}
