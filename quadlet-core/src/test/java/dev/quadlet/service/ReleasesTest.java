package dev.quadlet.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.source.Severity;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each difference between releases, on both sides of the release that brought it. */
class ReleasesTest {
    private static final Map<Severity, String> WORDS = Map.of(Severity.ERROR, "refused ", Severity.WARNING, "warning ");

    /** Units are written as {@code name: text}, several with {@code &} in between, lines with a bar. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiterString = " ; ",
            quoteCharacter = '`',
            value = {
                // options and their values
                "5.2   ; a.container: [Container]|Image=x|Timezone=UTC   ; run --name=systemd-%N --cidfile=%t/%N.cid --replace",
                "5.2   ; a.container: [Container]|Image=x|Timezone=UTC   ;  --tz=UTC ",
                "5.3   ; a.container: [Container]|Image=x|Timezone=UTC   ; run --name systemd-%N --cidfile=%t/%N.cid --replace",
                "5.3   ; a.container: [Container]|Image=x|Timezone=UTC   ;  --tz UTC ",
                "5.2   ; a.container: [Container]|Image=x|LogDriver=none ;  --log-driver none ",
                "5.2   ; a.container: [Container]|Image=x|Label=a=b      ;  --label a=b ",
                "5.2   ; a.container: [Container]|Image=x|WorkingDir=/w  ;  -w=/w ",
                "5.3   ; a.container: [Container]|Image=x|WorkingDir=/w  ;  --workdir /w ",
                "5.2   ; a.container: [Container]|Image=x|HostName=      ;  --hostname= ",
                "5.3   ; a.container: [Container]|Image=x|HostName=      ; --cgroups=split --sdnotify",
                "5.2   ; a.container: [Container]|Image=x|SecurityLabelDisable=1 ; --security-opt label:disable",
                "5.2   ; a.container: [Container]|Image=x|SecurityLabelDisable=no ; --cgroups=split --sdnotify=conmon -d x",
                "5.3   ; a.container: [Container]|Image=x|SecurityLabelDisable=1 ; --security-opt label=disable",
                "5.2   ; a.container: [Container]|Image=x|SecurityLabelDisable=no ; --cgroups=split --sdnotify",
                "5.2   ; a.container: [Container]|Image=x|Entrypoint=    ;  --entrypoint= ",
                "5.3   ; a.container: [Container]|Image=x|Entrypoint=a   ;  --entrypoint a ",
                "5.8.1 ; a.container: [Container]|Image=x|Entrypoint=    ; --cgroups=split --sdnotify",
                "5.8.2 ; a.container: [Container]|Image=x|Entrypoint=    ;  --entrypoint= ",
                "5.2   ; a.container: [Container]|Image=x|PublishPort=0.0.0.0:80:90  ;  --publish=80:90 ",
                "5.2   ; a.container: [Container]|Image=x|PublishPort=[::]::90/udp   ;  --publish=[::]::90/udp ",
                "5.2   ; a.container: [Container]|Image=x|PublishPort=${P}:90        ; refused InvalidPort",
                "5.3   ; a.container: [Container]|Image=x|PublishPort=${P}:90        ;  --publish ${P}:90 ",
                "4.9   ; a.container: [Container]|Image=x|Ulimit=a=1|Ulimit=b=2      ; split --ulimit=b=2 ",
                "5.0   ; a.container: [Container]|Image=x|Ulimit=a=1|Ulimit=b=2      ; --ulimit=a=1 --ulimit=b=2 ",
                "5.2   ; a.network: [Network]|Internal=no                ; network create --ignore systemd-a",
                "5.3   ; a.network: [Network]|Internal=no                ; network create --ignore --internal=false systemd-a",
                "5.3.1 ; a.build: [Build]|ImageTag=x|File=/f|Pull=never  ; build --pull never ",
                "5.3.2 ; a.build: [Build]|ImageTag=x|File=/f|Pull=never  ; build --pull=never ",
                "5.2   ; a.build: [Build]|ImageTag=x|ImageTag=y|File=/f  ; build --tag=y --file=/f",
                "5.3   ; a.build: [Build]|ImageTag=x|ImageTag=y|File=/f  ; build --tag x --tag y --file /f",
                "5.2   ; a.container: [Container]|Image=x|Tmpfs=/a:b:c   ; refused InvalidMount",
                "5.3   ; a.container: [Container]|Image=x|Tmpfs=/a:b:c   ;  --tmpfs /a:b:c ",
                "4.9   ; a.container: [Container]|Image=x|Timezone=\"a\"   ;  \"--tz=\\\"a\\\"\" ",
                "5.0   ; a.container: [Container]|Image=x|Timezone=\"a\"   ;  --tz=a ",
                // names
                "4.9   ; a@.container: [Container]|Image=x               ; --name=systemd-%N ",
                "5.0   ; a@.container: [Container]|Image=x               ; --name=systemd-%P_%I ",
                "5.2   ; a@.container: [Container]|Image=x               ; --name=systemd-%p_%i ",
                "5.6   ; a@.volume: [Volume]                             ; ---a@-volume.service---",
                "5.6   ; a@.volume: [Volume]                             ; volume create --ignore systemd-a@",
                "5.7   ; a@.volume: [Volume]                             ; ---a-volume@.service---",
                "5.7   ; a@.volume: [Volume]                             ; volume create --ignore systemd-a-%i",
                "5.5   ; a.container: [Container]|Image=x                ; rm -v -f -i --cidfile=%t/%N.cid",
                "5.6   ; a.container: [Container]|Image=x                ; rm -v -f -i systemd-%N",
                "5.5   ; a.container: [Container]|Image=x|ReloadCmd=r    ; ExecReload=/usr/bin/podman exec --cidfile=%t/%N.cid r",
                "5.6   ; a.container: [Container]|Image=x|ReloadCmd=r    ; ExecReload=/usr/bin/podman exec systemd-%N r",
                "5.5   ; a.container: [Container]|Image=x|ReloadSignal=1 ; podman kill --cidfile=%t/%N.cid --signal 1",
                "5.6   ; a.container: [Container]|Image=x|ReloadSignal=1 ; podman kill --signal 1 systemd-%N",
                // lines of the service
                "5.1   ; a.container: [Container]|Image=x                ; [Unit]|SourcePath=",
                "5.2   ; a.container: [Container]|Image=x                ; [Unit]|Wants=network-online.target",
                "5.2   ; a.volume: [Volume]                              ; [Unit]|RequiresMountsFor=",
                "5.3   ; a.volume: [Volume]                              ; [Unit]|Wants=network-online.target",
                "5.2   ; a.volume: [Volume]|[Service]|Type=exec          ; Type=oneshot|",
                "5.3   ; a.volume: [Volume]|[Service]|Type=exec          ; Type=exec|",
                "5.2   ; a.build: [Build]|ImageTag=x|File=/f             ; RemainAfterExit=yes",
                "5.4   ; a.container: [Unit]|After=b.container|[Container]|Image=x             ; After=b.container|SourcePath",
                "5.5   ; a.container: [Unit]|After=b.container|[Container]|Image=x             ; refused UnknownDependency",
                "5.5   ; a.container: [Unit]|After=b.pod|[Container]|Image=x & b.pod: [Pod]    ; After=b-pod.service|SourcePath",
                "5.5   ; a.volume: [Volume]|Type=bind|Device=/d          ; RequiresMountsFor=%t/containers||",
                "5.6   ; a.volume: [Volume]|Type=bind|Device=/d          ; RequiresMountsFor=/d|",
                "5.7   ; a.container: [Container]|Image=x|Volume=/a b:/c ; RequiresMountsFor=/a b|",
                "5.8   ; a.container: [Container]|Image=x|Volume=/a b:/c ; RequiresMountsFor=\"/a\\x20b\"|",
                "5.3   ; a.container: [Container]|Image=x|Exec=a \\|  b  ; Exec=a \\|  b|",
                "5.4   ; a.container: [Container]|Image=x|Exec=a \\|  b  ; Exec=a b|",
                // words
                "5.4   ; a.container: [Container]|Image=x|Exec='a b'     ; -d x \"a b\"|",
                "5.5   ; a.container: [Container]|Image=x|Exec='a b'     ; -d x \"a\\x20b\"|",
                "5.5   ; a.container: [Container]|Image=x|Environment=A  ; -d x|",
                "5.6   ; a.container: [Container]|Image=x|Environment=A  ; -d --env A x|",
                "5.8.1 ; a.container: [Container]|Image=x|HealthCmd=a \"b\"  ; --health-cmd \"a\\x20\\\"b\" x",
                "5.8.2 ; a.container: [Container]|Image=x|HealthCmd=a \"b\"  ; --health-cmd \"a\\x20\\\"b\\\"\" x",
                "4.9   ; a.container: [Container]|Image=x|Notify=healthy ; --sdnotify=conmon",
                "5.0   ; a.container: [Container]|Image=x|Notify=healthy ; --sdnotify=healthy",
                // references
                "5.2   ; a.container: [Container]|Image=x|Volume=b.volume:/c ; Requires=b-volume.service",
                "5.2   ; a.container: [Container]|Image=x|Volume=b.volume:/c ; -v systemd-b:/c ",
                "5.3   ; a.container: [Container]|Image=x|Volume=b.volume:/c ; refused UnknownReference",
                "5.2   ; a.container: [Container]|Image=x|RemapUsers=keep-id ; refused InvalidRemap",
                "5.3   ; a.container: [Container]|Image=x|RemapUsers=keep-id ; --userns keep-id",
                "5.3   ; a.container: [Container]|Image=x|Network=b.container & b.container: [Container]|Image=x ; refused NamelessReference",
                "5.4   ; a.container: [Container]|Image=x|Network=b.container & b.container: [Container]|Image=x ; --network container:systemd-b",
                "5.5   ; a.container: [Container]|Image=x|Mount=dst=/c,source=v    ; refused InvalidMount",
                "5.6   ; a.container: [Container]|Image=x|Mount=dst=/c,source=v    ; --mount type=volume,dst=/c,source=v",
                "5.6   ; a.container: [Container]|Image=x|Mount=type=a=b,source=/a ; --mount type=volume,type=a=b,source=/a",
                "5.4   ; a.container: [Container]|Image=x|Mount=type=a=b,type=bind,src=/a ; --mount type=bind,type=a=b,source=/a",
                "5.6   ; a.container: [Container]|Image=x|Mount=type=volume,dst=/c ; refused GeneratorCrash",
                "5.8   ; a.container: [Container]|Image=x|Mount=type=volume,dst=/c ; refused InvalidMount",
                "6.0   ; a.container: [Container]|Image=x|Mount=type=volume,dst=/c ; --mount type=volume,dst=/c",
                // other kinds
                "5.2   ; a.pod: [Pod]                                    ; --exit-policy=stop --replace --name=systemd-a|",
                "5.5   ; a.pod: [Pod]                                    ; --exit-policy=stop --replace --infra-name systemd-a-infra --name systemd-a|",
                "5.6   ; a.pod: [Pod]                                    ; --replace --exit-policy stop --infra-name systemd-a-infra --name systemd-a|",
                "5.5   ; a.pod: [Pod]                                    ; pod start --pod-id-file=%t/%N.pod-id|",
                "5.6   ; a.pod: [Pod]                                    ; pod start systemd-a|",
                "5.5   ; a.pod: [Pod]|[Service]|Environment=A=1          ; [Service]|Environment=PODMAN_SYSTEMD_UNIT=%n|",
                "5.6   ; a.pod: [Pod]|[Service]|Environment=A=1          ; [Service]|Environment=A=1|",
                "5.8   ; a.pod: [Pod]|[Service]|Restart=always           ; Restart=on-failure|",
                "6.0   ; a.pod: [Pod]|[Service]|Restart=always           ; Restart=always|",
                "5.8   ; a@.container: [Container]|Image=x|Pod=b.pod & b.pod: [Pod] ; Wants=a@.service",
                "6.0   ; a@.container: [Container]|Image=x|Pod=b.pod & b.pod: [Pod] ; RequiresMountsFor=%t/containers||[Service]|SyslogIdentifier",
                "5.6   ; a.kube: [Kube]|Yaml=a b                         ; \"/etc/containers/systemd/a\\x20b\"",
                "5.7   ; a.kube: [Kube]|Yaml=a b                         ; /etc/containers/systemd/a /etc/containers/systemd/b",
                "5.4   ; a.kube: [Kube]|Yaml=%                           ; kube play --replace --service-container=true %|",
                "5.4   ; a.kube: [Kube]|Yaml=%%                          ; kube play --replace --service-container=true /etc/containers/systemd/%%|",
                "5.6   ; a.build: [Build]|ImageTag=x|File=%h/f           ; refused NoFile",
                "5.7   ; a.build: [Build]|ImageTag=x|File=%h/f           ; build --tag x --file %h/f|",
                "5.8   ; a.volume: [Volume]|Options=ro                   ; refused InvalidVolume",
                "6.0   ; a.volume: [Volume]|Options=ro|UID=5             ; --ignore --uid 5 --opt o=ro systemd-a|",
                "5.6   ; a.volume: [Volume]|UID=5                        ; refused UnsupportedKey",
                "5.3   ; a.build: [Build]|ImageTag=x|File=/f             ; Type=oneshot||no warning",
                "5.3   ; a.pod: [Pod]                                    ; --infra-name systemd-a-infra ",
                "5.2   ; a.network: [Network]                            ; [Unit]|RequiresMountsFor=",
                "5.3   ; a.network: [Network]                            ; [Unit]|Wants=network-online.target",
                // how lines are read
                "5.3   ; a.container: [Container]|Image=x|; A=b          ; refused UnsupportedKey",
                "5.4   ; a.container: [Container]|Image=x|; A=b          ; Image=x|; A=b|",
                "5.3   ; a.container: [Container]|Image=x|Exec=\\7 a      ; warning UnreadableValue",
                "5.4   ; a.container: [Container]|Image=x|Exec=\\101      ; -d x A|",
                // warnings
                "5.5   ; a.container: [Container]|Image=x.io/y|[Service]|User=1 ; no warning",
                "5.6   ; a.container: [Container]|Image=x.io/y|[Service]|User=1 ; warning UserOfService",
                // where the generator never ends
                "4.9   ; a.container: [Container]|Image=x|Exec=a \\||    ; refused GeneratorHang",
                "5.3   ; a.container: [Container]|Image=x|Exec=a \\      ; refused GeneratorHang",
                "5.4   ; a.container: [Container]|Image=x|Exec=a \\      ; -d x a|",
            })
    void aReleaseDoesWhatItDoes(String podman, String units, String expected) {
        assertThat(translated(PodmanVersion.parse(podman.strip()), units)).contains(lines(expected));
    }

    /** A key that a release does not know yet makes it refuse the unit. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " ; ",
            value = {
                "5.2 ; 5.3 ; a.container: [Container]|Image=localhost/x|ServiceName=b",
                "5.2 ; 5.3 ; a.container: [Container]|Image=localhost/x|[Quadlet]|DefaultDependencies=no",
                "5.4 ; 5.5 ; a.container: [Container]|Image=localhost/x|ReloadCmd=a",
                "5.4 ; 5.5 ; a.container: [Container]|Image=localhost/x|ReloadSignal=1",
                "5.4 ; 5.5 ; a.container: [Container]|Image=localhost/x|Retry=2",
                "5.4 ; 5.5 ; a.container: [Container]|Image=localhost/x|Memory=1g",
                "5.4 ; 5.5 ; a.pod: [Pod]|HostName=a",
                "5.4 ; 5.5 ; a.network: [Network]|NetworkDeleteOnStop=yes",
                "5.6 ; 5.7 ; a.container: [Container]|Image=localhost/x|HttpProxy=no",
                "5.6 ; 5.7 ; a.build: [Build]|ImageTag=x|File=/f|BuildArg=A=b",
                "5.6 ; 5.7 ; a.build: [Build]|ImageTag=x|File=/f|IgnoreFile=/i",
                "5.6 ; 5.7 ; a.pod: [Pod]|StopTimeout=5",
                "5.7 ; 5.8 ; a.container: [Container]|Image=localhost/x|AppArmor=a",
                "5.8 ; 6.0 ; a.volume: [Volume]|UID=5",
                "5.8 ; 6.0 ; a.volume: [Volume]|GID=5",
            })
    void aReleaseBringsAKey(String before, String since, String unit) {
        assertThat(translated(PodmanVersion.parse(before), unit)).isEqualTo("refused UnsupportedKey");
        assertThat(translated(PodmanVersion.parse(since), unit)).doesNotContain("refused");
    }

    /** What one release makes nothing of and the next one does: kinds of units, drop-ins, links. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " ; ",
            value = {
                "4.9 ; 5.0 ; a.pod: [Pod] ; ---a-pod.service---",
                "5.1 ; 5.2 ; a.build: [Build]|ImageTag=x|File=/f ; ---a-build.service---",
                "5.6 ; 5.7 ; a.artifact: [Artifact]|Artifact=x ; ---a-artifact.service---",
                "4.9 ; 5.0 ; a.container: [Container]|Image=x & a.container.d/1.conf: [Service]|Restart=no ; Restart=no",
                "5.1 ; 5.2 ; a-b.container: [Container]|Image=x & a-.container.d/1.conf: [Service]|Restart=no ; Restart=no",
                "5.1 ; 5.2 ; a.container: [Container]|Image=x & container.d/1.conf: [Service]|Restart=no ; Restart=no",
                "5.4 ; 5.5 ; a.container: [Container]|Image=x|[Install]|UpheldBy=b.target ; b.target.upholds/a.service",
                "5.2 ; 5.3 ; a.kube: [Kube]|Yaml=/y ; Wants=podman-user-wait-network-online.service",
                "5.2 ; 5.3 ; a.container: [Container]|Image=x ; Wants=podman-user-wait-network-online.service",
            })
    void aReleaseBringsAFeature(String before, String since, String files, String feature) {
        assertThat(installed(PodmanVersion.parse(before), files)).doesNotContain(feature);
        assertThat(installed(PodmanVersion.parse(since), files)).contains(feature);
    }

    /** Since 5.0, a file that cannot be read takes the others of its directory with it. */
    @Test
    void aReleaseDropsWholeDirectories() {
        String files = "a.container: [Container]|Image=x & b.container: junk";

        assertThat(installed(PodmanVersion.of(4, 9), files)).contains("---a.service---");
        assertThat(installed(PodmanVersion.of(5, 0), files)).doesNotContain("---a.service---");
    }

