package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.value.VolumeMount.SourceKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link VolumeMount}, {@link Mount} and {@link DataDirectory}. */
class MountsTest {
    @Test
    void aVolumeNamesItsSides() {
        assertThat(VolumeMount.bind("/srv/x", "/data").readOnly().option("z")).hasToString("/srv/x:/data:ro,z");
        assertThat(VolumeMount.bind("./conf", "/etc/x")).hasToString("./conf:/etc/x");
        assertThat(VolumeMount.bind(Specifier.HOME.plus("/100%"), "/data")).hasToString("%h/100%%:/data");
        assertThat(VolumeMount.bind(DataDirectory.of("%S/senex/db"), "/var/lib/db")
                        .chown())
                .hasToString("%S/senex/db:/var/lib/db:U");
        assertThat(VolumeMount.bind(DataDirectory.of("/x").mode("0700"), "/y")
                        .chown()
                        .directory())
                .contains(DataDirectory.of("/x").mode("0700"));
        assertThat(VolumeMount.named("data", "/data").readOnly().readOnly()).hasToString("data:/data:ro");
        assertThat(VolumeMount.anonymous("/x")).hasToString("/x");
        assertThat(VolumeMount.unit(UnitName.of("db.volume"), "/x")).hasToString("db.volume:/x");
    }

    @Test
    void aNameThatPodmanTakesForAUnitIsNotContent() {
        assertThatThrownBy(() -> VolumeMount.named("data.volume", "/d"))
                .isInstanceOf(ValueException.class)
                .hasMessage("volume 'data.volume': Podman takes it for the name of a unit; if that is meant, use"
                        + " VolumeMount.unit");
        assertThatThrownBy(() -> VolumeMount.bind(Specifier.HOME.plus("/data.volume"), "/d"))
                .hasMessageContaining("'%h/data.volume'");
        assertThatThrownBy(() -> VolumeMount.bind(DataDirectory.of("%S/db.volume"), "/d"))
                .hasMessageContaining("VolumeMount.unit");
        assertThatThrownBy(() -> Mount.volume("data.volume", "/d")).hasMessageContaining("use Mount.unit");
        assertThatThrownBy(() -> Mount.bind(Specifier.HOME.plus("/x.volume"), "/d"))
                .hasMessageContaining("use Mount.unit");
        assertThat(VolumeMount.bind("/srv/data.volume", "/d")).hasToString("/srv/data.volume:/d");
        assertThat(VolumeMount.bind("./data.volume", "/d")).hasToString("./data.volume:/d");
        assertThat(VolumeMount.named("data.volumes", "/d")).hasToString("data.volumes:/d");
        assertThat(Mount.unit(UnitName.of("data.volume"), "/d").source()).contains(Text.of("data.volume"));
    }

    @ParameterizedTest
    @CsvSource({
        "/x,              ANONYMOUS",
        "/a:/x,           ABSOLUTE",
        "./a:/x:ro,       RELATIVE",
        ".env:/x,         RELATIVE",
        "%h/a:/x,         SPECIFIER",
        "${D}/a:/x:U,     VARIABLE",
        "db.volume:/x,    UNIT",
        "data:/x:ro,      NAMED",
        "/%%x:/x,         ABSOLUTE",
    })
    void theSourceSaysWhatItIs(String notation, SourceKind kind) {
        VolumeMount mount = VolumeMount.parse(notation);

        assertThat(mount.sourceKind()).isEqualTo(kind);
        assertThat(mount.written(Spelling.PODMAN_VALUE)).isEqualTo(notation);
        assertThat(VolumeMount.parse(mount.toString())).isEqualTo(mount);
    }

