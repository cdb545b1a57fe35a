package dev.quadlet.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documentation of a builder's methods says, from a line of the table. */
class SetterTest {
    @Test
    void theDocumentationOfAListSaysHowItIsWrittenAndWhenItIsRefused() {
        String row = "container\tContainer\tVolume\tvolume\tvolume\tyes\tyes\tstrv\t%$\t-v V\t4.4\t\tMount of `/data`."
                + "\tpodman-systemd.unit(5)\tno";

        assertThat(documentation(row)).isEqualTo("""
                Mount of {@code /data}.
                <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 4.4. See podman-systemd.unit(5).
                @param value the mount
                @return this builder
                @throws ValueException when a character of it has no spelling in this key

                Mount of {@code /data}.
                <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 4.4. See podman-systemd.unit(5).
                @param unit the volume unit that is mounted
                @param path where in the container, absolute
                @return this builder
                @throws ValueException when the unit is no volume, or the path no absolute one without a colon

                Mount of {@code /data}.
                <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 4.4. See podman-systemd.unit(5).
                @param unit the volume unit that is mounted
                @param path where in the container, absolute
                @return this builder
                @throws ValueException when the unit is no volume, or the path no absolute one without a colon

                Mount of {@code /data}.
                <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 4.4. See podman-systemd.unit(5).
                @param notation what stands behind {@code Volume=}, in which systemd fills in specifiers such as {@code %h} and
                variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
                @return this builder
                @throws ValueException when it is not the notation of such a value
                """);
    }

    @Test
    void theDocumentationOfASettingOfSystemdNamesItsManual() {
        String row = "*\tService\tNice\tnice\tnice\tno\tno\tnone\tnone\t\t4.4\t\tPriority.\tsystemd.exec(5)\tno";

        assertThat(documentation(row)).isEqualTo("""
                Priority.
                <p>Sets {@code Nice=}. See systemd.exec(5).
                @param value the priority, from -20 to 19
                @return this builder
                @throws ValueException when it is another number, or a variable where none is filled in

                Priority.
                <p>Sets {@code Nice=}. See systemd.exec(5).
                @param number the priority, from -20 to 19
                @return this builder
                @throws ValueException when it is another number

                Priority.
                <p>Sets {@code Nice=}. See systemd.exec(5).
                @param notation what stands behind {@code Nice=}
                @return this builder
                @throws ValueException when it is not the notation of such a value
                """);
    }

    private static String documentation(String row) {
        return Members.setters(Row.parse(row), "Builder")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("* ") || line.equals("*/"))
                .map(line -> line.equals("*/") ? "" : line.substring(2).strip())
                .collect(Collectors.joining("\n"))
                .stripTrailing()
                .concat("\n");
    }
}
