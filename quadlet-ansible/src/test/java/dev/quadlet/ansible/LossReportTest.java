package dev.quadlet.ansible;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.StackBuilder;
import dev.quadlet.SystemdUnit;
import dev.quadlet.value.DataDirectory;
import org.junit.jupiter.api.Test;

class LossReportTest {
    private static final AnsibleEnvironment LIVE =
            AnsibleEnvironment.named("live").hosts("live.example.org");

    private static String report(StackBuilder stack) {
        return AnsibleProject.of(stack.build(), LIVE).lossReport().text();
    }

    private static StackBuilder stack(String... namesAndTexts) {
        StackBuilder stack = Stack.named("shop");
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            stack.units(Quadlet.parse(namesAndTexts[i], namesAndTexts[i + 1]));
        }
        return stack;
    }

    private static String container(String... lines) {
        return "[Container]\n" + String.join("\n", lines) + "\n";
    }

    @Test
    void whatArrivesAsItIsIsNotInIt() {
        assertThat(report(stack(
                                "web.container", container("Image=quay.io/shop/web:1", "Volume=./motd:/etc/motd"),
                                "built.container", container("Image=own.build"),
                                "own.build", "[Build]\nImageTag=localhost/own\nFile=./Containerfile\n")
                        .asset("motd", "Welcome!\n")
                        .asset("Containerfile", "FROM scratch\n")))
                .isEmpty();
    }

    @Test
    void whatHasToBeOnTheHosts() {
        assertThat(report(stack(
                        "a.container", container("Image=localhost/shop/web:1", "Secret=key", "Secret=cert,type=mount"),
                        "b.container", container("Image=quay.io/shop/web:1", "Pull=never"),
                        "c.container", container("Image=quay.io/shop/web:%i"))))
                .isEqualTo("""
                        a.container:2:1: warning: step: [Container] Image: the project does not pull the image; bring it to the hosts, with podman build, load or pull
                        a.container:3:1: warning: step: [Container] Secret: the project does not make the secret; make it on the hosts, with podman secret create
                        a.container:4:1: warning: step: [Container] Secret: the project does not make the secret; make it on the hosts, with podman secret create
                        b.container:2:1: warning: step: [Container] Image: the project does not pull the image; bring it to the hosts, with podman build, load or pull
                        c.container:2:1: notice: changed: [Container] Image: the project does not pull the image ahead: Podman does at the start, which takes longer then
                        """);
    }

    @Test
    void whatIsNotStartedAndWhatIsNotChanged() {
        assertThat(report(stack(
                                "job.container",
                                container("Image=quay.io/shop/job:1") + "[Service]\nType=oneshot\n",
                                "timed.container",
                                container("Image=quay.io/shop/job:1"),
                                "shop.network",
                                "[Network]\n",
                                "data.volume",
                                "[Volume]\n")
                        .systemdUnits(SystemdUnit.parse(
                                "timed.timer", "[Timer]\nOnCalendar=daily\n[Install]\nWantedBy=timers.target\n"))))
                .isEqualTo("""
                        data.volume:1:1: notice: changed: a later change is installed, and said, but Podman keeps the network or volume that is there
                        job.container:1:1: notice: changed: it is installed, but neither started nor watched
                        shop.network:1:1: notice: changed: a later change is installed, and said, but Podman keeps the network or volume that is there
                        timed.container:1:1: notice: changed: it is installed, but neither started nor watched
                        """);
    }

    @Test
    void foldersThatOnlySystemdCanName() {
        assertThat(report(stack("web.container", container("Image=quay.io/shop/web:1"))
                        .units(Quadlet.container("db")
                                .image("quay.io/shop/db:1")
                                .volume(dev.quadlet.value.VolumeMount.bind(DataDirectory.of("%t/shop"), "/run"))
                                .build())))
                .isEqualTo(
                        "shop:1:1: notice: changed: %t/shop: only systemd knows where this folder is: the units that need it"
                                + " make it, with their mode\n");
    }

    /** The same line in two environments is one loss. */
    @Test
    void secretsAreNamedAndNotShown() {
        assertThat(Shop.project().lossReport().text()).isEqualTo("""
                        .env:1:1: notice: step: DB_PASSWORD: the value comes from the vault; set it in the file vault.yml of each environment, and encrypt that
                        shop.network:1:1: notice: changed: a later change is installed, and said, but Podman keeps the network or volume that is there
                        """);
    }
}
