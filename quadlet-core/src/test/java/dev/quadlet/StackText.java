package dev.quadlet;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** All files of a stack as one text, each under a line with its path, so that a test can show them. */
final class StackText {
    private StackText() {}

    static String of(Stack stack) {
        return stack.files().stream().map(StackText::of).collect(Collectors.joining("\n"));
    }

    private static String of(StackFile file) {
        String content = file.linkTarget()
                .map(target -> "-> " + target + "\n")
                .orElseGet(() -> new String(file.content(), StandardCharsets.UTF_8));
        return "=== " + place(file) + file.path() + (file.isPrivate() ? " (0600)" : "") + "\n" + content;
    }

    private static String place(StackFile file) {
        return file.place() == StackFile.Place.SYSTEMD ? "systemd: " : "";
    }
}
