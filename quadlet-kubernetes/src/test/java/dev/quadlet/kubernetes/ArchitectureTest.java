package dev.quadlet.kubernetes;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package of this module may use which: a stack goes through them from top to bottom. */
class ArchitectureTest {
    private static final String ROOT = "dev.quadlet.kubernetes";
    private static final JavaClasses KUBERNETES = new ClassFileImporter().importPath(Path.of("target/classes"));

    /** {@code api} stands for the package of the module itself. */
    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource({
        "options,          ''",
        "internal.yaml,    ''",
        "internal.unit,    ''",
        "internal.mapping, options internal.yaml internal.unit",
    })
    void packagesUseOnlyWhatStandsAbove(String room, String above) {
        String[] usable = Stream.concat(Stream.of(room), Arrays.stream(above.split(" ")))
                .filter(name -> !name.isEmpty())
                .map(name -> ROOT + "." + name)
                .toArray(String[]::new);

        noClasses()
                .that(resideInAPackage(ROOT + "." + room))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(usable))))
                .check(KUBERNETES);
    }

    /** Another library for YAML would change one package. */
    @Test
    void onePackageKnowsTheParser() {
        noClasses()
                .that(not(resideInAPackage(ROOT + ".internal.yaml")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.snakeyaml.."))
                .check(KUBERNETES);
    }

    @Test
    void theLibraryDoesNotPrint() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(KUBERNETES);
    }

    @Test
    void classesAreClosed() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveSimpleName("Draft")
                .should(haveModifier(FINAL))
                .check(KUBERNETES);
    }

    @Test
    void packagesAreNullMarked() {
        Stream<JavaPackage> packages =
                KUBERNETES.stream().map(JavaClass::getPackage).distinct();

        assertThat(packages).isNotEmpty().allMatch(p -> p.isAnnotatedWith(NullMarked.class));
    }
}
