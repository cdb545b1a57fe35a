package dev.quadlet.directory;

import dev.quadlet.key.Key;
import dev.quadlet.key.ServiceKeys;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.Split;
import dev.quadlet.syntax.SplitRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Looks into the lines of a key: whether anything in them arrives. */
final class Words {
    private static final Set<Split.Kind> DROPPED = Set.of(Split.Kind.UNKNOWN_ESCAPE, Split.Kind.UNBALANCED_QUOTE);

    private final SplitRule rule;
    private final boolean isMap;
    private final boolean canBeLost;

    Words(Key<?> key) {
        this.rule = key.spelling().split();
        this.isMap = rule == SplitRule.KEYVAL || key.asText().equals(ServiceKeys.ENVIRONMENT.asText());
        // systemd does not load such a command, and passes over single words of lists of units
        this.canBeLost = rule != SplitRule.SYSTEMD_EXEC && !key.section().equals("Unit");
    }

    /** The same lines: those are lost of which nothing is left, and overridden whose every name a later line sets again. */
    List<Origin> looked(List<Origin> origins) {
        List<Origin> looked = new ArrayList<>(origins);
        Map<String, Origin> last = new HashMap<>();
        for (int i = looked.size() - 1; i >= 0; i--) {
            looked.set(i, looked(looked.get(i), last));
        }
        return looked;
    }

    private Origin looked(Origin line, Map<String, Origin> last) {
        if (line.fate() != Origin.Fate.COUNTS) {
            return line;
        }
        Split split = split(line);
        if (canBeLost && split.words().isEmpty() && isDropped(split)) {
            return line.lost();
        }
        return isMap ? inMap(line, names(split), last) : line;
    }

    private static boolean isDropped(Split split) {
        return split.flaw().filter(flaw -> DROPPED.contains(flaw.kind())).isPresent();
    }

    private static Origin inMap(Origin line, Set<String> names, Map<String, Origin> last) {
        List<Origin> later = names.stream()
                .flatMap(name -> Stream.ofNullable(last.get(name)))
                .toList();
        names.forEach(name -> last.putIfAbsent(name, line));
        return !names.isEmpty() && later.size() == names.size()
                ? line.made(Origin.Fate.OVERRIDDEN, later.get(0))
                : line;
    }

    private static Set<String> names(Split split) {
        return split.texts().stream()
                .map(word -> StringUtils.substringBefore(word, "="))
                .collect(Collectors.toSet());
    }

    private Split split(Origin line) {
        Dialect reader = rule == SplitRule.SYSTEMD_WORDS
                ? Dialect.SYSTEMD
                : line.layer().document().dialect();
        return reader.split(line.assignment().value(), rule);
    }
}
