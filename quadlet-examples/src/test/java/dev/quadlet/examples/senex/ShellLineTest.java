package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellLineTest {
    @Test
    void wordsStayWords() {
        assertThat(ShellLine.of(List.of("systemctl", "--user", "start", "web@1.service")))
                .isEqualTo("systemctl --user start web@1.service");
        assertThat(ShellLine.of(List.of("cp", "My files/$x", "it's", "", "~")))
                .isEqualTo("cp 'My files/$x' 'it'\\''s' '' '~'");
    }
}
