package dev.quadlet.testing;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** A thin layer between JUnit and the fake, which knows nothing else. */
class ArchitectureTest {
    private static final JavaClasses TESTING = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void itKnowsTheFakeAndJunitOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.junit.jupiter.api..",
                        "org.junit.platform.commons.support..",
                        "dev.quadlet.syntax",
                        "dev.quadlet.systemd.testing",
                        "dev.quadlet.testing")
                .check(TESTING);
    }

    @Test
    void publicClassesAreClosed() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(FINAL)
                .check(TESTING);
    }

    @Test
    void packagesAreNullMarked() {
        assertThat(TESTING).isNotEmpty().allMatch(c -> c.getPackage().isAnnotatedWith(NullMarked.class));
    }
}
