package dev.quadlet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.syntax.PodmanVersion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an error would be wrong: what starts on a machine with Podman 5.4.2 or 5.8.6 all the same, and its neighbours. */
class CertaintyTest {
    private static final String IMAGE = "[Container]\nImage=docker.io/library/busybox:1\n";

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "AddCapability=\"NET_ADMIN\" 'CHOWN' -> nothing",
                "DropCapability=\"all\" -> nothing",
                "UIDMap=\"0:1:2\" -> nothing",
                "Ulimit=\"nofile=1024\" -> nothing",
                "Ulimit=nofile=1024,core=0 -> nothing",
                "PublishPort=\"8080:80\" -> nothing",
                "PublishPort=8080:80,8081:81 -> nothing",
                "PublishPort='8080:80' -> error PortSyntax, warning QuotesAreData",
                "PublishPort=\"8080:80,8081:81\" -> error PortSyntax",
                "ExposeHostPort=80,81 -> nothing",
                "AddHost=\"a:10.0.0.1\" -> nothing",
                "UIDMap=0:100000:1000,1000:200000:5 -> nothing",
                "NetworkAlias=\"a\" -> nothing",
                "DNS=1.1.1.1,8.8.8.8 -> nothing",
                "DNS=\"1.1.1.1\" -> nothing",
                "Volume=\"/tmp:/x\" -> error VolumeSyntax, warning QuotesAreData",
                "HealthCmd=true|HealthInterval=30 -> error DurationSyntax",
                "HealthCmd=true|HealthStartupInterval=30 -> warning DurationSyntax",
                "HealthCmd=true|HealthStartupCmd=true|HealthStartupInterval=30 -> error DurationSyntax",
                "Network=bridge:alias=a, -> warning NetworkSyntax",
                "Network=bridge:ip=x -> error NetworkSyntax",
                "AddHost=d'b:10.0.0.1 -> warning AddressSyntax",
                "ContainerName=\"my-site\" -> nothing",
                "ContainerName=my-%i.$X -> nothing",
                "ContainerName=_a -> error NameSyntax",
                "Tmpfs=/run:size=1M -> nothing",
                "Tmpfs=run -> error MountSyntax",
                "DNS=none -> nothing",
                "DNS=1.1.1.1 -> nothing",
                "DNS=dns.example -> error AddressSyntax",
                "LogDriver=journal -> warning ChoiceSyntax",
                "Pull=ifNotPresent -> nothing",
                "CgroupsMode=mine -> warning ChoiceSyntax",
                "Exec=a \\|# c -> warning UnfinishedContinuation",
                "PodmanArgs=--restart=no -> nothing",
                "PodmanArgs=--restart on-failure -> nothing",
                "PodmanArgs=--restart on-failure:3 -> error RestartByPodman",
                "PodmanArgs=--rm=false --restart=always -> nothing",
                "Exec=true ; -> warning CommandSeparator",
                "Exec=true ; false -> error CommandSeparator",
                "Exec=true ; false|[Service]|Type=oneshot -> warning CommandSeparator",
                "[Service]|ExecStart=- -> nothing",
                "[Service]|ExecStart=/bin/true -> error SecondCommand",
                "Label=a=%z -> error UnknownSpecifier",
                "Label=a=%r -> warning UnknownSpecifier",
                "Label=a=1 \"\" b=%z -> warning EmptyWord, warning UnknownSpecifier",
                "Pod=shop.pod|HostName=a -> error PodMemberKey",
                "Pod=shop.pod|UserNS=host -> nothing",
                "Pod=open.pod|HostName=a -> warning PodMemberKey",
            })
    void whatWorksIsNoError(String lines, String expected) {
        Stack stack = Stack.named("shop")
                .units(
                        Quadlet.parse("shop.pod", "[Pod]\n"),
                        Quadlet.parse("open.pod", "[Pod]\nPodmanArgs=--share=net\n"),
                        Quadlet.parse("web.container", IMAGE + lines.replace("|", "\n") + "\n"))
                .build();

        assertThat(found(stack, "web.container")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "Subnet=10.91.2.0/24|Gateway=\"10.91.2.1\" -> nothing",
                "Subnet=10.91.2.0/24|DNS=1.1.1.1,8.8.8.8 -> nothing",
                "Subnet=\"10.91.1.0/24\" -> error AddressSyntax, warning QuotesAreData",
                "NetworkName=a b -> error NameSyntax",
            })
    void networksToo(String lines, String expected) {
        QuadletUnit unit = Quadlet.parse("shop.network", "[Network]\n" + lines.replace("|", "\n") + "\n");

        assertThat(found(Stack.named("shop").units(unit).build(), "shop.network"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "Image=docker.io/Nginx/x:1 -> nothing",
                "Image=docker.io/Nginx/x:1|Driver=image -> error ImageSyntax",
            })
    void theImageOfAVolumeCountsWithItsDriver(String lines, String expected) {
        QuadletUnit unit = Quadlet.parse("data.volume", "[Volume]\n" + lines.replace("|", "\n") + "\n");

        assertThat(found(Stack.named("shop").units(unit).build(), "data.volume"))
                .isEqualTo(expected);
    }

    private static String found(Stack stack, String file) {
        List<Diagnostic> findings =
                Linter.forPodman(PodmanVersion.of(5, 4)).lint(stack).findings();
        String found = findings.stream()
                .filter(finding ->
                        finding.source().name().equals(file) && !finding.rule().equals("NotInstalled"))
                .map(finding -> finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.rule())
                .sorted()
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "nothing" : found;
    }
}
