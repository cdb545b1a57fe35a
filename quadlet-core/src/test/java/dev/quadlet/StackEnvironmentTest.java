package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.value.ImageName;
import org.junit.jupiter.api.Test;

/** The environment files of a stack: who reads them, and what he gets. */
class StackEnvironmentTest {
    @Test
    void aContainerGetsVariablesUnderOtherNames() {
        Stack stack =
                Stack.named("shop").environmentFile(Shop.ENV).units(Shop.DB).build();

        assertThat(Shop.DB.text()).isEqualTo("""
                [Container]
                Image=docker.io/library/postgres:15
                EnvironmentFile=db.env
                """);
        assertThat(Shop.content(stack, "db.env")).isEqualTo("""
                POSTGRES_DB=shop
                POSTGRES_PASSWORD=a"b c
                """);
        assertThat(Shop.file(stack, "db.env").isPrivate()).isTrue();
        assertThat(Shop.file(stack, "db.container").isPrivate()).isFalse();
    }

    @Test
    void theFileThatDefinesAVariableMustBeInTheStack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").units(Shop.DB).build())
                .withMessage("db.container reads .env, which is not in the stack: add it with environmentFile(…)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop")
                        .units(Quadlet.container("web")
                                .environmentFile(Shop.ENV)
                                .build())
                        .build())
                .withMessage("web.container reads .env, which is not in the stack: add it with environmentFile(…)");
    }

    @Test
    void aVariableInAnotherKeyBringsItsFile() {
        EnvironmentFile env = EnvironmentFile.named(".env").with("TAG", "v 1");
        ContainerUnit web = Quadlet.container("web")
                .image(ImageName.of("docker.io/library/nginx").tag(env.variable("TAG")))
                .build();

        assertThat(web.text()).isEqualTo("""
                [Container]
                Image=docker.io/library/nginx:${TAG}

                [Service]
                EnvironmentFile=%E/containers/systemd/.env
                """);
        Stack stack = Stack.named("shop").environmentFile(env).units(web).build();
        assertThat(Shop.content(stack, ".env")).isEqualTo("TAG=v 1\n");
    }

    @Test
    void aServiceReadsTheFileByAPathThatIsRightInBothScopes() {
        EnvironmentFile env = EnvironmentFile.named("tags.env").with("TAG", "1");
        ContainerUnit web = Quadlet.container("web")
                .image("localhost/web:${TAG}")
                .service(s -> s.environmentFile(env))
                .build();

        assertThat(web.service().environmentFile()).containsExactly("%E/containers/systemd/tags.env");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").units(web).build())
                .withMessageStartingWith("web.container reads tags.env, which is not in the stack");
    }

    @Test
    void aFileThatBothReadMustMeanTheSameToBoth() {
        EnvironmentFile env = EnvironmentFile.named(".env").with("TAG", "v1").withSecret("PASSWORD", "a\\b");
        ContainerUnit web = Quadlet.container("web")
                .image(ImageName.of("docker.io/library/nginx").tag(env.variable("TAG")))
                .environmentFile(env)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Stack.named("shop").environmentFile(env).units(web).build())
                .withMessage(".env: no spelling of PASSWORD reaches [PODMAN, SYSTEMD] unchanged");
    }

    @Test
    void theFileOfAVariableMustBeInTheStack() {
        ContainerUnit web = Quadlet.container("web")
                .image(ImageName.of("localhost/web")
                        .tag(EnvironmentFile.named("tags.env").with("TAG", "1").variable("TAG")))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").units(web).build())
                .withMessage("web.container reads tags.env, which is not in the stack: add it with environmentFile(…)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop")
                        .environmentFile(EnvironmentFile.named("tags.env").with("RELEASE", "1"))
                        .units(web)
                        .build())
                .withMessage("tags.env does not define TAG; it defines RELEASE");
    }

    @Test
    void aFileIsKnownByEveryPathThatSystemdReadsItBy() {
        ContainerUnit web = Quadlet.container("web")
                .image("localhost/web")
                .service(s -> s.environmentFile("/etc/containers/systemd/web.conf"))
                .build();
        Stack stack = Stack.named("shop")
                .environmentFile(EnvironmentFile.named("web.conf").with("A", "a\\b"))
                .units(web)
                .build();

        assertThat(Shop.content(stack, "web.conf")).isEqualTo("A=\"a\\\\b\"\n");
    }

    @Test
    void aStackShowsNoSecrets() {
        Stack stack =
                Stack.named("shop").environmentFile(Shop.ENV).units(Shop.DB).build();

        assertThat(stack).hasToString("shop [db.container]");
        assertThat(Shop.file(stack, "db.env")).hasToString("db.env");
    }
}
