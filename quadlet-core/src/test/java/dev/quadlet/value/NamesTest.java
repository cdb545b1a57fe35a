package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.syntax.PodmanVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link UnitName}, {@link UnitKind}, {@link ImageName}, {@link Variable} and {@link Specifier}. */
class NamesTest {
    private static final String DIGEST = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @CsvSource({
        "web.container,           web.service",
        "play.kube,               play.service",
        "net.network,             net-network.service",
        "data.volume,             data-volume.service",
        "app.pod,                 app-pod.service",
        "app.image,               app-image.service",
        "app.build,               app-build.service",
        "model.artifact,          model-artifact.service",
        "web@.container,          web@.service",
        "web@blue.container,      web@blue.service",
        "data@.volume,            data-volume@.service",
        "data@x.volume,           data@x-volume.service",
        "a.b.container,           a.b.service",
        "network-online.target,   network-online.target",
        "db@%i.service,           db@%i.service",
    })
    void everyUnitHasAService(String unit, String service) {
        assertThat(UnitName.of(unit).serviceName()).isEqualTo(UnitName.of(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"web.image", "web.build", "docker.io/x/web.image", "x:1.build"})
    void anImageThatPodmanTakesForAUnitIsRefused(String name) {
        assertThatThrownBy(() -> ImageName.of(name))
                .isInstanceOf(ValueException.class)
                .hasMessage("image name '" + name + "': Podman takes it for the name of a unit; if that is meant, use"
                        + " ImageName.unit");
    }

    @Test
    void onlyTheEndOfAnImageMakesItAUnit() {
        assertThat(ImageName.of("web.image:1")).hasToString("web.image:1");
        assertThat(ImageName.unit(UnitName.of("web.image"))).isEqualTo(ImageName.parse("web.image"));
        assertThatThrownBy(() -> ImageName.of("x").tag("1.image")).hasMessageContaining("'x:1.image'");
    }

    @Test
    void aNameHasParts() {
        UnitName instance = UnitName.of("web@blue@2.container");

        assertThat(instance.stem()).isEqualTo("web@blue@2");
        assertThat(instance.kind()).contains(UnitKind.CONTAINER);
        assertThat(instance.prefix()).isEqualTo("web");
        assertThat(instance.instance()).contains("blue@2");
        assertThat(instance.isTemplate()).isFalse();
        assertThat(UnitName.of("web@.container").isTemplate()).isTrue();
        assertThat(UnitName.of("web@.container").instance()).isEmpty();
        assertThat(UnitName.of("web@.container").instance("blue")).hasToString("web@blue.container");
        assertThat(UnitName.of(UnitKind.POD, "app")).hasToString("app.pod");
        assertThat(UnitName.of("a.target").kind()).isEmpty();
        assertThat(UnitName.parse(" a.target ")).isEqualTo(UnitName.of("a.target"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "web",
                "web.",
                ".container",
                "@x.container",
                "web.conf",
                "a b.container",
                "ü.container",
                "a/b.container",
                "web%i.container",
                "a%.service",
                "a\n.service"
            })
    void otherNamesAreRefused(String name) {
        assertThatThrownBy(() -> UnitName.of(name))
                .isInstanceOf(ValueException.class)
                .hasMessageStartingWith("unit name '");
    }

    @Test
    void aNameIsNotTooLong() {
        assertThat(UnitName.of("a".repeat(247) + ".service").text()).hasSize(255);
        assertThatThrownBy(() -> UnitName.of("a".repeat(248) + ".service")).hasMessageContaining("255");
        assertThatThrownBy(() -> UnitName.of("web.container").instance("x")).hasMessageContaining("no template");
    }

    @Test
    void kindsKnowTheirPodman() {
        assertThat(UnitKind.ofExtension("artifact")).contains(UnitKind.ARTIFACT);
        assertThat(UnitKind.ofExtension("service")).isEmpty();
        assertThat(UnitKind.BUILD.since()).isEqualTo(PodmanVersion.of(5, 2));
        assertThat(UnitKind.KUBE.sectionName()).isEqualTo("Kube");
    }

    @Test
    void anImageHasParts() {
        ImageName image = ImageName.of("docker.io/library/postgres").tag("15");

        assertThat(image)
                .hasToString("docker.io/library/postgres:15")
                .isEqualTo(ImageName.of("docker.io/library/postgres:15"));
        assertThat(image.tag(Variable.named("TAG"))).hasToString("docker.io/library/postgres:${TAG}");
        assertThat(image.digest(DIGEST)).hasToString("docker.io/library/postgres:15@" + DIGEST);
        assertThat(image.digest(DIGEST).tag("16")).hasToString("docker.io/library/postgres:16");
        assertThat(ImageName.unit(UnitName.of("app.build")).unit()).contains(UnitName.of("app.build"));
        assertThat(image.unit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quay.io/a/b,                    quay.io/a/b,             '',    ''",
        "localhost:5000/a:1,             localhost:5000/a,        1,     ''",
        "localhost:5000/a,               localhost:5000/a,        '',    ''",
        "a@" + DIGEST + ",                    a,                       '',    " + DIGEST,
        "a:1@" + DIGEST + ",                  a,                       1,     " + DIGEST,
        "a:${TAG},                       a,                       ${TAG}, ''",
        "%i/x:1,                         %i/x,                    1,     ''",
        DIGEST + ",                      " + DIGEST + ",               '',    ''",
        "docker://quay.io/x:2,           docker://quay.io/x,      2,     ''",
    })
    void anImageIsTakenApart(String notation, String repository, String tag, String digest) {
        ImageName image = ImageName.parse(notation);

        assertThat(image.repository()).hasToString(repository);
        assertThat(image.tag().map(Text::toString).orElse("")).isEqualTo(tag);
        assertThat(image.digest().map(Text::toString).orElse("")).isEqualTo(digest);
        assertThat(image.written(Spelling.PODMAN_VALUE)).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x", "a b", "nginx # x", "\"nginx\"", "$IMAGE"})
    void otherImagesAreRefused(String notation) {
        assertThatThrownBy(() -> ImageName.parse(notation)).isInstanceOf(ValueException.class);
    }

    @Test
    void imagesAreChecked() {
        assertThatThrownBy(() -> ImageName.of("a:${TAG}")).hasMessageContaining("tag(Variable)");
        assertThatThrownBy(() -> ImageName.of("-v")).hasMessageContaining("dash");
        assertThatThrownBy(() -> ImageName.of("a").tag("1:2")).hasMessageContaining("image tag '1:2'");
        assertThatThrownBy(() -> ImageName.of("a").digest("abc")).hasMessageContaining("digest");
        assertThatThrownBy(() -> ImageName.unit(UnitName.of("x.volume"))).hasMessageContaining(".build");
    }

    @Test
    void variablesAreNamed() {
        Variable variable = Variable.named("TAG").definedIn(".env");

        assertThat(variable).hasToString("${TAG}").isEqualTo(Variable.named("TAG"));
        assertThat(variable.definedIn()).contains(".env");
        assertThat(Variable.words("OPTS")).hasToString("$OPTS").isNotEqualTo(Variable.named("OPTS"));
        assertThatThrownBy(() -> Variable.named("1A")).hasMessageContaining("variable '1A'");
        assertThatThrownBy(() -> Variable.named("A-B")).hasMessageContaining("underscores");
        assertThatThrownBy(() -> Variable.named("")).isInstanceOf(ValueException.class);
    }

    @Test
    void specifiersHaveALetter() {
        assertThat(Specifier.STATE_DIRECTORY).hasToString("%S").matches(Specifier::isKnown);
        assertThat(new Specifier('z').isKnown()).isFalse();
        assertThatThrownBy(() -> new Specifier('%')).hasMessageContaining("'%%'");
    }
}
