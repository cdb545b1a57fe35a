package dev.quadlet.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.lint.Linter;
import dev.quadlet.service.Translator;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each compose file gives the stack and the report that lie beside it. {@code -Dquadlet.golden=write} writes them anew, to be
 * read before they are kept.
 */
class CasesTest {
    private static final List<PodmanVersion> VERSIONS = List.of(PodmanVersion.of(5, 4, 2), PodmanVersion.of(5, 8, 6));

    @ParameterizedTest
    @MethodSource("dev.quadlet.compose.Case#all")
    void becomesTheStackBesideIt(Case file) throws IOException {
        ComposeImport done = file.compose().toStack();
        if ("write".equals(System.getProperty("quadlet.golden"))) {
            Files.writeString(file.folder().resolve("stack.txt"), Case.text(done.stack()));
            Files.writeString(
                    file.folder().resolve("report.txt"), done.lossReport().text());
        }

        assertThat(Case.text(done.stack())).isEqualTo(file.expected("stack.txt"));
        assertThat(done.lossReport().text()).isEqualTo(file.expected("report.txt"));
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.compose.Case#all")
    void theLinterFindsNoErrors(Case file) {
        Stack stack = file.compose().toStack().stack();

        for (PodmanVersion version : versions(file)) {
            for (Scope scope : Scope.values()) {
                assertThat(Linter.forPodman(version).scope(scope).lint(stack).errors())
                        .as("%s %s", version, scope)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.compose.Case#all")
    void podmanRefusesNothing(Case file) {
        Stack stack = file.compose().toStack().stack();

        for (PodmanVersion version : versions(file)) {
            assertThat(Translator.forPodman(version).translate(stack).refused())
                    .as("%s", version)
                    .isEmpty();
        }
    }

    /** An older Podman than the translator knows stands for itself in the report. */
    private static List<PodmanVersion> versions(Case file) {
        return file.podman()
                .map(version -> version.atLeast(4, 9) ? List.of(version) : List.<PodmanVersion>of())
                .orElse(VERSIONS);
    }

    @Test
    void thereAreEnough() throws IOException {
        assertThat(Case.all()).hasSizeGreaterThanOrEqualTo(60);
    }
}
