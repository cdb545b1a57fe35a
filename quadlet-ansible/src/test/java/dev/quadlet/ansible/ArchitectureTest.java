package dev.quadlet.ansible;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project knows how things are written; that knows neither the project nor each other. */
class ArchitectureTest {
    private static final String ROOT = "dev.quadlet.ansible";
    private static final JavaClasses ANSIBLE = new ClassFileImporter().importPath(Path.of("target/classes"));

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "template", "stack"})
    void whatServesStandsAlone(String room) {
        String own = ROOT + ".internal." + room;
        noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(ROOT + "..")
                        .and(JavaClass.Predicates.resideOutsideOfPackage(own)))
                .check(ANSIBLE);
    }

    @Test
    void onlyTheStackIsAskedAboutUnits() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".internal.yaml", ROOT + ".internal.template")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.quadlet", "dev.quadlet.graph", "dev.quadlet.service")
                .check(ANSIBLE);
    }

    @Test
    void theCoreIsAllItNeeds() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "dev.quadlet",
                        "dev.quadlet.graph",
                        "dev.quadlet.loss",
                        "dev.quadlet.service",
                        "dev.quadlet.source",
                        "dev.quadlet.syntax",
                        "dev.quadlet.value",
                        ROOT + "..")
                .check(ANSIBLE);
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
                .check(ANSIBLE);
    }

    @Test
    void packagesAreNullMarked() {
        assertThat(ANSIBLE).isNotEmpty().allMatch(c -> c.getPackage().isAnnotatedWith(NullMarked.class));
    }
}
