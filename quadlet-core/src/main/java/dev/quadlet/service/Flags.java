package dev.quadlet.service;

import dev.quadlet.key.Key;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.value.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds what the keys of a unit say to a command, by the table of keys alone. */
final class Flags {
    private final Conversion conversion;
    private final SourceSection section;
    private final Command command;

    Flags(Conversion conversion, Command command) {
        this.conversion = conversion;
        this.section = conversion.source().own();
        this.command = command;
    }

    /** Each key in this order, if the unit has it. */
    Flags add(Key<?>... keys) {
        for (Key<?> key : keys) {
            if (section.has(key.name())) {
                add(key);
            }
        }
        return this;
    }

    private void add(Key<?> key) {
        FlagShape shape = FlagShape.of(key);
        if (shape.takesValue()) {
            items(key).forEach(item -> addWords(item.cause(), shape.words(item.text())));
        } else {
            addBoolean(key, shape);
        }
    }

    private void addBoolean(Key<?> key, FlagShape shape) {
        boolean value = section.isTrue(key.name()).orElse(false);
        boolean counts = value || isSaidWhenFalse();
        section.value(key.name())
                .filter(written -> counts)
                .ifPresent(written -> addWords(written.cause(), shape.words(value)));
    }

    private boolean isSaidWhenFalse() {
        return conversion.source().kind() != UnitKind.NETWORK || conversion.has(Behaviour.NETWORK_OPTIONS_WHEN_FALSE);
    }

    private void addWords(Cause cause, List<String> words) {
        conversion.option(command, cause, words);
    }

    /** The values that count, one for each use of the option. */
    private List<Piece> items(Key<?> key) {
        if (!key.repeatable() || isSingle(key.name())) {
            return section.value(key.name()).filter(value -> !value.text().isEmpty() || countsWhenEmpty(key)).stream()
                    .toList();
        }
        SplitRule split = key.spelling().split();
        return switch (split) {
            case NONE -> section.values(key.name());
            case KEYVAL -> assignments(key.name());
            default -> section.words(key.name(), split);
        };
    }

    private boolean isSingle(String key) {
        return switch (key) {
            case "Ulimit" -> conversion.has(Behaviour.ONE_ULIMIT);
            case "ImageTag" -> conversion.has(Behaviour.ONE_TAG);
            default -> false;
        };
    }

    private boolean countsWhenEmpty(Key<?> key) {
        boolean isOldName = key.name().equals("HostName") || key.name().equals("WorkingDir");
        return !key.resets() || (isOldName && conversion.has(Behaviour.EMPTY_HOST_NAME));
    }

    /** Words of the form {@code NAME=VALUE} by name, of each name the last. */
    private List<Piece> assignments(String key) {
        Map<String, Piece> byName = new TreeMap<>(new ByteOrder());
        for (Piece word : conversion.wordsOrWarning(key, SplitRule.KEYVAL)) {
            int equals = word.text().indexOf('=');
            if (equals >= 0 || conversion.has(Behaviour.WORDS_WITHOUT_VALUE)) {
                byName.put(equals < 0 ? word.text() : word.text().substring(0, equals), word);
            }
        }
        return new ArrayList<>(byName.values());
    }
}
