package dev.quadlet.systemd.host;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Texts that must not show in logs and exceptions. Of one with several lines each line is hidden, too, because a journal and
 * many programs print line by line.
 */
public final class Secrets {
    /** Nothing is secret. */
    public static final Secrets NONE = new Secrets(Set.of());

    private static final String HIDDEN = "***";

    /** The longest first: one secret may be a part of another. */
    private final List<String> texts;

    private Secrets(Set<String> texts) {
        this.texts = texts.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * Hides texts.
     *
     * @param texts the texts; blank ones are left out
     * @return the secrets
     */
    public static Secrets of(Collection<String> texts) {
        Set<String> all = new TreeSet<>();
        for (String text : texts) {
            Stream.concat(Stream.of(text), text.lines())
                    .filter(part -> !part.isBlank())
                    .forEach(all::add);
        }
        return new Secrets(all);
    }

    /**
     * Hides more.
     *
     * @param others what else is secret
     * @return both
     */
    public Secrets and(Secrets others) {
        Set<String> all = new TreeSet<>(texts);
        all.addAll(others.texts);
        return new Secrets(all);
    }

    /**
     * Puts {@code ***} in the place of each secret.
     *
     * @param text any text
     * @return the text without secrets
     */
    public String hide(String text) {
        String shown = text;
        for (String secret : texts) {
            shown = shown.replace(secret, HIDDEN);
        }
        return shown;
    }

    /** How many there are. */
    @Override
    public String toString() {
        return texts.size() + " secrets";
    }
}
