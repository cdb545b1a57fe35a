package dev.quadlet.systemd;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
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

/** Which package of this module may use which; one that is not built yet holds its place here. */
class ArchitectureTest {
    private static final JavaClasses SYSTEMD = new ClassFileImporter().importPath(Path.of("target/classes"));

    /** {@code control} stands for the package {@code dev.quadlet.systemd} itself. */
    @ParameterizedTest(name = "{1} do not use {0}")
    @CsvSource({"control, host testing", "deploy, host control testing", "testing, host control deploy"})
    void packagesDoNotUseWhatStandsAbove(String room, String below) {
        String[] users = Arrays.stream(below.split(" "))
                .flatMap(ArchitectureTest::inside)
                .toArray(String[]::new);
        String[] own = inside(room).toArray(String[]::new);

        noClasses()
                .that(resideInAnyPackage(users))
                .should()
                .dependOnClassesThat(resideInAnyPackage(own))
                .allowEmptyShould(true)
                .check(SYSTEMD);
    }

    @Test
    void everyClassHasARoom() {
        String[] house = Stream.of("host", "control", "deploy", "testing")
                .flatMap(ArchitectureTest::inside)
                .toArray(String[]::new);

        classes().should().resideInAnyPackage(house).check(SYSTEMD);
    }

    @Test
    void publicClassesAreClosedButForExceptions() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .haveModifier(FINAL)
                .check(SYSTEMD);
    }

    @Test
    void packagesAreNullMarked() {
        Stream<JavaPackage> packages =
                SYSTEMD.stream().map(JavaClass::getPackage).distinct();

        assertThat(packages).isNotEmpty().allMatch(p -> p.isAnnotatedWith(NullMarked.class));
    }

    /** Whatever a host does, it does as a {@link dev.quadlet.systemd.host.Host}: here, by ssh, as another user, in a test. */
    @Test
    void processesAreStartedByHostsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.quadlet.systemd.host")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .check(SYSTEMD);
    }

    /** The fakes are for any test library. */
    @Test
    void noTestLibraryIsSeen() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.assertj..", "net.jqwik..")
                .check(SYSTEMD);
    }

    @Test
    void theLibraryDoesNotPrint() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(SYSTEMD);
    }

    /** The package itself and the internal one that serves only it. */
    private static Stream<String> inside(String room) {
        String name = room.equals("control") ? "dev.quadlet.systemd" : "dev.quadlet.systemd." + room;
        return Stream.of(name, "dev.quadlet.systemd.internal." + room + "..");
    }
}
