package dev.quadlet.lint;

import dev.quadlet.Stack;
import dev.quadlet.source.Diagnostic;
import java.util.List;

/**
 * A stack rewritten for an older Podman.
 *
 * @param stack the stack, in which everything is said as the older release understands it, where that is possible
 * @param changes what was rewritten: what the older release would not have understood, with the fix that was made
 * @param left what the older release refuses or does not understand, and for which there is no older word
 */
public record Backport(Stack stack, List<Diagnostic> changes, List<Diagnostic> left) {
    /** Copies the lists. */
    public Backport {
        changes = List.copyOf(changes);
        left = List.copyOf(left);
    }

    /**
     * Whether the older release makes the same of the stack.
     *
     * @return true when nothing is left
     */
    public boolean isComplete() {
        return left.isEmpty();
    }
}
