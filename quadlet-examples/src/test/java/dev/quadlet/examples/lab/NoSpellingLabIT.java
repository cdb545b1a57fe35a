package dev.quadlet.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.syntax.PodmanVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library refuses has no spelling: however one writes it, it does not arrive. */
@InLab
class NoSpellingLabIT {
    /** In the place of a star stands each of the spellings; the text is wanted. */
    private record Wish(String assignment, String arrival, String text, List<String> spellings) {
        List<String> assignments() {
            return spellings.stream()
                    .map(spelling -> assignment.replace("*", spelling))
                    .toList();
        }

        String wanted() {
            return arrival.replace("*", text);
        }
    }

    private static final String EXEC = "[Container]\nExec=first * last";
    private static final String LABEL = "[Container]\nLabel=\"a=*\"";
    private static final String SYSCTL = "[Container]\nSysctl=\"a=*\"";
    private static final String HOST_NAME = "[Container]\nHostName=*";
    private static final String START_PRE = "[Service]\nExecStartPre=" + Places.DUMP + " first * last";
    private static final String ENVIRONMENT = "[Service]\nEnvironment=\"A=*\"";
    private static final String DESCRIPTION = "[Unit]\nDescription=*";

    private static final List<Wish> WISHES = List.of(
            wish(EXEC, "first\n*\nlast", "", "\"\"", "''", "\"\"\"\"", "\"\" \"\""),
            wish(EXEC, "first\n*\nlast", ";", ";", "\";\"", "';'", "\\;", "\"\\;\"", "\\x3b", "\"\\073\"", "\\u003b"),
            wish(EXEC, "first\n*\nlast", "\u0080", "\u0080", "\\x80", "\\200", "\"\\u0080\"", "\"\\xc2\\x80\""),
            wish(EXEC, "first\n*\nlast", "\ufffe", "\ufffe", "\\ufffe", "\\xef\\xbf\\xbe", "\\U0000fffe"),
            wish(EXEC, "first\n*\nlast", "\ufdd0", "\ufdd0", "\\ufdd0", "\\xef\\xb7\\x90"),
            wish(LABEL, "a=*", "x\u0080", "x\u0080", "x\\x80", "x\\200", "x\\u0080", "x\\xc2\\x80"),
            wish(LABEL, "a=*", "x\ufffe", "x\ufffe", "x\\ufffe", "x\\xef\\xbf\\xbe"),
            wish(SYSCTL, "a=*", "x\ny", "x\\ny", "x\\x0ay", "x\\012y", "x\\\ny"),
            wish(HOST_NAME, "*", "x\ny", "x\\ny", "\"x\\ny\"", "'x\\x0ay'", "x\\\ny"),
            wish(DESCRIPTION, "Description=*", " x", "  x", "\" x\"", "\\x20x", "\\ x"),
            wish(DESCRIPTION, "Description=*", "x\\", "x\\", "x\\\\", "\"x\\\"", "x\\x5c"),
            wish(DESCRIPTION, "Description=*", "x\ufffe", "x\ufffe", "x\\ufffe", "x\\xef\\xbf\\xbe"),
            wish(ENVIRONMENT, "A=*", "x\ufffe", "x\ufffe", "x\\ufffe", "x\\xef\\xbf\\xbe"),
            wish(START_PRE, "first\n*\nlast", "\ufffe", "\ufffe", "\\ufffe", "\\xef\\xbf\\xbe", "\\357\\277\\276"));

    private static final Wish QUOTES = wish(HOST_NAME, "*", "\"x\"", "\"x\"", "\"\"x\"\"", "\\\"x\\\"", "'\"x\"'");
    private static final PodmanVersion KEEPS_QUOTES = PodmanVersion.of(5, 8, 2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void whatIsRefusedHasNoSpelling(Lab lab) {
        Map<QuadletUnit, Wish> wishes = new LinkedHashMap<>();
        Map<QuadletUnit, Wish> tame = new LinkedHashMap<>();
        wishesFor(lab.podman()).forEach(wish -> {
            wish.assignments().forEach(assignment -> wishes.put(unit("wish-" + wishes.size(), assignment), wish));
            Wish modest = wish(wish.assignment(), wish.arrival(), "tame", "tame");
            tame.put(unit("tame-" + tame.size(), modest.assignments().get(0)), modest);
        });
        List<QuadletUnit> units = new ArrayList<>(wishes.keySet());
        units.addAll(tame.keySet());
        Arrivals arrivals = Arrivals.of(units, lab, folder);

        assertThat(granted(wishes, arrivals)).isEmpty();
        assertThat(granted(tame, arrivals)).hasSameSizeAs(tame.keySet());
    }

    private static List<Wish> wishesFor(PodmanVersion podman) {
        List<Wish> wishes = new ArrayList<>(WISHES);
        if (!podman.atLeast(KEEPS_QUOTES)) {
            wishes.add(QUOTES);
        }
        return wishes;
    }

    /** The texts of the units that got what they wanted. */
    private static List<String> granted(Map<QuadletUnit, Wish> wishes, Arrivals arrivals) {
        List<String> granted = new ArrayList<>();
        wishes.forEach((unit, wish) -> {
            if (everything(unit, arrivals).contains("\n" + wish.wanted() + "\n")) {
                granted.add(unit.text());
            }
        });
        return granted;
    }

    private static Wish wish(String assignment, String arrival, String text, String... spellings) {
        return new Wish(assignment, arrival, text, List.of(spellings));
    }

    /** Arguments, environment and properties in lines. */
    private static String everything(QuadletUnit unit, Arrivals arrivals) {
        if (!arrivals.ran(unit)) {
            return "";
        }
        List<String> all = new ArrayList<>();
        all.addAll(arrivals.properties(unit));
        all.addAll(arrivals.environment(unit, 1));
        all.addAll(arrivals.arguments(unit, 1));
        return "\n" + String.join("\n", all) + "\n";
    }

    private static QuadletUnit unit(String name, String assignment) {
        return Quadlet.parse(
                name + ".container",
                "[Container]\nImage=localhost/none:1\n" + assignment + "\n[Service]\nType=oneshot\n");
    }
}
