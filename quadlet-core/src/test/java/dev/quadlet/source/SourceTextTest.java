package dev.quadlet.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    private static final SourceText TEXT = SourceText.of("a.container", "one\ntwo\r\n\nlast");

    @ParameterizedTest
    @CsvSource({"0, 1:1", "3, 1:4", "4, 2:1", "8, 2:5", "9, 3:1", "10, 4:1", "14, 4:5"})
    void placesAreCountedFromOne(int offset, String place) {
        assertThat(TEXT.position(offset)).hasToString(place);
    }

    @Test
    void placesOutsideAreRefused() {
        assertThatThrownBy(() -> TEXT.position(15)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TEXT.position(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void emptyTextHasOnePlace() {
        assertThat(SourceText.of("a", "").position(0)).isEqualTo(new Position(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "41 c3 a9, A\u00e9",
        "f0 9f 98 80, \ud83d\ude00",
        "ef bb bf 41, \ufeffA",
        "41 ff 42, A\udcffB",
        "c3, \udcc3",
        "c3 28, \udcc3(",
        "e2 82, \udce2\udc82",
        "ed a0 80, \udced\udca0\udc80",
        "c0 80, \udcc0\udc80",
        "f5 80 80 80, \udcf5\udc80\udc80\udc80",
    })
    void bytesAreReadAndWritten(String hex, String text) {
        byte[] bytes = bytes(hex);

        SourceText read = SourceText.of("a", bytes);

        assertThat(read.text()).isEqualTo(text);
        assertThat(read.bytes()).isEqualTo(bytes);
    }

    @Test
    void surrogatesOfOtherOriginAreWrittenInThreeBytes() {
        assertThat(SourceText.of("a", "x\ud800y").bytes()).isEqualTo(bytes("78 ed a0 80 79"));
        assertThat(SourceText.of("a", "\udc41").bytes()).isEqualTo(bytes("ed b1 81"));
    }

    @Test
    void filesAreRead(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("web.container"), "[Container]\r\n".getBytes(UTF_8));

        SourceText read = SourceText.read(file);

        assertThat(read.name()).isEqualTo(file.toString());
        assertThat(read.text()).isEqualTo("[Container]\r\n");
    }

    @Test
    void partsAreSpans() {
        assertThat(TEXT.slice(new Span(4, 7))).isEqualTo("two");
        assertThat(TEXT.length()).isEqualTo(14);
        assertThatThrownBy(() -> TEXT.slice(new Span(4, 15))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void editsAreGivenInAnyOrder() {
        SourceText edited = TEXT.edited(
                List.of(TextEdit.insert(14, "!"), new TextEdit(new Span(4, 7), "2"), TextEdit.delete(new Span(0, 4))));

        assertThat(edited).isEqualTo(SourceText.of("a.container", "2\r\n\nlast!"));
    }

    @Test
    void insertionsAtOnePlaceKeepTheirOrder() {
        assertThat(TEXT.edited(List.of(TextEdit.insert(0, "a"), TextEdit.insert(0, "b")))
                        .text())
                .startsWith("abone");
    }

    @Test
    void editsThatOverlapOrLieOutsideAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TEXT.edited(List.of(TextEdit.delete(new Span(0, 3)), TextEdit.delete(new Span(2, 4)))))
                .withMessageContaining("overlaps");
        assertThatIllegalArgumentException().isThrownBy(() -> TEXT.edited(List.of(TextEdit.insert(15, "x"))));
    }

    @Test
    void twoTextsAreEqualByNameAndCharacters() {
        assertThat(TEXT)
                .isEqualTo(SourceText.of("a.container", TEXT.bytes()))
                .hasSameHashCodeAs(SourceText.of("a.container", TEXT.text()))
                .isNotEqualTo(SourceText.of("b.container", TEXT.text()))
                .isNotEqualTo(SourceText.of("a.container", "one"))
                .hasToString("a.container (14 characters)");
    }

    private static byte[] bytes(String hex) {
        String[] parts = hex.split(" ", -1);
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = (byte) Integer.parseInt(parts[i], 16);
        }
        return bytes;
    }
}
