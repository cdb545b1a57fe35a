package dev.quadlet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.DropIn;
import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oldest release for a stack, and a stack for an older release. */
class ReleasesTest {
    private static final String IMAGE = "[Container]\nImage=docker.io/library/busybox:1\n";

    private static Stack stack(QuadletUnit... units) {
        return Stack.named("shop").units(List.of(units)).build();
    }

    private static QuadletUnit web(String lines) {
        return Quadlet.parse("web.container", IMAGE + lines.replace("|", "\n") + "\n");
    }

    private static MinimumVersion minimum(Stack stack) {
        return Linter.forPodman(PodmanVersion.LATEST).minimumVersion(stack);
    }

    private static Backport backport(String version, Stack stack) {
        return Linter.forPodman(PodmanVersion.parse(version)).backport(stack);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Exec=sleep 5               ; 4.4.0 ; -
            Memory=512M                ; 5.5.0 ; KeyTooNew
            AppArmor=unconfined        ; 5.8.0 ; KeyTooNew
            StopTimeout=5              ; 5.0.0 ; KeyTooNew
            HealthCmd=true|Notify=healthy ; 5.0.0 ; FeatureTooNew
            HealthCmd=sh -c "true"     ; 5.8.2 ; StrippedQuotes
            [Install]|UpheldBy=default.target ; 5.5.0 ; FeatureTooNew
            """)
    void theNewestThingDemandsTheVersion(String lines, String version, String rule) {
        MinimumVersion minimum = minimum(stack(web(lines)));

        assertThat(minimum.version()).hasToString(version);
        assertThat(minimum.reasons()).extracting(Diagnostic::rule).allMatch(rule::equals);
        assertThat(minimum.reasons().isEmpty()).isEqualTo(rule.equals("-"));
    }

    @Test
    void unitsInDependenciesDemandPodman55() {
        Stack stack = stack(
                Quadlet.parse("db.container", IMAGE),
                Quadlet.parse("web.container", "[Unit]\nAfter=db.container\n" + IMAGE));

        assertThat(minimum(stack)).hasToString("""
                Podman 5.5.0
                web.container:2:7: warning: After=db.container has no effect: Podman 5.4.0 does not translate it (5.5 and later do), and systemd knows no db.container [NameNotTranslated]
                """);
    }

    @Test
    void podsDemandPodman50() {
        Stack stack = stack(Quadlet.parse("shop.pod", "[Pod]\n"));

        assertThat(minimum(stack).version()).hasToString("5.0.0");
    }

    @Test
    void whatNoReleaseAcceptsDemandsNone() {
        assertThat(minimum(stack(web("Memry=5"))).version()).hasToString("4.4.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            container ; Memory=512M                  ; 5.4 ; PodmanArgs=--memory=512M
            container ; AppArmor=unconfined          ; 5.7 ; PodmanArgs=--security-opt=apparmor=unconfined
            container ; HttpProxy=false              ; 5.6 ; PodmanArgs=--http-proxy=false
            container ; HttpProxy=on                 ; 5.6 ; PodmanArgs=--http-proxy
            container ; Retry=3                      ; 5.4 ; PodmanArgs=--retry=3
            container ; AddHost=db:10.0.0.1          ; 5.2 ; PodmanArgs=--add-host=db:10.0.0.1
            container ; LogOpt=path=/x tag=y         ; 5.1 ; PodmanArgs=--log-opt=path=/x --log-opt=tag=y
            container ; HealthStartupCmd=test -e /x  ; 4.4 ; PodmanArgs="--health-startup-cmd=test -e /x"
            container ; HostName=web-%i              ; 4.5 ; PodmanArgs=--hostname=web-%i
            container ; SecurityLabelType=spc_t      ; 4.4 ; PodmanArgs=--security-opt=label=type:spc_t
            container ; Mask=/proc/x:/proc/y         ; 4.5 ; PodmanArgs=--security-opt=mask=/proc/x:/proc/y
            container ; SecurityLabelNested=true     ; 4.5 ; PodmanArgs=--security-opt=label=nested
            pod       ; ShmSize=64M                  ; 5.3 ; PodmanArgs=--shm-size=64M
            pod       ; Label=a=1                    ; 5.5 ; PodmanArgs=--label=a=1
            network   ; InterfaceName=br7            ; 5.5 ; PodmanArgs=--interface-name=br7
            volume    ; Driver=image                 ; 4.7 ; PodmanArgs=--driver=image
            """)
    void keysBecomeOptions(String kind, String line, String version, String option) {
        String section = kind.equals("container")
                ? IMAGE
                : "[" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "]\n";
        Backport backport = backport(version, stack(Quadlet.parse("x." + kind, "# kept\n" + section + line + "\n")));

        assertThat(backport.stack().units()).singleElement().hasToString("# kept\n" + section + option + "\n");
        assertThat(backport.isComplete()).isTrue();
        assertThat(backport.changes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Retry=3                     ; 5.3
            HealthMaxLogCount=3         ; 5.2
            ReloadSignal=SIGHUP         ; 5.4
            Memory=$LIMIT               ; 5.4
            SecurityLabelNested=false   ; 4.5
            """)
    void whatHasNoOlderWordIsLeft(String line, String version) {
        Stack stack = stack(web(line));

        Backport backport = backport(version, stack);

        assertThat(backport.stack()).isEqualTo(stack);
        assertThat(backport.left()).extracting(Diagnostic::rule).containsExactly("KeyTooNew");
    }

    @Test
    void dependenciesAndDropInsAreRewritten() {
        Stack stack = Stack.named("shop")
                .units(
                        Quadlet.parse("db.container", IMAGE),
                        Quadlet.parse("web.container", "[Unit]\nAfter=db.container\n" + IMAGE))
                .dropIns(DropIn.of(
                        UnitName.of("web.container"),
                        "small",
                        Quadlet.parse("x.container", "[Container]\nMemory=64M\n")
                                .document()))
                .build();

        Backport backport = backport("5.4", stack);

        assertThat(backport.stack().unit(UnitName.of("web.container")).orElseThrow())
                .hasToString("[Unit]\nAfter=db.service\n" + IMAGE);
        assertThat(backport.stack().dropIns()).singleElement().hasToString("[Container]\nPodmanArgs=--memory=64M\n");
        assertThat(backport.isComplete()).isTrue();
    }

    @Test
    void nothingChangesForTheReleaseThatItWasWrittenFor() {
        Stack stack = stack(web("Memory=512M"));

        assertThat(backport("5.8", stack)).isEqualTo(new Backport(stack, List.of(), List.of()));
    }
}
