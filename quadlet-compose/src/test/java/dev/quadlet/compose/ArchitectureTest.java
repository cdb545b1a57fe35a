package dev.quadlet.compose;

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

/** Which package of this module may use which: a file goes through them from top to bottom. */
class ArchitectureTest {
    private static final String ROOT = "dev.quadlet.compose";
    private static final JavaClasses COMPOSE = new ClassFileImporter().importPath(Path.of("target/classes"));

    /** {@code api} stands for the package of the module itself. */
    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource({
        "env,                    ''",
        "internal.yaml,          ''",
        "internal.interpolation, env internal.yaml",
        "internal.project,       env internal.yaml internal.interpolation",
        "internal.command,       internal.yaml",
        "internal.mapping,       internal.yaml internal.interpolation internal.project",
        "internal.code,          internal.yaml internal.interpolation",
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
                .check(COMPOSE);
    }

    /** Another library for YAML would change one package. */
    @Test
    void onePackageKnowsTheParser() {
        noClasses()
                .that(not(resideInAPackage(ROOT + ".internal.yaml")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.snakeyaml.."))
                .check(COMPOSE);
    }

    @Test
    void theLibraryDoesNotPrint() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(COMPOSE);
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
                .should(haveModifier(FINAL))
                .check(COMPOSE);
    }

    @Test
    void packagesAreNullMarked() {
        Stream<JavaPackage> packages =
                COMPOSE.stream().map(JavaClass::getPackage).distinct();

        assertThat(packages).isNotEmpty().allMatch(p -> p.isAnnotatedWith(NullMarked.class));
    }
}
