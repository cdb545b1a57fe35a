package dev.quadlet.lint;

import dev.quadlet.DropIn;
import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.StackBuilder;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Makes the fixes of a report in a stack. */
final class Rewriting {
    private Rewriting() {}

    static Stack fixed(Stack stack, LintReport report) {
        Map<String, SourceText> files = report.fixed();
        StackBuilder changed = stack.withEach(QuadletUnit.class, unit -> fixed(unit, files)).toBuilder();
        stack.dropIns().forEach(dropIn -> replace(dropIn, files, changed));
        return changed.build();
    }

    private static QuadletUnit fixed(QuadletUnit unit, Map<String, SourceText> files) {
        String name = unit.name().text();
        SourceText text = files.get(name);
        return text == null ? unit : Quadlet.parse(name, text.text());
    }

    private static void replace(DropIn dropIn, Map<String, SourceText> files, StackBuilder stack) {
        SourceText text = files.get(dropIn.path());
        if (text != null) {
            Dialect dialect = dropIn.document().dialect();
            stack.withoutFile(dropIn.path())
                    .dropIns(copy(dropIn.path(), UnitParser.parse(text, dialect).document()));
        }
    }

    private static DropIn copy(String path, UnitDocument document) {
        String owner = StringUtils.substringBefore(path, ".d/");
        String name = StringUtils.substringBetween(path, "/", ".conf");
        Optional<UnitKind> kind = UnitKind.ofExtension(owner);
        return kind.isPresent()
                ? DropIn.ofAll(kind.get(), name, document)
                : DropIn.of(UnitName.of(owner), name, document);
    }
}
