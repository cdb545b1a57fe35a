package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.SourceText;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** systemd reads the first line that begins with a byte order mark without it. */
class ByteOrderMarkTest {
    private static final String TEXT = "[A]\nExec=a \\\n\ufeffb\n\ufeffImage=x\n";

    private static String edited(String text, UnaryOperator<UnitDocument> edit) {
        SourceText source = SourceText.of("a.service", text);
        return edit.apply(UnitParser.parse(source, Dialect.SYSTEMD).document()).text();
    }

    @Test
    void aLineThatTakesItAlongLeavesItToNoOtherLine() {
        assertThat(edited(TEXT, unit -> unit.with("A", "Exec", ""))).isEqualTo("[A]\n\ufeffExec=\n\ufeffImage=x\n");
        assertThat(edited(TEXT, unit -> unit.without("A", "Exec"))).isEqualTo("[A]\n\ufeff\ufeffImage=x\n");
        assertThat(edited("\ufeff" + TEXT, unit -> unit.withoutSection("A"))).isEqualTo("\ufeff");
    }

    @Test
    void whereItMattersToNoOtherLineItGoes() {
        assertThat(edited("[A]\n\ufeffExec=a\nImage=x\ufeff\n", unit -> unit.without("A", "Exec")))
                .isEqualTo("[A]\nImage=x\ufeff\n");
        assertThat(edited(TEXT, unit -> unit.with("A", "Image", "y"))).startsWith(TEXT);
    }
}
