package dev.quadlet.ansible.internal.stack;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.Stack;
import dev.quadlet.StackBuilder;
import java.util.ArrayList;
import java.util.List;

/** Takes the secret values out of a stack. What it derives from its environment files has the marks, too. */
final class Secrets {
    private final List<SecretMark> marks = new ArrayList<>();
    private final Stack marked;

    Secrets(Stack stack) {
        StackBuilder builder = stack.toBuilder();
        stack.environmentFiles().stream()
                .filter(file -> isGiven(stack, file))
                .forEach(file -> builder.environmentFile(marked(file)));
        this.marked = builder.build();
    }

    List<SecretMark> marks() {
        return List.copyOf(marks);
    }

    Stack marked() {
        return marked;
    }

    /** Not one that the stack makes of others. */
    private static boolean isGiven(Stack stack, EnvironmentFile file) {
        try {
            stack.toBuilder().withoutFile(file.name());
            return true;
        } catch (IllegalArgumentException derived) {
            return false;
        }
    }

    private EnvironmentFile marked(EnvironmentFile file) {
        EnvironmentFile changed = file;
        for (String variable : file.names()) {
            if (file.isSecret(variable)) {
                SecretMark mark = new SecretMark(
                        file.name(), variable, file.value(variable).orElseThrow());
                marks.add(mark);
                changed = changed.withSecret(variable, mark.text());
            }
        }
        return changed;
    }
}
