package dev.quadlet.graph;

import dev.quadlet.DropIn;
import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.StackBuilder;
import dev.quadlet.SystemdUnit;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Stacks as one text: each file below a line {@code --- NAME}; a link is {@code --- a@1.container -> a@.container}. */
final class StackTexts {
    private static final String MARK = "--- ";

    private StackTexts() {}

    static Stack stack(String text) {
        StackBuilder stack = Stack.named("test");
        Map<String, QuadletUnit> units = new LinkedHashMap<>();
        for (String file : ("\n" + text).split("\n" + MARK, -1)) {
            int end = file.indexOf('\n') < 0 ? file.length() : file.indexOf('\n');
            add(stack, units, file.substring(0, end).strip(), file.substring(Math.min(end + 1, file.length())));
        }
        return stack.build();
    }

    static StackGraph graph(String text) {
        return StackGraph.of(stack(text));
    }

    static String lines(List<?> things) {
        return things.stream().map(thing -> thing + "\n").collect(Collectors.joining());
    }

    private static void add(StackBuilder stack, Map<String, QuadletUnit> units, String name, String text) {
        if (name.contains(" -> ")) {
            String[] link = name.split(" -> ", 2);
            QuadletUnit template = Objects.requireNonNull(units.get(link[1]), name);
            stack.instances(template, UnitName.of(link[0]).instance().orElseThrow());
        } else if (name.endsWith(".conf")) {
            stack.dropIns(dropIn(name, text));
        } else if (!name.isEmpty() && UnitName.of(name).kind().isPresent()) {
            units.put(name, Quadlet.parse(name, text));
            stack.units(units.get(name));
        } else if (!name.isEmpty()) {
            stack.systemdUnits(SystemdUnit.parse(name, text));
        }
    }

    private static DropIn dropIn(String path, String text) {
        String directory = path.substring(0, path.indexOf(".d/"));
        String name = path.substring(path.indexOf(".d/") + 3, path.length() - ".conf".length());
        UnitDocument document =
                UnitParser.parse(SourceText.of(path, text), Dialect.latest()).document();
        return UnitKind.ofExtension(directory)
                .map(kind -> DropIn.ofAll(kind, name, document))
                .orElseGet(() -> DropIn.of(UnitName.of(directory), name, document));
    }
}
