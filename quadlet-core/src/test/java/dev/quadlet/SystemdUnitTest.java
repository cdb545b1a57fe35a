package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.key.ServiceKeys;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ServiceType;
import dev.quadlet.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemdUnitTest {
    private static final SystemdUnit TIMER = SystemdUnit.named("backup.timer")
            .install(i -> i.wantedBy("timers.target"))
            .comment("while nobody works")
            .set("Timer", "OnCalendar", "daily")
            .add("Timer", "OnCalendar", "Sat 12:00")
            .unit(u -> u.description("Nightly backup"))
            .build();

    @Test
    void installationStandsLast() {
        assertThat(TIMER.text()).isEqualTo("""
                [Unit]
                Description=Nightly backup

                [Timer]
                # while nobody works
                OnCalendar=daily
                OnCalendar=Sat 12:00

                [Install]
                WantedBy=timers.target
                """);
    }

    @Test
    void aBuilderGoesOnWithAUnit() {
        SystemdUnit weekly =
                TIMER.toBuilder().set("Timer", "OnCalendar", "weekly").build();

        assertThat(weekly.text()).isEqualTo("""
                [Unit]
                Description=Nightly backup

                [Timer]
                # while nobody works
                OnCalendar=weekly

                [Install]
                WantedBy=timers.target
                """);
        assertThat(weekly).isNotEqualTo(TIMER);
        assertThat(TIMER.toBuilder().build()).isEqualTo(TIMER).hasSameHashCodeAs(TIMER);
    }

    @Test
    void aServiceOfSystemdRunsAProgramOfTheHost() {
        SystemdUnit service = SystemdUnit.named("backup.service")
                .unit(u -> u.after("network-online.target"))
                .service(s -> s.type("oneshot").execStart("/usr/bin/rsync -a %h/data backup:"))
                .build();

        assertThat(service.name().serviceName()).isEqualTo(service.name());
        assertThat(service.text()).isEqualTo("""
                [Unit]
                After=network-online.target

                [Service]
                Type=oneshot
                ExecStart=/usr/bin/rsync -a %h/data backup:
                """);
    }

    @Test
    void aUnitFromAFileIsReadAsSystemdDoes() {
        SystemdUnit unit = SystemdUnit.parse("backup.service", """
                [Service]
                ExecStart=/usr/bin/rsync \\
                # a comment in between
                  -a /data backup:
                junk
                """);

        assertThat(unit.service().execStart()).hasToString("[/usr/bin/rsync -a /data backup:]");
        assertThat(unit.problems())
                .hasToString("[backup.service:5:1: error: neither Key=Value nor [Section] nor a"
                        + " comment; systemd ignores the line [MalformedLine]]");
        assertThat(unit.toBuilder().remove("Service", "ExecStart").build().text())
                .isEqualTo("[Service]\njunk\n");
    }

    @Test
    void aKeyOfQuadletHasNoPlace() {
        SystemdUnitBuilder timer = SystemdUnit.named("backup.timer");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> timer.set("Container", "Image", "x"))
                .withMessage("[Container] Image= has no place in backup.timer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timer.set("Quadlet", "DefaultDependencies", "no"))
                .withMessage("[Quadlet] DefaultDependencies= has no place in backup.timer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup.container", "backup.mount", "backup.slice"})
    void otherKindsAreRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SystemdUnit.named(name))
                .withMessage("Not a plain unit of a stack: '" + name
                        + "'; its extension must be one of [path, service, socket, target, timer]");
    }

    private static <B extends AnyUnitBuilder<B>> B partOfShop(B unit) {
        return unit.unit(u -> u.partOf("shop.target"));
    }

    @Test
    void oneFragmentServesUnitsOfPodmanAndOfSystemd() {
        ContainerUnit web = Quadlet.container("web").build();
        SystemdUnit job = SystemdUnit.named("job.service")
                .apply(SystemdUnitTest::partOfShop)
                .dependsOn(web)
                .set(ServiceKeys.TYPE, ServiceType.ONESHOT)
                .remove(ServiceKeys.RESTART)
                .startOnBoot()
                .build();

        assertThat(job.text()).isEqualTo("""
                [Unit]
                PartOf=shop.target
                Wants=web.service
                After=web.service

                [Service]
                Type=oneshot

                [Install]
                WantedBy=default.target
                """);
        assertThat(web.with(SystemdUnitTest::partOfShop).unit().partOf()).hasToString("[shop.target]");
        assertThat(job.value(ServiceKeys.TYPE)).contains(ServiceType.ONESHOT);
    }

    @Test
    void whatItsLinesNeedComesAndGoesWithThem() {
        EnvironmentFile env = EnvironmentFile.named(".env").with("TAG", "1");
        SystemdUnit job = SystemdUnit.named("job.service")
                .service(s -> s.execStart(CommandLine.of(Text.of("/bin/echo"), Text.of(env.variable("TAG")))))
                .build();

        assertThat(job.text()).contains("EnvironmentFile=%E/containers/systemd/.env\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").systemdUnits(job).build())
                .withMessage("job.service reads .env, which is not in the stack: add it with environmentFile(…)");
        assertThat(job.toBuilder()
                        .set(ServiceKeys.EXEC_START, CommandLine.of("/bin/true"))
                        .build()
                        .text())
                .isEqualTo("[Service]\nExecStart=/bin/true\n");
    }
}
