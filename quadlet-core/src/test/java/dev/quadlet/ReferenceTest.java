package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Units that name other units, as objects and by name. */
class ReferenceTest {
    private static final NetworkUnit NETWORK = Quadlet.network("shop").build();
    private static final VolumeUnit VOLUME = Quadlet.volume("data").build();
    private static final PodUnit POD = Quadlet.pod("shop").build();
    private static final ImageUnit IMAGE = Quadlet.image("app").build();
    private static final BuildUnit BUILD = Quadlet.build("app").build();
    private static final ContainerUnit VPN = Quadlet.container("vpn").build();

    @Test
    void podmansKeysNameTheFile() {
        assertThat(Quadlet.container("web")
                        .image(IMAGE)
                        .network(NETWORK)
                        .pod(POD)
                        .volume(VOLUME, "/data")
                        .build()
                        .text())
                .isEqualTo("""
                        [Container]
                        Image=app.image
                        Network=shop.network
                        Pod=shop.pod
                        Volume=data.volume:/data
                        """);
        assertThat(Quadlet.container("web").image(BUILD).network(VPN).build().text())
                .isEqualTo("""
                [Container]
                Image=app.build
                Network=vpn.container
                """);
        assertThat(Quadlet.volume("seed").driver("image").image(IMAGE).build().text())
                .isEqualTo("""
                [Volume]
                Driver=image
                Image=app.image
                """);
    }

    @Test
    void aUnitThatIsNotBuiltYetIsNamed() {
        ContainerUnit web = Quadlet.container("web")
                .image(UnitName.of("app.build"))
                .network(UnitName.of("shop.network"))
                .pod(UnitName.of("shop.pod"))
                .volume(UnitName.of("data.volume"), "/data")
                .build();

        assertThat(web)
                .isEqualTo(Quadlet.container("web")
                        .image(BUILD)
                        .network(NETWORK)
                        .pod(POD)
                        .volume(VOLUME, "/data")
                        .build());
    }

    @Test
    void systemdsKeysNameTheService() {
        PodUnit renamed = Quadlet.pod("shop").serviceName("store").build();

        assertThat(Quadlet.container("web")
                        .unit(u -> u.after(VPN)
                                .after(NETWORK)
                                .after(renamed)
                                .after(UnitName.of("app.build"))
                                .after(UnitName.of("network-online.target"))
                                .after(SystemdUnit.named("shop.socket").build())
                                .after("a.service b.service"))
                        .install(i -> i.wantedBy(POD).wantedBy(UnitName.of("shop.target")))
                        .build()
                        .text())
                .isEqualTo("""
                        [Unit]
                        After=vpn.service
                        After=shop-network.service
                        After=store.service
                        After=app-build.service
                        After=network-online.target
                        After=shop.socket
                        After=a.service b.service

                        [Container]

                        [Install]
                        WantedBy=shop-pod.service
                        WantedBy=shop.target
                        """);
    }

    @Test
    void aNameOfAnotherKindIsRefused() {
        UnitName wrong = UnitName.of(UnitKind.KUBE, "shop");

        refused(() -> Quadlet.container("web").image(wrong), "only a .image or .build unit provides an image");
        refused(() -> Quadlet.container("web").network(wrong), "only a .network or .container unit can be joined");
        refused(() -> Quadlet.container("web").pod(wrong), "only a .pod unit can be joined");
        refused(() -> Quadlet.container("web").volume(wrong, "/data"), "only a .volume unit can be mounted so");
    }

    private static void refused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call)
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("'shop.kube'")
                .hasMessageEndingWith(reason);
    }

    @Test
    void aMountTakesUnitsThatProvideFiles() {
        assertThat(Quadlet.container("web")
                        .mount(Quadlet.volume("data").build(), "/data")
                        .mount(Quadlet.image("assets").build(), "/assets")
                        .mount(Quadlet.artifact("model").build(), "/model")
                        .mount(UnitName.of("other.volume"), "/other")
                        .build()
                        .text())
                .isEqualTo("""
                        [Container]
                        Mount=type=volume,source=data.volume,destination=/data
                        Mount=type=image,source=assets.image,destination=/assets
                        Mount=type=artifact,source=model.artifact,destination=/model
                        Mount=type=volume,source=other.volume,destination=/other
                        """);
    }
}