    @Test
    void aVolumeHasThreePartsAtMost() {
        VolumeMount mount = VolumeMount.parse("/a b:/c:idmap=uids=0-1-2,U");

        assertThat(mount.source()).contains(Text.of("/a b"));
        assertThat(mount.destination()).isEqualTo(Text.of("/c"));
        assertThat(mount.options()).containsExactly("idmap=uids=0-1-2", "U");
        assertThat(VolumeMount.parse("db.volume:/x").unit()).contains(UnitName.of("db.volume"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data", "/a:data", "/a:", "$X:/y", "a\n:/x", "/x:/y\\"})
    void volumesThatPodmanRefusesAreRefused(String notation) {
        assertThatThrownBy(() -> VolumeMount.parse(notation)).isInstanceOf(ValueException.class);
    }

    @Test
    void pathsOfAVolumeAreChecked() {
        assertThatThrownBy(() -> VolumeMount.bind("%h/x", "/data")).hasMessageContaining("Specifier.HOME");
        assertThatThrownBy(() -> VolumeMount.bind("/a:b", "/data")).hasMessageContaining("colon");
        assertThatThrownBy(() -> VolumeMount.bind("/a", "data")).hasMessageContaining("must start with /");
        assertThatThrownBy(() -> VolumeMount.named("a/b", "/data")).hasMessageContaining("volume name 'a/b'");
        assertThatThrownBy(() -> VolumeMount.unit(UnitName.of("x.image"), "/d")).hasMessageContaining(".volume");
        assertThatThrownBy(() -> VolumeMount.named("a", "/d").option("a,b")).hasMessageContaining("comma");
    }

    @Test
    void aMountNamesItsFields() {
        assertThat(Mount.bind("/srv/a b", "/data").readOnly())
                .hasToString("\"type=bind,source=/srv/a b,destination=/data,ro=true\"");
        assertThat(Mount.tmpfs("/tmp").option("tmpfs-size", "64m").flag("U"))
                .hasToString("type=tmpfs,destination=/tmp,tmpfs-size=64m,U");
        assertThat(Mount.volume("data", "/d")).hasToString("type=volume,source=data,destination=/d");
        assertThat(Mount.image(ImageName.of("quay.io/x/y").tag(Variable.named("TAG")), "/i"))
                .hasToString("type=image,source=quay.io/x/y:${TAG},destination=/i");
        assertThat(Mount.unit(UnitName.of("m.artifact"), "/m"))
                .hasToString("type=artifact,source=m.artifact,destination=/m");
        assertThat(Mount.bind("/a,b", "/\"c\"")).hasToString("'type=bind,\"source=/a,b\",\"destination=/\"\"c\"\"\"'");
        assertThat(Mount.tmpfs("/a\nb").option("c", "d\r"))
                .hasToString("'type=tmpfs,\"destination=/a\\nb\",\"c=d\\r\"'");
    }

    @Test
    void aMountIsReadAsARecord() {
        Mount mount = Mount.parse("type=bind,src=%h/x,\\\"dst=/a,b\\\",ro");

        assertThat(mount.type()).contains(Text.of("bind"));
        assertThat(mount.source()).contains(Specifier.HOME.plus("/x"));
        assertThat(mount.destination()).contains(Text.of("/a,b"));
        assertThat(mount.option("ro")).isEmpty();
        assertThat(Mount.parse("type=volume,source=x.volume,dst=/y").unit()).contains(UnitName.of("x.volume"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=bind, src=/a",
                "type=bind,src=a\\\"b",
                "type=bind,src=/a\\nb",
                "\\\"type=bind",
                "\\\"a\\\"b",
                "a\\qb"
            })
    void recordsThatGoWrongAreRefused(String notation) {
        assertThatThrownBy(() -> Mount.parse(notation)).isInstanceOf(ValueException.class);
    }

    @Test
    void mountsAreChecked() {
        assertThatThrownBy(() -> Mount.tmpfs("tmp")).hasMessageContaining("must start with /");
        assertThatThrownBy(() -> Mount.tmpfs("/a\r\nb")).hasMessageContaining("line feed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x\n[Service]\nExecStartPre=/bin/evil", "/x\rAfter=evil.service", "/x\\"})
    void noPathOfTheHostBreaksOutOfTheService(String path) {
        assertThatThrownBy(() -> Mount.bind(path, "/c")).hasMessageContaining("before 5.8");
        assertThatThrownBy(() -> Mount.tmpfs("/c").option("src", path)).hasMessageContaining("before 5.8");
        assertThatThrownBy(() -> VolumeMount.bind(path, "/c")).hasMessageContaining("before 5.8");
        assertThatThrownBy(() -> Mount.unit(UnitName.of("x.network"), "/m")).hasMessageContaining(".artifact");
        assertThatThrownBy(() -> Mount.tmpfs("/tmp").option("a=b", "c")).hasMessageContaining("a=b");
    }

    @Property
    void anyMountIsReadBack(@ForAll("spellable") String destination, @ForAll("spellable") String option) {
        Mount mount = Mount.tmpfs("/" + destination).option("o", option);

        assertThat(Mount.parse(mount.written(Spelling.PODMAN_WORDS))).isEqualTo(mount);
        assertThat(Mount.parse(mount.toString()).destination()).contains(Text.of("/" + destination));
    }

    @Provide
    Arbitrary<String> spellable() {
        return Nasty.texts()
                .filter(text -> !Unspellable.anywhere(text) && text.indexOf('\u0080') < 0 && !text.contains("\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/srv/x", "%S", "%S/senex/postgres", "%h/100%%/$x"})
    void aDataDirectoryIsAbsoluteOrStartsWithASpecifier(String path) {
        assertThat(DataDirectory.of(path)).hasToString(path);
        assertThat(DataDirectory.of(path).mode("0700").mode()).contains("0700");
        assertThat(DataDirectory.of(path))
                .isEqualTo(DataDirectory.of(path))
                .isNotEqualTo(DataDirectory.of(path).mode("755"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "./x", "~/x", "%%S/x", "%Sx", "/a/../b", "%S/..", "/a:b", "/a\nb"})
    void otherDirectoriesAreRefused(String path) {
        assertThatThrownBy(() -> DataDirectory.of(path)).isInstanceOf(ValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "0800", "07000", "rwx"})
    void aModeIsOctal(String mode) {
        assertThatThrownBy(() -> DataDirectory.of("/x").mode(mode)).hasMessageContaining("octal");
    }
}
