package dev.quadlet.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Conformance;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.ValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands in published units that Podman's generator accepted is understood, but for real mistakes. */
class PublishedValuesTest {
    private final List<String> refused = new ArrayList<>();
    private int understood;

    @Test
    void acceptedValuesAreUnderstood() throws IOException {
        for (String text : Conformance.acceptedTexts()) {
            UnitParser.parse(SourceText.of("a.container", text))
                    .document()
                    .sections()
                    .forEach(this::read);
        }

        assertThat(understood).isGreaterThan(5000);
        assertThat(refused).isEmpty();
    }

    private void read(Section section) {
        for (Assignment assignment : section.assignments()) {
            Keys.find(section.name(), assignment.key()).ifPresent(key -> read(key, assignment.value()));
        }
    }

    private void read(Key<?> key, String value) {
        try {
            key.check(value);
            understood++;
        } catch (ValueException e) {
            if (!isMistake(key, value)) {
                refused.add(key + value + " -> " + e.getMessage());
            }
        }
    }

    /** The generator looks at few values; Podman or systemd stumbles over these, or reads something else. */
    private static boolean isMistake(Key<?> key, String value) {
        boolean remark = value.startsWith("#") || value.contains(" #");
        boolean bareVariable = value.startsWith("$") && !value.startsWith("${");
        boolean unknownEscape = value.contains("\\.") || value.contains("\\?");
        boolean quoted = value.startsWith("\"") && value.endsWith("\"");
        boolean noUnit = Set.of("After", "Wants").contains(key.name()) && value.indexOf('.') < 0;
        boolean noNumber = key.equals(VolumeKeys.USER) && value.equals("root");
        boolean noAddress = (key.name().equals("PublishPort") && value.startsWith(":"))
                || (key.name().equals("Network") && value.contains("ip=IPAddress_"));
        boolean noImage = key.equals(ImageKeys.IMAGE) && value.endsWith("_IMAGE");
        boolean noBoolean = key.name().equals("DynamicUser") && value.equals("foobar");
        boolean noQuotes = key.name().equals("Environment")
                && value.indexOf(' ') > 0
                && value.indexOf('=') == value.lastIndexOf('=');
        return remark
                || bareVariable
                || unknownEscape
                || quoted
                || noUnit
                || noNumber
                || noBoolean
                || noImage
                || noAddress
                || noQuotes;
    }
}
