package dev.quadlet.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.value.UnitKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeysTest {
    @Test
    void aConstantIsWhatTheCatalogueFinds() {
        assertThat(Keys.find("Container", "Image")).contains(ContainerKeys.IMAGE);
        assertThat(Keys.find(UnitKind.POD, "Service", "Restart")).contains(ServiceKeys.RESTART);
    }

    @Test
    void capitalsCount() {
        assertThat(Keys.find("Container", "image")).isEmpty();
        assertThat(Keys.find("container", "Image")).isEmpty();
    }

    @Test
    void aKeyBelongsToTheUnitsOfItsSection() {
        assertThat(Keys.find(UnitKind.VOLUME, "Container", "Image")).isEmpty();
        assertThat(Keys.find(UnitKind.VOLUME, "Volume", "Image")).contains(VolumeKeys.IMAGE);
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void aKindHasItsOwnSectionAndTheCommonOnes(UnitKind kind) {
        Stream<String> sections = Keys.of(kind).stream().map(Key::section).distinct();

        assertThat(sections).containsExactly(kind.sectionName(), "Quadlet", "Unit", "Service", "Install");
    }

    @Test
    void everyKeyIsListedOnce() {
        assertThat(Keys.all()).doesNotHaveDuplicates().contains(ContainerKeys.IMAGE, InstallKeys.WANTED_BY);
    }
}
