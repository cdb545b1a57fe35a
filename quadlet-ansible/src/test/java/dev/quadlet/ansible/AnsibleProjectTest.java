package dev.quadlet.ansible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnsibleProjectTest {
    private static final AnsibleEnvironment LIVE =
            AnsibleEnvironment.named("live").hosts("live.example.org");

    private static String text(AnsibleProject project, String path) {
        return project.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is none of " + project.files()))
                .text();
    }

    @Test
    void aProjectHasAllThatAnsibleLooksFor() {
        assertThat(Shop.project().files())
                .extracting(ProjectFile::path)
                .containsExactly(
                        ".ansible-lint",
                        "README.md",
                        "ansible.cfg",
                        "deploy.yml",
                        "inventory/group_vars/all/main.yml",
                        "inventory/group_vars/production/main.yml",
                        "inventory/group_vars/production/vault.yml",
                        "inventory/group_vars/staging/main.yml",
                        "inventory/group_vars/staging/vault.yml",
                        "inventory/hosts.yml",
                        "roles/shop/defaults/main.yml",
                        "roles/shop/files/db.container",
                        "roles/shop/files/motd.txt",
                        "roles/shop/files/shop.network",
                        "roles/shop/handlers/main.yml",
                        "roles/shop/meta/argument_specs.yml",
                        "roles/shop/meta/main.yml",
                        "roles/shop/tasks/environment.yml",
                        "roles/shop/tasks/host.yml",
                        "roles/shop/tasks/images.yml",
                        "roles/shop/tasks/logs.yml",
                        "roles/shop/tasks/main.yml",
                        "roles/shop/tasks/start.yml",
                        "roles/shop/tasks/units.yml",
                        "roles/shop/tasks/validate.yml",
                        "roles/shop/tasks/verify.yml",
                        "roles/shop/templates/.env.j2",
                        "roles/shop/templates/db.env.j2",
                        "roles/shop/templates/web.container.j2",
                        "roles/shop/vars/main/host.yml",
                        "roles/shop/vars/main/stack.yml");
    }

    @Test
    void theInventoryHasAGroupForEachEnvironment() {
        assertThat(text(Shop.project(), "inventory/hosts.yml")).isEqualTo("""
                ---
                all:
                  children:
                    staging:
                      hosts:
                        staging.example.org:
                          ansible_user: root
                    production:
                      hosts:
                        one.example.org:
                          ansible_user: root
                        two.example.org:
                          ansible_user: root
                """);
    }

    @Test
    void whatDiffersIsAVariableOfTheGroup() {
        assertThat(text(Shop.project(), "inventory/group_vars/staging/main.yml"))
                .isEqualTo("""
                ---
                # What staging has of its own.
                shop_user: shop
                shop_scope: user
                shop_web_image: registry.example.org/shop:main
                shop_env_log_level: DEBUG
                """);
        assertThat(text(Shop.project(), "inventory/group_vars/production/main.yml"))
                .isEqualTo("""
                ---
                # What production has of its own.
                shop_user: root
                shop_scope: system
                shop_web_image: registry.example.org/shop:1.4
                shop_env_log_level: INFO
                """);
        assertThat(text(Shop.project(), "roles/shop/templates/web.container.j2"))
                .isEqualTo("""
                [Unit]
                Wants=db.service
                After=db.service

                [Container]
                Image={{ shop_web_image }}
                Network=shop.network
                EnvironmentFile=.env
                PublishPort=8080:80
                """);
    }

    @Test
    void secretsAreVariablesOfAVaultUnderOneNameEach() {
        assertThat(text(Shop.project(), "roles/shop/templates/.env.j2")).isEqualTo("""
                DB_PASSWORD={{ shop_db_password }}
                LOG_LEVEL={{ shop_env_log_level }}
                """);
        assertThat(text(Shop.project(), "roles/shop/templates/db.env.j2"))
                .isEqualTo("POSTGRES_PASSWORD={{ shop_db_password }}\n");
        assertThat(text(Shop.project(), "inventory/group_vars/all/main.yml"))
                .isEqualTo("---\nshop_db_password: \"{{ vault_shop_db_password }}\"\n");
        assertThat(text(Shop.project(), "inventory/group_vars/staging/vault.yml"))
                .isEqualTo("""
                ---
                # Secrets of staging. Fill them in, then: ansible-vault encrypt inventory/group_vars/staging/vault.yml
                vault_shop_db_password: CHANGE_ME
                """);
    }

    @Test
    void noFileHoldsASecretUnlessAsked() {
        assertThat(Shop.project().files()).noneMatch(file -> file.text().contains(Shop.SECRET));
        assertThat(Shop.project().withSecrets().files())
                .filteredOn(file -> file.text().contains(Shop.SECRET))
                .extracting(ProjectFile::path)
                .containsExactly("inventory/group_vars/production/vault.yml", "inventory/group_vars/staging/vault.yml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a\"b", "it's", "back\\slash", "Größe"})
    void aSecretWithoutACommonSpellingIsNotWritten(String secret) {
        EnvironmentFile env = EnvironmentFile.named(".env").withSecret("KEY", secret);
        Stack stack = Stack.named("shop").environmentFile(env).build();

        assertThatThrownBy(() -> AnsibleProject.of(stack, LIVE).withSecrets().files())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(".env KEY is empty, or has a blank");
    }

    @Test
    void bracesArriveInPlainFilesTemplatesAndVariables() {
        Stack common = Stack.named("x")
                .asset("same", "{{ same }}\n")
                .asset("other", "A={{ a }}\nB=1\n")
                .build();
        AnsibleProject project = AnsibleProject.of(
                common,
                LIVE,
                AnsibleEnvironment.named("test")
                        .with(stack -> stack.toBuilder()
                                .withoutFile("other")
                                .asset("other", "A={{ a }}\nB={{ b }}\n")
                                .build()));

        assertThat(text(project, "roles/x/files/same")).isEqualTo("{{ same }}\n");
        assertThat(text(project, "roles/x/templates/other.j2")).isEqualTo("A={{ '{' }}{ a }}\nB={{ x_other_b }}\n");
        assertThat(text(project, "inventory/group_vars/test/main.yml")).contains("x_other_b: !unsafe \"{{ b }}\"\n");
    }

    @Test
    void whatNoTemplateCanHoldIsAFileForEachEnvironment() {
        AnsibleProject project = AnsibleProject.of(
                Stack.named("x").asset("logo", new byte[] {1, -1}).build(),
                LIVE,
                AnsibleEnvironment.named("test")
                        .with(stack -> stack.toBuilder()
                                .withoutFile("logo")
                                .asset("logo", new byte[] {2, -1})
                                .build()));

        assertThat(project.files())
                .extracting(ProjectFile::path)
                .contains("roles/x/files/live/logo", "roles/x/files/test/logo");
        assertThat(text(project, "inventory/group_vars/test/main.yml")).contains("src: test/logo\n");
        assertThat(text(project, "roles/x/vars/main/stack.yml")).doesNotContain("x_copied");
    }

    @Test
    void aUnitThatOnlyOneEnvironmentHasIsInstalledThereOnly() {
        AnsibleProject project = AnsibleProject.of(
                Stack.named("x").units(Quadlet.network("a").build()).build(),
                LIVE,
                AnsibleEnvironment.named("test")
                        .with(stack -> stack.toBuilder()
                                .units(Quadlet.volume("b").build())
                                .build()));

        assertThat(text(project, "roles/x/files/b.volume")).isEqualTo("[Volume]\n");
        assertThat(text(project, "inventory/group_vars/test/main.yml")).contains("path: b.volume", "b-volume.service");
        assertThat(text(project, "inventory/group_vars/live/main.yml")).doesNotContain("b.volume", "b-volume.service");
    }

    @Test
    void aSecondTimeNothingIsWrittenAndAVaultIsNeverTouched(@TempDir Path folder) throws IOException {
        AnsibleProject project = Shop.project();
        assertThat(project.writeTo(folder)).hasSameSizeAs(project.files());
        assertThat(project.writeTo(folder)).isEmpty();

        Path vault = folder.resolve("inventory/group_vars/staging/vault.yml");
        Files.writeString(vault, "$ANSIBLE_VAULT;1.1;AES256\n");
        Files.writeString(folder.resolve("deploy.yml"), "changed\n");
        assertThat(project.writeTo(folder)).containsExactly(folder.resolve("deploy.yml"));
        assertThat(vault).hasContent("$ANSIBLE_VAULT;1.1;AES256\n");
    }

    @Test
    void theRoleIsNamedAsAnsibleTakesIt() {
        assertThat(AnsibleProject.of(Stack.named("My-Shop.2").build(), LIVE).files())
                .extracting(ProjectFile::path)
                .contains("roles/my_shop_2/tasks/main.yml");
        assertThat(AnsibleProject.of(Stack.named("2nd").build(), LIVE).files())
                .extracting(ProjectFile::path)
                .contains("roles/stack_2nd/tasks/main.yml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Staging", "a-b", "1st", "all", "ungrouped"})
    void anEnvironmentIsAGroup(String name) {
        assertThatThrownBy(() -> AnsibleEnvironment.named(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "root@", "-oProxyCommand=x", "a b", "a;b", "x y@host", "-l@host"})
    void aHostIsAWord(String host) {
        assertThatThrownBy(() -> LIVE.hosts(host))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'");
    }

    @Test
    void environmentsAreTold() {
        Stack stack = Stack.named("shop").build();

        assertThatThrownBy(() -> AnsibleProject.of(stack, List.of())).hasMessageContaining("no environment");
        assertThatThrownBy(() -> AnsibleProject.of(stack, LIVE, LIVE)).hasMessageContaining("two environments");
        assertThatThrownBy(() -> AnsibleProject.of(
                        stack, LIVE, AnsibleEnvironment.named("test").hosts("root@live.example.org")))
                .hasMessageStartingWith("A host of test [root@live.example.org] is in another environment, too");
        assertThatThrownBy(() -> AnsibleProject.of(
                                stack, LIVE.with(any -> Stack.named("y").build()))
                        .files())
                .hasMessage("The stack of live is called y, and not shop");
    }
}
