package dev.quadlet.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.kubernetes.internal.mapping.MappingPage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each stack gives the manifests and the report that stand below it. {@code -Dquadlet.golden=write} writes them anew, to be
 * read before they are kept.
 */
class CasesTest {
    private static final List<String> SECTIONS = List.of(
            "Container",
            "Pod",
            "Volume",
            "Network",
            "Image",
            "Build",
            "Artifact",
            "Kube",
            "Unit",
            "Service",
            "Install",
            "Quadlet",
            "Timer");

    @ParameterizedTest
    @MethodSource("dev.quadlet.kubernetes.Case#all")
    void becomesTheManifestsBelowIt(Case stack) throws IOException {
        KubernetesManifests made = stack.manifests();
        if ("write".equals(System.getProperty("quadlet.golden"))) {
            stack.write(made);
            return;
        }

        assertThat(made.text()).isEqualTo(stack.expected("manifests"));
        assertThat(made.lossReport().text()).isEqualTo(stack.expected("report"));
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.kubernetes.Case#all")
    void theModelKnowsEveryField(Case stack) {
        KubernetesManifests made = stack.manifests();

        assertThat(Strict.read(made.text())).hasSameSizeAs(made.objects());
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.kubernetes.Case#all")
    void isTheSameEveryTime(Case stack) {
        assertThat(stack.manifests().text()).isEqualTo(stack.manifests().text());
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.kubernetes.Case#all")
    void showsNoSecretsOutsideOfSecrets(Case stack) {
        KubernetesManifests made = stack.manifests();

        assertThat(made.text() + made.lossReport().text()).doesNotContain("hidden");
    }

    @Test
    void everyRowOfTheTablesHasACase() throws IOException {
        Set<String> used = Case.all()
                .flatMap(stack -> stack.sections().values().stream())
                .flatMap(String::lines)
                .filter(line -> line.indexOf('=') > 0)
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toSet());

        for (String section : SECTIONS) {
            assertThat(MappingPage.keys(section)).as(section).isSubsetOf(used);
        }
    }
}
