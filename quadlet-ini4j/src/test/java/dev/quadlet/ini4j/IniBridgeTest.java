package dev.quadlet.ini4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.UnitDocument;
import java.io.IOException;
import java.io.StringReader;
import org.ini4j.Config;
import org.ini4j.Ini;
import org.ini4j.Profile;
import org.junit.jupiter.api.Test;

class IniBridgeTest {
    @Test
    void settingsBecomeADocument() throws IOException {
        Ini ini = new Ini(new StringReader("""
                [Unit]
                Description = Web
                [Container]
                Image = docker.io/library/nginx
                Volume = a:/a
                Volume = b:/b
                Exec =
                [Empty]
                """));

        assertThat(IniBridge.toDocument("web.container", ini).text()).isEqualTo("""
                [Unit]
                Description=Web

                [Container]
                Image=docker.io/library/nginx
                Volume=a:/a
                Volume=b:/b
                Exec=

                [Empty]
                """);
    }

    @Test
    void sectionsOfTheSameNameBecomeOne() {
        Ini ini = new Ini();
        ini.add("Container").add("Volume", "a:/a");
        ini.add("Unit").add("After", "x.service");
        ini.add("Container").add("Volume", "b:/b");

        assertThat(IniBridge.toDocument("web.container", ini).text()).isEqualTo("""
                [Container]
                Volume=a:/a
                Volume=b:/b

                [Unit]
                After=x.service
                """);
    }

    @Test
    void nothingIsExpanded() {
        Ini ini = new Ini();
        Profile.Section section = ini.add("S");
        section.add("x", "${x}");
        section.add("y", "${@env/PATH}");

        assertThat(IniBridge.toDocument("a.container", ini).text()).isEqualTo("""
                [S]
                x=${x}
                y=${@env/PATH}
                """);
    }

    @Test
    void theReaderIsTheCallers() {
        Ini ini = new Ini();
        ini.add("Timer").add("OnCalendar", "daily");

        UnitDocument timer = IniBridge.toDocument("a.timer", Dialect.SYSTEMD, ini);

        assertThat(timer.dialect()).isEqualTo(Dialect.SYSTEMD);
        assertThat(timer.source().name()).isEqualTo("a.timer");
        assertThat(IniBridge.toDocument("a.container", ini).dialect()).isEqualTo(Dialect.latest());
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertRefused(
                "S", "a", "x\nExecStartPre=/bin/evil", "'[S] a=x\nExecStartPre=/bin/evil': ini4j writes a line break");
        assertRefused("S", "a", "x\\", "'[S] a=x\\': a backslash at the end");
        assertRefused("S", "a", " x", "'[S] a= x': white space");
        assertRefused("S", "a:b", "x", "'[S] a:b': ini4j ends a key");
        assertRefused("S]\n[T", "a", "x", "'[S]\n[T]': a section's name");
    }

    @Test
    void aKeyWithoutValueIsRefused() {
        Ini ini = new Ini();
        ini.add("S").add("a", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IniBridge.toDocument("a.container", ini))
                .withMessage("[S] a has no value; an empty text would be one");
    }

    @Test
    void settingsBeforeTheFirstSectionAreRefused() throws IOException {
        Config config = new Config();
        config.setGlobalSection(true);
        Ini ini = new Ini();
        ini.setConfig(config);
        ini.load(new StringReader("a=1\n[S]\nb=2\n"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IniBridge.toDocument("a.container", ini))
                .withMessageContaining("no setting may stand before the first section");
    }

    @Test
    void commentsOfAnIniStayBehind() throws IOException {
        Ini ini = new Ini(new StringReader("# top\n\n# section\n[S]\n# key\na=1\n"));

        assertThat(ini.get("S", 0).getComment("a")).isEqualTo(" key");
        assertThat(IniBridge.toDocument("a.container", ini).text()).isEqualTo("[S]\na=1\n");
    }

    private static void assertRefused(String section, String key, String value, String message) {
        Ini ini = new Ini();
        ini.add(section).add(key, value);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IniBridge.toDocument("a.container", ini))
                .withMessageStartingWith("Cannot go from ini4j to a unit file: " + message);
    }
}
