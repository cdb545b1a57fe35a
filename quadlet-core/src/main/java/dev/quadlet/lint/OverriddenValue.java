package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.UnitDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A key with a single value that is set twice in one file. */
final class OverriddenValue extends UnitRule {
    OverriddenValue() {
        super(Severity.WARNING, "Of a key with a single value, only the last line counts");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (UnitDocument document : unit.documents()) {
            List<Setting> lines = unit.all().stream()
                    .filter(setting -> setting.document().equals(document))
                    .filter(setting ->
                            setting.known().filter(key -> !key.repeatable()).isPresent())
                    .toList();
            Map<String, Setting> last = new HashMap<>();
            lines.forEach(line -> last.put(line.section() + " " + line.key(), line));
            lines.forEach(line -> check(line, last.get(line.section() + " " + line.key()), findings));
        }
    }

    private static void check(Setting line, @Nullable Setting last, Findings findings) {
        if (last != null && !last.equals(line) && !line.isEmpty()) {
            int number =
                    last.document().source().position(last.keySpan().start()).line();
            Severity severity = line.value().equals(last.value()) ? Severity.NOTICE : Severity.WARNING;
            findings.add(
                    severity,
                    line,
                    line.span(),
                    line.key() + "= has one value, and line " + number + " sets it again: this line counts for nothing",
                    line.remove("Remove this line"));
        }
    }
}
