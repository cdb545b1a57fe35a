package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is never the text "null": whoever makes a value is told at once. */
class NullTest {
    static Stream<Executable> makers() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.quadlet.value").stream()
                        .map(JavaClass::reflect)
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .filter(type -> !Throwable.class.isAssignableFrom(type))
                        .flatMap(Samples::makers)
                        .filter(maker -> Stream.of(maker.getParameterTypes()).anyMatch(type -> !type.isPrimitive()));
    }

    @ParameterizedTest
    @MethodSource("makers")
    void isRefused(Executable maker) {
        Call good = Samples.call(maker);

        List<Call> bad = IntStream.range(0, maker.getParameterCount())
                .boxed()
                .flatMap(good::withNull)
                .toList();

        assertThat(bad)
                .isNotEmpty()
                .allSatisfy(call -> assertThatThrownBy(call::make)
                        .as(call.toString())
                        .isInstanceOf(NullPointerException.class)
                        .message()
                        .isNotBlank());
    }
}
