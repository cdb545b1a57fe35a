package dev.quadlet.systemd.testing;

import dev.quadlet.source.Diagnostic;
import java.util.Optional;

/** What Podman's generator says of what it refuses, where programs look for its own words; of the rest the translator's. */
final class GeneratorWords {
    private GeneratorWords() {}

    static String of(Diagnostic refusal) {
        String path = refusal.source().name();
        return switch (refusal.rule()) {
            case "UnsupportedKey" ->
                between(refusal.message(), "does not know ", "= in [")
                        .map(key -> "unsupported key '" + key + "' in group '"
                                + between(refusal.message(), "= in [", "]").orElse("") + "' in " + path)
                        .orElse(refusal.message());
            case "NoImage" -> "no Image or Rootfs key specified";
            case "UnknownReference" ->
                after(refusal.message(), "there is no unit ")
                        .map(unit -> "requested Quadlet unit " + unit + " was not found")
                        .orElse(refusal.message());
            default -> refusal.message();
        };
    }

    private static Optional<String> after(String text, String mark) {
        int start = text.indexOf(mark);
        return start < 0 ? Optional.empty() : Optional.of(text.substring(start + mark.length()));
    }

    private static Optional<String> between(String text, String begin, String end) {
        return after(text, begin).filter(rest -> rest.contains(end)).map(rest -> rest.substring(0, rest.indexOf(end)));
    }
}
