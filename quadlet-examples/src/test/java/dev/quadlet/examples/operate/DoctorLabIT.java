package dev.quadlet.examples.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.operate.SmallDesk.Said;
import dev.quadlet.value.PortMapping;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the doctor says of machines on which something was broken on purpose. */
@InLab
@ParameterizedClass(name = "{0} {1}")
@MethodSource("owners")
class DoctorLabIT {
    private final Lab root;
    private final Lab owner;
    private final SmallDesk desk;
    private final String units;
    private final String manager;

    DoctorLabIT(Lab root, String user) {
        this.root = root;
        this.owner = root.as(user);
        this.desk = new SmallDesk(
                root,
                SmallSite.of(user)
                        .web(web -> web.publishPort(
                                PortMapping.host(8099).container(80).on("127.0.0.1"))));
        this.units =
                user.equals("root") ? "/etc/containers/systemd/pair/" : "/home/senex/.config/containers/systemd/pair/";
        this.manager = user.equals("root") ? "--system" : "--user";
    }

    static Stream<Arguments> owners() {
        return Lab.trixie().flatMap(lab -> Stream.of(Arguments.of(lab, "root"), Arguments.of(lab, "senex")));
    }

    @AfterEach
    void remove() {
        owner.run("podman", "rm", "--force", "--time=0", "thief");
        owner.run("rm", "-rf", "/tmp/pair-data");
        desk.run("remove --host root --volumes --networks --overwrite");
    }

    /** One deployment, for it takes its time; after each trouble all is mended. */
    @Test
    void findsWhatIsBroken() {
        desk.done("deploy --host root");
        assertThat(desk.done("doctor --host root"))
                .isEqualTo("All is well: 2 services are active, and none is unhealthy.\n");
        anImageThatIsNotThere();
        aPodmanThatIsTooOld();
        anEnvironmentFile();
        aLineThatPodmanRefuses();
        aVariableThatNobodyDefines();
        whatItWroteBeforeItFailed();
        aVolumeThatBelongsToSomebodyElse();
        desk.done("deploy --host root --overwrite");
        aPortThatIsTaken();
    }

    private String doctor() {
        Said doctor = desk.run("doctor --host root");
        assertThat(doctor.status()).as(doctor.text()).isEqualTo(3);
        return doctor.text();
    }

    private void shell(String script) {
        owner.run("sh", "-ec", script).orThrow();
    }

    /** Changes a line of the web's unit, and restarts it, whether it comes up or not. */
    private void edit(String expression) {
        desk.done("deploy --host root --overwrite");
        shell("sed -i '" + expression + "' " + units + "pair-web.container; systemctl " + manager
                + " daemon-reload; systemctl " + manager + " restart pair-web.service || true");
    }

    private void aPortThatIsTaken() {
        desk.done("stop pair-web --host root");
        shell("podman run --detach --name=thief --publish=127.0.0.1:8099:80 " + SmallSite.BUSYBOX + " sleep 100");
        assertThat(desk.run("start pair-web --host root").status()).isEqualTo(1);

        assertThat(doctor())
                .contains("pair-web.service: it is ", ": a port that it publishes is taken\n", "  -> Find who listens");
    }

    private void aVolumeThatBelongsToSomebodyElse() {
        shell("mkdir -p /tmp/pair-data");
        edit(
                "s/^Exec=.*/User=1000\\nVolume=\\/tmp\\/pair-data:\\/data\\nExec=sh -c \"touch \\/data\\/here \\&\\& sleep 100\"/");

        assertThat(doctor())
                .contains("pair-web.service: it is ", ": its process may not read or write something\n")
                .contains("a volume needs :U (chown()).");
    }

    private void whatItWroteBeforeItFailed() {
        edit("s/^HealthCmd=.*/HealthCmd=false/;s/^Exec=.*/Exec=sh -c \"echo oh dear; sleep 2; exit 3\"/");

        assertThat(doctor()).contains("pair-web.service: it is ", "  | oh dear\n");
    }

    private void anEnvironmentFile() {
        shell("echo OTHER=thing > " + units + ".env");
        assertThat(doctor()).contains(".env: it does not define GREETING\n  -> deploy --overwrite writes it again.\n");

        shell("rm " + units + ".env");
        assertThat(doctor()).contains(units + ".env: it is not there\n  -> deploy --overwrite writes it again.\n");
    }

    private void aVariableThatNobodyDefines() {
        edit("s/^Exec=.*/Exec=sleep ${TIME}/");

        assertThat(doctor()).contains("pair-web.container:", "${TIME}", "[UndefinedVariable]");
    }

    private void aLineThatPodmanRefuses() {
        edit("s/^Image=/Imagee=/");

        assertThat(doctor())
                .contains("pair-web.container:", "no Podman knows Imagee= in [Container]")
                .contains("pair-web.service: Podman's generator made no service of its Quadlet; it says\n")
                .contains("unsupported key 'Imagee' in group 'Container'");
    }

    private void anImageThatIsNotThere() {
        SmallSite site = desk.site();
        desk.change(site.image("localhost/absent:1"));
        assertThat(doctor()).startsWith("localhost/absent:1: the image is not on the host\n  -> podman pull ");
        desk.change(site);
    }

    /** Another generator lies over the real one while it is asked. */
    private void aPodmanThatIsTooOld() {
        String generator = "/usr/lib/systemd/system-generators/podman-system-generator";
        root.run(
                        "sh",
                        "-ec",
                        "printf '#!/bin/sh\\necho 4.3.1\\n' > /run/old-podman; chmod 755 /run/old-podman;"
                                + " mount --bind /run/old-podman $1",
                        "sh",
                        generator)
                .orThrow();
        try {
            assertThat(doctor()).startsWith("root: Podman 4.3.1 on ").contains("  -> Install Podman 4.4 or newer");
        } finally {
            root.run("umount", generator).orThrow();
        }
    }
}
