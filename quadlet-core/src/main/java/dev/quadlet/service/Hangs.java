package dev.quadlet.service;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.UnitDocument;

/** Texts at which older generators never came to an end. */
final class Hangs {
    private Hangs() {}

    static void refuse(Conversion conversion) {
        for (UnitDocument document : conversion.source().documents()) {
            SourceText source = document.source();
            if (conversion.has(Behaviour.HANGS_AT_BLANK_LINE)) {
                refuse(conversion, source, blankAfterBackslash(source.text()));
            }
            if (conversion.has(Behaviour.HANGS_AT_LAST_BACKSLASH) && endsInBackslash(source.text())) {
                refuse(conversion, source, source.text().lastIndexOf('\\'));
            }
        }
    }

    private static void refuse(Conversion conversion, SourceText source, int backslash) {
        if (backslash >= 0) {
            throw conversion.refusal(
                    Rules.HANG,
                    new Cause.Written("", "", source, new Span(backslash, backslash + 1)),
                    "the generator of Podman " + conversion.podman()
                            + " waits for ever for what follows the backslash, and until this is mended no unit of the host"
                            + " becomes a service");
        }
    }

    private static boolean endsInBackslash(String text) {
        return text.stripTrailing().endsWith("\\");
    }

    /** The backslash at the end of a line that a blank line follows, or -1. */
    private static int blankAfterBackslash(String text) {
        for (int at = text.indexOf("\\\n"); at >= 0; at = text.indexOf("\\\n", at + 1)) {
            int next = at + 2;
            while (next < text.length() && " \t\r".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            if (next < text.length() && text.charAt(next) == '\n') {
                return at;
            }
        }
        return -1;
    }
}
