package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.ansible.ProjectFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SenexAnsibleTest {
    private static final List<String> KEPT =
            List.of("inventory/", "roles/senex/files/", "roles/senex/templates/", "stack.yml");
    private static final String UPDATE =
            "after a change that is meant: mvn test -Dtest=SenexAnsibleTest -Dquadlet.update";

    /** What is made of the stack; the rest of the project is the same for all. */
    private static List<ProjectFile> made() throws IOException {
        return SenexAnsible.project().files().stream()
                .filter(file -> KEPT.stream().anyMatch(file.path()::contains))
                .toList();
    }

    @Test
    void theProjectIsAsKept() throws IOException {
        if (System.getProperty("quadlet.update") != null) {
            update(Path.of("src/test/resources/dev/quadlet/examples/senex/ansible"));
            return;
        }
        for (ProjectFile file : made()) {
            assertThat(file.text()).as("%s; %s", file, UPDATE).isEqualTo(SenexFiles.kept("ansible", file.path()));
        }
    }

    private static void update(Path folder) throws IOException {
        for (ProjectFile file : made()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
    }

    @Test
    void onlyWhatDiffersIsATemplate() throws IOException {
        assertThat(made())
                .extracting(ProjectFile::path)
                .filteredOn(path -> path.startsWith("roles/"))
                .containsExactly(
                        "roles/senex/files/senex-network.network",
                        "roles/senex/templates/.env.j2",
                        "roles/senex/templates/celery-beat.container.j2",
                        "roles/senex/templates/celery-worker.container.j2",
                        "roles/senex/templates/postgres.container.j2",
                        "roles/senex/templates/postgres.env.j2",
                        "roles/senex/templates/redis.container.j2",
                        "roles/senex/templates/web.container.j2",
                        "roles/senex/vars/main/stack.yml");
    }

    @Test
    void noSecretIsInIt() throws IOException {
        assertThat(SenexAnsible.project().files())
                .noneMatch(file ->
                        file.text().contains(SenexFiles.PASSWORD) || file.text().contains(SenexFiles.KEY));
    }
}
