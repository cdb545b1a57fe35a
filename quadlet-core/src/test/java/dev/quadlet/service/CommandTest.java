package dev.quadlet.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.quadlet.Quadlet;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.Specifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "web.container ; Exec=%% %n %H $$x     ; x.y/z % web.service %H '$x'",
                "web.container ; Exec=%- 50% a%        ; x.y/z %- 50% a%",
                "web.container ; Exec=$A \"x${A}y\"    ; x.y/z one two 'xone twoy'",
                "web.container ; Exec=$B \"x${B}y\" $- ; x.y/z xy",
                "web.container ; Exec=x$A ${A ${1}     ; x.y/z 'x$A' '${A' ''",
                "web.container ; Exec=$U               ; x.y/z web.service",
                "a@b-c.container ; Exec=%p %i %I %N %t ; x.y/z a b-c b/c a@b-c /run/user/1000",
                "y-q@a-b\\x2fc.container ; Exec=%f %P %J ; x.y/z /a/b/c y/q q",
                "b-c@a\\xc3\\xa4-b.container ; Exec=%f %I ; x.y/z '/aä/b' 'aä/b'",
                "b-c.container ; Exec=%f %s            ; x.y/z /b/c /bin/bash",
            })
    void theImageAndItsWordsArriveAsSystemdReadsThem(String name, String line, String expected) {
        String unit = "[Container]|Image=x.y/z|" + line + "|[Service]|Environment=\"A=one two\" U=%n";

        assertThat(command(name, unit, ME, "ExecStart")).endsWith(" " + expected);
    }

    /** Each row has been measured with {@code lab dump}. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "a $(date) $1 $A.b $A-b $HOME|x b    => a b",
                "x ${A-b} ${} ${1} ${A:-x} ${A b} y  => x '' '' '' '${A:-x}' '${A' 'b}' y",
                "\"$A b\" $A$B $ \"$ \" ${A$B} end    => '' end",
                "\"$(date)\" $ß $Ä=1 end             => end",
                "$$A $$$$ x$$ $${A} x$A x${A}y       => '$A' '$$' 'x$' '${A}' 'x$A' 'xone twoy'",
                "x ${B}${ ${A ${}$$ a$$b $${         => x '${' '${A' '$' 'a$b' '${'",
                "${A:1} ${A:} ${A:+x} ${:-x}         => '${A:1}' '${A:}' '${A:+x}' '${:-x}'",
                "${A:-x $A:-x ${B:-${A}} ${B${A}} z  => '${A:-x' '${B:-one two}' '}' z",
                "$$A $$$A $$${A}                     => '$A' '$$A' '$one two'",
                "\"${A ${1}\" \"$A \" \"a;\" end       => '' 'a;' end",
                "$Q end                              => 'a b' nc 'd;' ';' end",
                "$P ${P}                             => %n '${A}' '%n ${A}'",
            })
    void variablesArriveAsSystemdReadsThem(String words, String expected) {
        String unit = "[Container]\nImage=x.y/z\nExec=" + words + "\n[Service]\n"
                + "Environment=\"A=one two\" \"Q='a b' \\\\nc d; ;\" \"P=%%n ${A}\" \"A b=c\"";
        ServiceUnit service = Translator.forPodman(PodmanVersion.of(5, 8))
                .translate(Quadlet.parse("web.container", unit))
                .services()
                .get(0);

        assertThat(service.commands(ME).get(2).toString()).endsWith(" x.y/z " + expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "$HOME $USER ${LOGNAME} ${SHELL} => /home/me me me /bin/bash => root '' ''",
                "$XDG_RUNTIME_DIR end            => /run/user/1000 end       => end",
                "${PATH} => /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin => /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin",
                "${LANG}                         => C.UTF-8                  => C.UTF-8",
            })
    void theManagersVariablesAreKnown(String words, String ofUser, String ofSystem) {
        String unit = "[Container]\nImage=x.y/z\nExec=" + words;

        assertThat(command("web.container", unit, ME, "ExecStart")).endsWith(" x.y/z " + ofUser);
        assertThat(command("web.container", unit, ServiceFacts.system(), "ExecStart"))
                .endsWith(" x.y/z " + ofSystem);
    }

    @Test
    void theServicesVariablesWinOverTheManagersAndThoseOfAFileOverBoth() {
        String unit = "[Container]|Image=x.y/z|Exec=$A $B $C|[Service]|Environment=B=unit C=unit";
        ServiceFacts facts = ME.withEnvironment(Map.of("C", "file"))
                .withManagerEnvironment(Map.of("A", "manager", "B", "manager", "C", "manager"));

        assertThat(command("web.container", unit, facts, "ExecStart")).endsWith(" x.y/z manager unit file");
    }

    @Test
    void aVariableWhoseValueHasAnUnknownSpecifierIsNotSet() {
        String unit = "[Container]|Image=x.y/z|Exec=$A $B|[Service]|Environment=A=%Z B=b";

        assertThat(command("web.container", unit, ME, "ExecStart")).endsWith(" x.y/z b");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/usr/bin/podman", "/opt/my podman/podman"})
    void prefixesAreTakenOffTheUnquotedProgram(String path) {
        PodmanCommand stop = Translator.forPodman(PodmanVersion.of(5, 8))
                .options(TranslationOptions.defaults().withPodmanPath(path))
                .translate(Quadlet.parse("web.container", "[Container]\nImage=x.y/z"))
                .services()
                .get(0)
                .commands(ME)
                .get(1);

        assertThat(stop.key()).isEqualTo("ExecStopPost");
        assertThat(stop.mayFail()).isTrue();
        assertThat(stop.arguments()).startsWith(path, "rm");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "\":/usr/bin/podman\" $HOME ${HOME} $$ %h => /usr/bin/podman '$HOME' '${HOME}' '$$' /home/me",
                "@/usr/bin/podman zero a                => /usr/bin/podman a",
                "-@/usr/bin/podman zero a               => /usr/bin/podman a",
                "-/usr/bin/podman %Z                    => /usr/bin/podman %Z # systemd leaves it out: %Z is no specifier",
                "-b/podman a                            => b/podman a # systemd leaves it out: the program 'b/podman' is neither an absolute path nor a plain name",
                "b/podman a                             => b/podman a # systemd refuses the service: the program 'b/podman' is neither an absolute path nor a plain name",
            })
    void prefixesChangeWhatArrives(String line, String expected) {
        assertThat(read(line)).hasToString(expected);
    }

    private static PodmanCommand read(String line) {
        ServiceUnit service =
                translate("web.container", "[Container]|Image=x.y/z").services().get(0);
        return new CommandReader(service, ME).read("ExecStart", line).get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "a %Z b => x.y/z a %Z b # systemd refuses the service: %Z is no specifier",
                "a 5%x  => x.y/z a 5%x # systemd refuses the service: %x is no specifier",
                "%c %r %R %H => x.y/z %c %r %R %H",
            })
    void aSpecifierThatSystemdDoesNotKnowIsRefused(String words, String expected) {
        assertThat(command("web.container", "[Container]|Image=x.y/z|Exec=" + words, ME, "ExecStart"))
                .endsWith(" " + expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "notify  => a \";\"       => 1 => -",
                "notify  => a \";\" b     => 2 => only a service of Type=oneshot may have more than one ExecStart=",
                "oneshot => a \";\" b     => 2 => -",
                "oneshot => a \";\" \";\" b => 2 => -",
                "oneshot => a \";\" b/c   => 2 => the program 'b/c' is neither an absolute path nor a plain name",
            })
    void aSemicolonEndsTheCommand(String type, String words, int count, @Nullable String refusal) {
        String unit = "[Container]|Image=x.y/z|Exec=" + words + "|[Service]|Type=" + type;
        List<PodmanCommand> commands = translate("web.container", unit).services().get(0).commands(ME).stream()
                .filter(command -> command.key().equals("ExecStart"))
                .toList();

        assertThat(commands.get(0).arguments()).endsWith("x.y/z", "a");
        assertThat(commands).hasSize(count);
        assertThat(commands.get(count - 1).refusal()).isEqualTo(Optional.ofNullable(refusal));
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
                Description=Data                                              # data.volume:4:13 Description=
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
    void anExplanationEndsWithTheLinks() {
        Translation translation =
                translate("web.container", "[Container]|Image=x.y/z|[Install]|WantedBy=a.target b.target");

        assertThat(translation.explain("web")).endsWith("""

                links
                a.target.wants/web.service -> ../web.service                  # web.container:4:10 WantedBy=
                b.target.wants/web.service -> ../web.service                  # web.container:4:19 WantedBy=
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"web-pod.service", "web-pod", "web.pod"})
    void aUnitIsExplainedByAnyOfItsNames(String name) {
        assertThat(translate("web.pod", "[Pod]").explain(name)).startsWith("web-pod.service is made of /etc/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web-pod.service", "web-pod", "web.pod"})
    void ofARefusedUnitTheReasonsAreExplained(String name) {
        assertThat(translate("web.pod", "[Pod]|Colour=red").explain(name)).isEqualTo("""
                /etc/containers/systemd/web.pod becomes no service

                web.pod:2:1: error: Podman 5.8.0 does not know Colour= in [Pod]; no Podman does [UnsupportedKey]
                """);
    }

    @Test
    void onlyServicesAndUnitsCanBeExplained() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> translate("data.volume", "[Volume]").explain("data.service"))
                .withMessage("No service 'data.service'; there are [data-volume.service]");
    }
}
