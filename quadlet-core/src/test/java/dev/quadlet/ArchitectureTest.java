package dev.quadlet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan of the house: which package may use which. A package that is not built yet holds its place here. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter().importPath(Path.of("target/classes"));

    /** {@code model} stands for the package {@code dev.quadlet} itself. */
    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource({
        "source,    ''",
        "loss,      source",
        "syntax,    source",
        "value,     source syntax",
        "key,       source syntax value",
        "model,     source syntax value key",
        "directory, source syntax value key model",
        "graph,     source syntax value key model",
        "service,   source syntax value key model directory graph",
        "lint,      source syntax value key model directory graph service",
    })
    void packagesUseOnlyWhatStandsBelow(String room, String below) {
        String[] own = inside(room).toArray(String[]::new);
        String[] usable = rooms(below).map(ArchitectureTest::packageOf).toArray(String[]::new);

        noClasses()
                .that(resideInAnyPackage(own))
                .should()
                .dependOnClassesThat(resideInAPackage("dev.quadlet..")
                        .and(not(resideInAnyPackage(own)))
                        .and(not(resideInAnyPackage(usable))))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void everyClassHasARoom() {
        String[] house = rooms("source loss syntax value key model directory graph service lint")
                .flatMap(ArchitectureTest::inside)
                .toArray(String[]::new);

        classes().should().resideInAnyPackage(house).check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(CORE);
    }

    @Test
    void theLibraryDoesNotPrint() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    }

    @Test
    void publicClassesAreClosed() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should(haveModifier(FINAL).or(haveModifier(ABSTRACT)))
                .check(CORE);
    }

    @Test
    void packagesAreNullMarked() {
        Stream<JavaPackage> packages = CORE.stream().map(JavaClass::getPackage).distinct();

        assertThat(packages).isNotEmpty().allMatch(p -> p.isAnnotatedWith(NullMarked.class));
    }

    private static Stream<String> rooms(String names) {
        return Arrays.stream(names.split(" ")).filter(Predicate.not(String::isEmpty));
    }

    /** The package itself and the internal one that serves only it. */
    private static Stream<String> inside(String room) {
        return Stream.of(packageOf(room), "dev.quadlet.internal." + room + "..");
    }

    private static String packageOf(String room) {
        return room.equals("model") ? "dev.quadlet" : "dev.quadlet." + room;
    }

    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
