package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.Key;
import dev.quadlet.key.ServiceKeys;
import dev.quadlet.value.RestartPolicy;
import dev.quadlet.value.Text;
import dev.quadlet.value.ValueException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitBuilderTest {
    @Test
    void aKeyOfAnotherKindHasNoPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.network("shop").set(ContainerKeys.HOST_NAME, "x"))
                .withMessage("[Container] HostName= has no place in shop.network");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.network("shop").set(Key.of("Container", "NewKey"), "x"))
                .withMessage("[Container] NewKey= has no place in shop.network");
    }

    private static final String WRITTEN_BY_HAND = """
            # The shop's front.
            [Container]
            # pinned until the next release
            Image = localhost/web:1
            Environment=A=1 \\
              B=2
            ; unused
            PublishPort=80:8080

            [X-Notes]
            Owner=me

            [Service]
            Restart=on-failure
            """;

    private static <B extends UnitBuilder<B>> B alwaysOn(B unit) {
        return unit.service(s -> s.restart(RestartPolicy.ALWAYS).restartSec(Duration.ofSeconds(10)))
                .startOnBoot();
    }

    @Test
    void sectionsStandWherePeopleLookForThem() {
        ContainerUnit unit = Quadlet.container("web")
                .startOnBoot()
                .service(s -> s.restart("always"))
                .quadlet(q -> q.defaultDependencies(false))
                .image("localhost/web")
                .unit(u -> u.description("Shop"))
                .build();

        assertThat(unit.text()).isEqualTo("""
                [Unit]
                Description=Shop

                [Container]
                Image=localhost/web

                [Quadlet]
                DefaultDependencies=false

                [Service]
                Restart=always

                [Install]
                WantedBy=default.target
                """);
    }

    @Test
    void oneKeyIsChangedAndNothingElse() {
        QuadletUnit old = Quadlet.parse("web.container", WRITTEN_BY_HAND);

        ContainerUnit changed =
                old.asContainer().toBuilder().image("localhost/web:2").build();

        assertThat(changed.text()).isEqualTo(WRITTEN_BY_HAND.replace("web:1", "web:2"));
        assertThat(old.text()).isEqualTo(WRITTEN_BY_HAND);
    }

    @Test
    void aListGrowsWhereItStands() {
        ContainerBuilder builder = Quadlet.parse("web.container", WRITTEN_BY_HAND).asContainer().toBuilder();

        builder.environment("C", "3 4").unit(u -> u.description("Shop"));

        assertThat(builder.build().text()).isEqualTo("""
                # The shop's front.
                [Unit]
                Description=Shop

                [Container]
                # pinned until the next release
                Image = localhost/web:1
                Environment=A=1 \\
                  B=2
                Environment="C=3 4"
                ; unused
                PublishPort=80:8080

                [X-Notes]
                Owner=me

                [Service]
                Restart=on-failure
                """);
    }

    @Test
    void aKeyThatStandsOnceIsSetAndAListIsAddedTo() {
        ContainerUnit unit = Quadlet.container("web")
                .image("localhost/web:1")
                .image("localhost/web:2")
                .publishPort("80:80")
                .publishPort("443:443")
                .build();

        assertThat(unit.text()).isEqualTo("""
                [Container]
                Image=localhost/web:2
                PublishPort=80:80
                PublishPort=443:443
                """);
    }

    @Test
    void setReplacesAddAppendsRemoveRemoves() {
        ContainerUnit unit = Quadlet.container("web")
                .add(ContainerKeys.DNS, "10.0.0.1")
                .add(ContainerKeys.DNS, "10.0.0.2")
                .set(ContainerKeys.DNS, "10.0.0.3")
                .add(ContainerKeys.DNS, "10.0.0.4")
                .set(ServiceKeys.RESTART, RestartPolicy.ALWAYS)
                .remove(ServiceKeys.RESTART)
                .remove(ContainerKeys.IMAGE)
                .build();

        assertThat(unit.text()).isEqualTo("""
                [Container]
                DNS=10.0.0.3
                DNS=10.0.0.4

                [Service]
                """);
    }

    @Test
    void anyKeyCanBeWrittenByItsName() {
        ContainerUnit unit = Quadlet.container("web")
                .set(Key.of("Container", "KeyOfPodman7"), "a %h \"b\"")
                .add(Key.of("Container", "Image"), "localhost/web")
                .add(Key.of("X-Notes", "Owner"), "me")
                .add(Key.of("X-Notes", "Owner"), "you")
                .build();

        assertThat(unit.text()).isEqualTo("""
                [Container]
                KeyOfPodman7=a %h "b"
                Image=localhost/web

                [X-Notes]
                Owner=me
                Owner=you
                """);
    }

    @Test
    void anEmptyNotationTakesBackAList() {
        DropIn dropIn =
                Quadlet.container("web").publishPort("").publishPort("81:80").dropIn("10-port");

        assertThat(dropIn.text()).isEqualTo("""
                [Container]
                PublishPort=
                PublishPort=81:80
                """);
    }

    @Test
    void commentsStandBeforeWhatIsWrittenNext() {
        ContainerUnit unit = Quadlet.container("web")
                .comment("The newest release\nthat was tested.")
                .image("localhost/web")
                .publishPort("80:80")
                .comment("for the metrics")
                .publishPort("9100:9100")
                .comment("Nobody else restarts it.")
                .service(s -> s.restart("always"))
                .comment("The end.")
                .build();

        assertThat(unit.text()).isEqualTo("""
                [Container]
                # The newest release
                # that was tested.
                Image=localhost/web
                PublishPort=80:80
                # for the metrics
                PublishPort=9100:9100

                [Service]
                # Nobody else restarts it.
                Restart=always
                # The end.
                """);
    }

    @Test
    void aCommentThatWouldSwallowTheNextLineIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.container("web").comment("C:\\").image("localhost/web"));
    }

    @Test
    void oneFragmentServesAllKinds() {
        String tail = """

                [Service]
                Restart=always
                RestartSec=10s

                [Install]
                WantedBy=default.target
                """;

        assertThat(Quadlet.container("x")
                        .apply(UnitBuilderTest::alwaysOn)
                        .image("localhost/x")
                        .build()
                        .text())
                .isEqualTo("[Container]\nImage=localhost/x\n" + tail);
        assertThat(Quadlet.pod("x")
                        .apply(UnitBuilderTest::alwaysOn)
                        .podName("y")
                        .build()
                        .text())
                .isEqualTo("[Pod]\nPodName=y\n" + tail);
        assertThat(Quadlet.kube("x")
                        .apply(UnitBuilderTest::alwaysOn)
                        .yaml("x.yml")
                        .build()
                        .text())
                .isEqualTo("[Kube]\nYaml=x.yml\n" + tail);
    }

    @Test
    void whatIsBuiltStaysAndTheBuilderGoesOn() {
        ContainerBuilder builder = Quadlet.container("web").image("localhost/web:1");
        ContainerUnit first = builder.build();
        ContainerUnit second =
                builder.comment("tested").image("localhost/web:2").build();

        assertThat(first.text()).isEqualTo("[Container]\nImage=localhost/web:1\n");
        assertThat(second.text()).isEqualTo("[Container]\n# tested\nImage=localhost/web:2\n");
    }

    @Test
    void buildingTakesNothingFromTheBuilder() {
        ContainerBuilder builder =
                Quadlet.container("web").image("localhost/web").comment("for the metrics");

        assertThat(builder.build().text()).isEqualTo("[Container]\nImage=localhost/web\n# for the metrics\n");
        assertThat(builder.publishPort("80:80").build().text())
                .isEqualTo("[Container]\nImage=localhost/web\n# for the metrics\nPublishPort=80:80\n");
    }

    @ParameterizedTest
    @CsvSource({"-x", "'localhost/a b'"})
    void theNotationOfAValueIsChecked(String image) {
        assertThatThrownBy(() -> Quadlet.container("web").image(image))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("'" + image + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../web", "my web", "web.service", "%N", ""})
    void theNameOfTheServiceIsOneThatSystemdTakes(String name) {
        assertThatThrownBy(() -> Quadlet.container("web").serviceName(name))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("'" + name);
        assertThatThrownBy(() -> Quadlet.pod("web").set(Key.of("Pod", "ServiceName"), name))
                .isInstanceOf(ValueException.class);
    }

    @Test
    void noBuilderShowsASecret() {
        assertThatThrownBy(() -> Quadlet.image("i").creds("user:hunter2\\"))
                .isInstanceOf(ValueException.class)
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> Quadlet.image("i").creds(Text.of("user:hunter2\n")))
                .isInstanceOf(ValueException.class)
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> Quadlet.image("i").set(Key.of("Image", "Creds"), "user:hunter2\n[X]"))
                .isInstanceOf(ValueException.class)
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> Quadlet.container("c").service(s -> s.setCredential("pw:hunter2\0")))
                .isInstanceOf(ValueException.class)
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void theNameOfTheServiceIsWrittenWithoutItsEnding() {
        assertThat(Quadlet.pod("web").serviceName("shop").build().text()).isEqualTo("[Pod]\nServiceName=shop\n");
    }

    @ParameterizedTest
    @CsvSource({"'a\nUser=root'", "a\\", "'a\u0000'"})
    void noTextBreaksOutOfItsLine(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.container("web").hostName(text));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.container("web").set(Key.of("X-Notes", "Owner"), text));
    }
}
