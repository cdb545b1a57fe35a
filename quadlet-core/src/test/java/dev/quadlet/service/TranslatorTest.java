package dev.quadlet.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.quadlet.ContainerUnit;
import dev.quadlet.DropIn;
import dev.quadlet.NetworkUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslatorTest {
    private static final Translator NEW = Translator.forPodman(PodmanVersion.of(5, 8));
    private static final Translator OLD = Translator.forPodman(PodmanVersion.of(5, 4));

    private static Stack stack(QuadletUnit... units) {
        return Stack.named("shop").units(List.of(units)).build();
    }

    private static String lines(String text) {
        return text.replace('|', '\n');
    }

    private static ServiceUnit service(Translator translator, String name, String text) {
        return translator.translate(Quadlet.parse(name, lines(text))).services().get(0);
    }

    @Test
    void aContainerBecomesAService() {
        Translation translation = NEW.translate(Quadlet.parse("web.container", """
                # The shop
                [Unit]
                Description=Shop

                [Container]
                Image=docker.io/library/nginx:1
                # both are needed
                PublishPort=8000:80
                Environment=B=2 A=1

                [Install]
                WantedBy=default.target
                """));

        assertThat(translation.problems()).isEmpty();
        assertThat(translation).hasToString("""
                ---web.service---
                # The shop
                [Unit]
                Wants=network-online.target
                After=network-online.target
                Description=Shop
                SourcePath=/etc/containers/systemd/web.container
                RequiresMountsFor=%t/containers

                [X-Container]
                Image=docker.io/library/nginx:1
                # both are needed
                PublishPort=8000:80
                Environment=B=2 A=1

                [Install]
                WantedBy=default.target

                [Service]
                Environment=PODMAN_SYSTEMD_UNIT=%n
                KillMode=mixed
                ExecStop=/usr/bin/podman rm -v -f -i systemd-%N
                ExecStopPost=-/usr/bin/podman rm -v -f -i systemd-%N
                Delegate=yes
                Type=notify
                NotifyAccess=all
                SyslogIdentifier=%N
                ExecStart=/usr/bin/podman run --name systemd-%N --replace --rm --cgroups=split --sdnotify=conmon -d \
                --publish 8000:80 --env A=1 --env B=2 docker.io/library/nginx:1

                """);
        assertThat(translation.services().get(0).links())
                .hasToString("[default.target.wants/web.service -> ../web.service]");
    }

    @Test
    void everyWordKnowsWhereItComesFrom() {
        ServiceUnit service = service(NEW, "db.volume", "[Volume]|Label=a=1 'b=2'|VolumeName=data");

        assertThat(service.lines("ExecStart").get(0).words())
                .extracting(ServiceWord::toString)
                .containsExactly(
                        "/usr/bin/podman  <- the command of Podman that does the work of the unit [PodmanCommand]",
                        "volume  <- the command of Podman that does the work of the unit [PodmanCommand]",
                        "create  <- the command of Podman that does the work of the unit [PodmanCommand]",
                        "--ignore  <- what exists already is taken as it is [IgnoreExisting]",
                        "--label  <- db.volume:2:7 Label=",
                        "a=1  <- db.volume:2:7 Label=",
                        "--label  <- db.volume:2:11 Label=",
                        "b=2  <- db.volume:2:11 Label=",
                        "data  <- db.volume:3:12 VolumeName=");
    }

    @Test
    void everyLineStandsWhereItSays() {
        ServiceUnit service = service(
                NEW, "web.container", "# c||[Container]|Image=a.b/c|Exec=x \"y z\"|[Service]|# s|Restart=always");

        assertThat(service.lines()).hasSizeGreaterThan(15).allSatisfy(line -> {
            assertThat(service.text().substring(line.span().start(), line.span().end()))
                    .isEqualTo(line.toString());
            assertThat(line.words())
                    .allSatisfy(word -> assertThat(line.value()
                                    .substring(word.span().start(), word.span().end()))
                            .isIn(word.text(), "\"y\\x20z\""));
        });
        assertThat(service.document().last("Service", "Restart").orElseThrow()).hasToString("Restart=always");
    }

    @Test
    void aStackIsTranslatedAsItIsInstalled() {
        NetworkUnit network = Quadlet.network("back").build();
        ContainerUnit worker =
                Quadlet.container("worker@").image("a.b/c").network(network).build();
        Stack stack = Stack.named("shop")
                .units(network, worker)
                .instances(worker, "one")
                .dropIns(DropIn.of(
                        UnitName.of("worker@.container"),
                        "more",
                        UnitParser.parse(SourceText.of("more", "[Container]\nMemory=1g\n"))
                                .document()))
                .build();

        Translation translation = NEW.scope(Scope.USER)
                .options(TranslationOptions.defaults().withDirectory("/home/me/units"))
                .translate(stack);

        assertThat(translation.services())
                .extracting(ServiceUnit::name)
                .containsExactly("back-network.service", "worker@.service", "worker@one.service");
        assertThat(translation.service("worker@one.service").orElseThrow().text())
                .contains("After=podman-user-wait-network-online.service\n")
                .contains("SourcePath=/home/me/units/worker@one.container\n")
                .contains("Requires=back-network.service\nAfter=back-network.service\n")
                .contains("--memory 1g --network systemd-back --sdnotify=conmon -d a.b/c\n");
    }

    @Test
    void aFileThatCannotBeReadTakesAllOthersWithIt() {
        Stack stack = stack(
                Quadlet.parse("a.container", "[Container]\nImage=x.y/z\n"), Quadlet.parse("b.container", "[Container"));

        Translation translation = NEW.translate(stack);

        assertThat(translation.services()).isEmpty();
        assertThat(translation.refused()).extracting(RefusedFile::name).containsExactly("b.container");
        assertThat(translation.hasErrors()).isTrue();
    }

    @Test
    void whatIsRefusedStaysKnownToOthers() {
        Stack stack = stack(
                Quadlet.parse("d.volume", "[Volume]\nBogus=1\n"),
                Quadlet.parse("a.container", "[Container]\nImage=x.y/z\nVolume=d.volume:/d:ro\n"));

        Translation translation = NEW.translate(stack);

        assertThat(translation.refused()).extracting(RefusedFile::name).containsExactly("d.volume");
        assertThat(translation.service("a.service").orElseThrow().text())
                .contains("Requires=d-volume.service\n")
                .contains(" -v /d x.y/z\n");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = " ; ",
            value = {
                "a.container ; [Container]|Imagge=x                      ; 2:1  ; UnsupportedKey",
                "a.container ; [Container]|Image=x|Memory=1              ; 3:1  ; UnsupportedKey",
                "a.container ; [Unit]|[Container]                        ; 2:2  ; NoImage",
                "a.container ; [Container]|Image=x|Rootfs=/r             ; 3:8  ; ImageAndRootfs",
                "a.container ; [Container]|Image=x.image                 ; 2:7  ; UnknownReference",
                "a.container ; [Container]|Image=x|Pod=p                 ; 3:5  ; NotAPod",
                "a.container ; [Container]|Image=x|Pod=p.pod             ; 3:5  ; UnknownReference",
                "a.container ; [Container]|Image=x|Group=1               ; 3:7  ; GroupWithoutUser",
                "a.container ; [Container]|Image=x|ExposeHostPort=a      ; 3:16 ; InvalidPort",
                "a.container ; [Container]|Image=x|RemapUid=1            ; 3:10 ; InvalidRemap",
                "a.container ; [Container]|Image=x|Mount=type=bind       ; 3:7  ; GeneratorCrash",
                "a.container ; [Container]|Image=x|Mount=type=bind;src=/x ; 3:7 ; InvalidMount",
                "a.container ; [Container]|Image=x|Mount=type=bind,source,src=/q ; 3:7 ; InvalidMount",
                "a.container ; [Container]|Image=x|Mount=type=bind=x,src=/a,dst=/b ; 3:7 ; InvalidMount",
                "a.container ; [Container]|Image=x|[Service]|KillMode=no ; 4:10 ; UnsupportedKillMode",
                "a.container ; [Container]|Image=x|[Service]|Type=exec   ; 4:6  ; UnsupportedServiceType",
                "a.volume    ; [Volume]|Type=bind                        ; 2:6  ; InvalidVolume",
                "a.network   ; [Network]|Gateway=1.2.3.4                 ; 2:9  ; SubnetMismatch",
                "a.kube      ; [Kube]|LogDriver=none                     ; 1:2  ; NoYaml",
                "a.kube      ; [Kube]|Yaml=a|SetWorkingDirectory=x       ; 3:21 ; UnsupportedWorkingDirectory",
                "a.kube      ; [Kube]|Yaml=a|SetWorkingDirectory=x|[Service]|WorkingDirectory=/ ; 3:21 ; UnsupportedWorkingDirectory",
                "a.build     ; [Build]|File=/a                           ; 1:2  ; NoImageTag",
                "a.build     ; [Build]|ImageTag=a|File=a                 ; 3:6  ; NoFile",
                "a.image     ; [Image]|Arch=x                            ; 1:2  ; NoImage",
                "a.image     ; [Quadlet]|Bogus=1|[Image]|Image=x         ; 2:1  ; UnsupportedKey",
            })
    void aRefusalNamesThePlace(String name, String text, String place, String rule) {
        Translation translation = OLD.translate(Quadlet.parse(name, lines(text)));

        assertThat(translation.services()).isEmpty();
        List<Diagnostic> reasons = translation.refused().get(0).reasons();
        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.position()).hasToString(place);
            assertThat(reason.rule()).isEqualTo(rule);
            assertThat(reason.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = " ; ",
            value = {
                "a.container ; [Container]|Image=nginx                       ; 2:7 ; ShortImageName",
                "a.container ; [Container]|Image=x.y/z|Exec=a\\qb            ; 3:1 ; UnreadableValue",
                "a.container ; [Container]|Image=x.y/z|[Service]|User=me     ; 4:1 ; UserOfService",
                "a.container ; [Container]|Image=x.y/z|[Install]|Alias=../b  ; 4:7 ; UnreachableLink",
                "a.container ; [Container]|Image=x.y/z|[Install]|Alias=h/..  ; 4:7 ; UnreachableLink",
                "a.container ; [Container]|Image=x.y/z|[Install]|Alias=..    ; 4:7 ; UnreachableLink",
                "a.container ; [Container]|Image=x.y/z|[Install]|Alias=a.service ; 4:7 ; SameService",
            })
    void aWarningDoesNotStopTheService(String name, String text, String place, String rule) {
        Translation translation = NEW.translate(Quadlet.parse(name, lines(text)));

        assertThat(translation.services()).hasSize(1);
        assertThat(translation.hasErrors()).isFalse();
        assertThat(translation.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position()).hasToString(place);
            assertThat(problem.rule()).isEqualTo(rule);
        });
    }

    @Test
    void aUnitThatSystemdCannotNameIsTranslatedNevertheless() throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = Files.createDirectories(files.getPath("/units"));
            Files.writeString(folder.resolve("my app.container"), "[Container]\nImage=x.y/z\n");

            Translation translation =
                    NEW.translate(QuadletDirectory.read(SearchPath.of(PodmanVersion.of(5, 8), folder)));

            assertThat(translation.services()).extracting(ServiceUnit::name).containsExactly("my app.service");
            assertThat(translation.problems()).extracting(Diagnostic::rule).containsExactly("UnitName");
            assertThat(translation.hasErrors()).isFalse();
        }
    }

    @Test
    void aDeviceThatTheHostDoesNotHaveIsLeftOut() {
        String text = "[Container]\nImage=x\nAddDevice=-/dev/kvm:/dev/kvm -/dev/fuse /dev/other\n";
        TranslationOptions withKvm = TranslationOptions.defaults().withDevices("/dev/kvm"::equals);
        QuadletUnit unit = Quadlet.parse("a.container", text);

        assertThat(NEW.translate(unit)).asString().contains(" -d --device /dev/fuse --device /dev/other x");
        assertThat(NEW.options(withKvm).translate(unit))
                .asString()
                .contains(" -d --device /dev/kvm:/dev/kvm --device /dev/other x");
    }
}