    /** The order decides who gets a name that several want. */
    @Test
    void aNameThatSystemdRefusesChangesNoOrder() {
        String files = "a.container: [Container]|Image=x & b.container: [Container]|Image=x|ServiceName=b/c"
                + " & sub/c.container: [Container]|Image=x";

        assertThat(installed(PodmanVersion.of(5, 8), files).lines().filter(line -> line.startsWith("---")))
                .containsExactly("---a.service---", "---b/c.service---", "---c.service---");
    }

    /** The services and links of a user who has these files in a folder. */
    private static String installed(PodmanVersion podman, String files) {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            for (String file : files.split(" & ", -1)) {
                String[] parts = file.split(": ", 2);
                Path path = memory.getPath("/units", parts[0]);
                Files.createDirectories(path.resolveSibling("."));
                Files.writeString(path, lines(parts[1].strip()) + "\n");
            }
            QuadletDirectory found = QuadletDirectory.read(SearchPath.of(podman, memory.getPath("/units")));
            Translation translation =
                    Translator.forPodman(podman).scope(Scope.USER).translate(found);
            return translation
                    + translation.services().stream()
                            .flatMap(service -> service.links().stream())
                            .map(InstallLink::path)
                            .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String translated(PodmanVersion podman, String units) {
        List<QuadletUnit> parsed = new ArrayList<>();
        for (String unit : units.split(" & ", -1)) {
            String[] parts = unit.split(": ", 2);
            parsed.add(Quadlet.parse(parts[0].strip(), lines(parts[1].stripTrailing()) + "\n"));
        }
        Translation translation = Translator.forPodman(podman)
                .translate(Stack.named("all").units(parsed).build());
        return translation
                + translation.problems().stream()
                        .map(problem -> WORDS.get(problem.severity()) + problem.rule())
                        .collect(Collectors.joining(
                                "\n", "", translation.problems().isEmpty() ? "no warning" : ""));
    }

    private static String lines(String text) {
        return text.replace('|', '\n');
    }
}
