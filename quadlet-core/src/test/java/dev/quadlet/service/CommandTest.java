package dev.quadlet.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.quadlet.Quadlet;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.Specifier;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is run in the end, and why. */
class CommandTest {
    private static final ServiceFacts ME = ServiceFacts.user("me", 1000, "/home/me");

    private static Translation translate(String name, String text) {
        return Translator.forPodman(PodmanVersion.of(5, 8)).translate(Quadlet.parse(name, text.replace('|', '\n')));
    }

    private static String command(String name, String text, ServiceFacts facts, String key) {
        return translate(name, text).services().get(0).commands(facts).stream()
                .filter(command -> command.key().equals(key))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = " ; ",
            quoteCharacter = '`',
            value = {
                "web.container ; Volume=%h/x:/y        ; -v /home/me/x:/y x.y/z",
                "web.container ; Exec=a 'b c' \"it's\" ; x.y/z a 'b c' 'it'\\''s'",
                "web.container ; Exec=%% %n %q $$x     ; x.y/z % web.service %q '$x'",
                "web.container ; Exec=$A \"x${A}y\"    ; x.y/z one two 'xone twoy'",
                "web.container ; Exec=$B \"x${B}y\" $- ; x.y/z xy '$-'",
                "web.container ; Exec=x$A ${A ${1}     ; x.y/z 'x$A' '${A' '${1}'",
                "web.container ; Exec=$U               ; x.y/z web.service",
                "a@b-c.container ; Exec=%p %i %I %N %t ; x.y/z a b-c b/c a@b-c /run/user/1000",
            })
    void theImageAndItsWordsArriveAsSystemdReadsThem(String name, String line, String expected) {
        String unit = "[Container]|Image=x.y/z|" + line + "|[Service]|Environment=\"A=one two\" U=%n";

        assertThat(command(name, unit, ME, "ExecStart")).endsWith(" " + expected);
    }

    @Test
    void variablesOfAFileAndOtherSpecifiersCanBeGiven() {
        ServiceFacts facts =
                ServiceFacts.system().with(Specifier.HOST_NAME, "box").withEnvironment(Map.of("TAG", "7"));

        assertThat(command("web.container", "[Container]|Image=x.y/z:${TAG}|HostName=%H|User=%U", facts, "ExecStart"))
                .isEqualTo("/usr/bin/podman run --name systemd-web --replace --rm --cgroups=split --hostname box "
                        + "--sdnotify=conmon -d --user 0 x.y/z:7");
    }

    @Test
    void aCommandThatMayFailSaysSo() {
        assertThat(translate("web.container", "[Container]|Image=x.y/z")
                        .services()
                        .get(0)
                        .commands(ME))
                .extracting(PodmanCommand::key, PodmanCommand::mayFail)
                .containsExactly(tuple("ExecStop", false), tuple("ExecStopPost", true), tuple("ExecStart", false));
    }

    @Test
    void anExplanationNamesTheReasonOfEachOption() {
        Translation translation = translate("data.volume", "[Volume]|Label=a=b|[Unit]|Description=Data");

        assertThat(translation.explain("data-volume.service")).isEqualTo("""
                data-volume.service is made of /etc/containers/systemd/data.volume

                [Unit]
                Wants=network-online.target                                   # the service waits for the network, unless [Quadlet] DefaultDependencies=no [DefaultDependencies]
                After=network-online.target                                   # the service waits for the network, unless [Quadlet] DefaultDependencies=no [DefaultDependencies]
                Description=Data                                              # data.volume:4:1 Description=
                SourcePath=/etc/containers/systemd/data.volume                # systemd is told which file the service is made of [SourcePath]
                RequiresMountsFor=%t/containers                               # Podman needs the file system of its run-time files [StorageMounted]

                [Service]
                ExecStart=
                    /usr/bin/podman volume create                             # the command of Podman that does the work of the unit [PodmanCommand]
                    --ignore                                                  # what exists already is taken as it is [IgnoreExisting]
                    --label a=b                                               # data.volume:2:7 Label=
                    systemd-data                                              # the name when the unit gives none [DefaultName]
                SyslogIdentifier=%N                                           # messages in the journal have the name of the service [SyslogIdentifier]
                Type=oneshot                                                  # the service has started when its command has ended [Oneshot]
                RemainAfterExit=yes                                           # the command runs once, not for each unit that needs it [RemainAfterExit]
                """);
    }

    @Test
    void onlyServicesCanBeExplained() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> translate("data.volume", "[Volume]").explain("data.service"))
                .withMessage("No service 'data.service'; there are [data-volume.service]");
    }
}
