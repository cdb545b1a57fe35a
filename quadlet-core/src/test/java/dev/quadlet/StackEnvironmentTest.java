package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.value.ImageName;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {".env", "./.env", "%E/containers/systemd/.env", "%E/containers//systemd/./.env"})
    void aFileIsKnownByEveryPathThatPodmanReadsItBy(String path) {
        EnvironmentFile env = EnvironmentFile.named(".env").with("TAG", "v1").with("QUOTE", " lead\"q");
        ContainerUnit web = Quadlet.container("web")
                .image(ImageName.of("localhost/web").tag(env.variable("TAG")))
                .environmentFile(path)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Stack.named("shop").environmentFile(env).units(web).build())
                .withMessage(".env: no spelling of QUOTE reaches [PODMAN, SYSTEMD] unchanged");
    }

    @Test
    void allInstancesOfATemplateShareItsFile() {
        ContainerUnit worker = Quadlet.container("worker@")
                .image("localhost/worker")
                .environmentFrom(Shop.ENV, "DB", "DB_NAME")
                .build();
        DropIn one = Quadlet.container("worker@1")
                .environmentFrom(Shop.ENV, "ONLY_ONE", "DB_NAME")
                .dropIn("10-one");
        Stack stack = Stack.named("shop")
                .environmentFile(Shop.ENV)
                .instances(worker, "1")
                .dropIns(one)
                .build();

        assertThat(worker.text()).endsWith("EnvironmentFile=worker@.env\n");
        assertThat(Shop.content(stack, "worker@.env")).isEqualTo("DB=shop\n");
        assertThat(Shop.content(stack, "worker@1.env")).isEqualTo("ONLY_ONE=shop\n");
    }

    @Test
    void aUnitWhoseNameCannotBeThatOfAFileGetsNoneOfItsOwn() {
        ContainerBuilder odd = Quadlet.container("a\\x2db");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> odd.environmentFrom(Shop.ENV, "DB", "DB_NAME"))
                .withMessage("Not the name of an environment file: 'a\\x2db.env'; it has letters, digits and . _ - @ :"
                        + " alone, and no dash before them");
    }

    @Test
    void aVariableThatIsSecretInTheStackDoesNotGoToACommandLine() {
        ContainerUnit web = Quadlet.container("web")
                .publishPort(PortMapping.host(Variable.named("PORT").definedIn(".env"))
                        .container(80))
                .build();
        EnvironmentFile hidden = EnvironmentFile.named(".env").withSecret("PORT", "8000");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Stack.named("shop").environmentFile(hidden).units(web).build())
                .withMessage("web.container: PORT of .env is secret and would stand on Podman's command line: give it"
                        + " to the container with environmentFrom(…) or environmentFile(…)");
    }

    @Test
    void aVariableIsDefinedInAFileThatLiesBesideTheUnits() {
        ContainerBuilder web = Quadlet.container("web");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        web.publishPort(PortMapping.host(Variable.named("PORT").definedIn("../x y%h"))
                                .container(80)))
                .withMessageStartingWith("Not the name of an environment file: '../x y%h'");
    }

    @Test
    void podmanReadsNamesThatSystemdDoesNot() {
        EnvironmentFile env = EnvironmentFile.named(".env").with("discovery.type", "single-node");
        ContainerUnit search = Quadlet.container("search")
                .environmentFrom(env, "discovery.kind", "discovery.type")
                .build();
        Stack stack = Stack.named("shop").environmentFile(env).units(search).build();
        StackBuilder both = stack.toBuilder()
                .units(Quadlet.container("web")
                        .service(s -> s.environmentFile(env))
                        .build());

        assertThat(Shop.content(stack, "search.env")).isEqualTo("discovery.kind=single-node\n");
        assertThatIllegalArgumentException()
                .isThrownBy(both::build)
                .withMessage(".env: no spelling of discovery.type reaches [SYSTEMD] unchanged");
        assertThatIllegalArgumentException().isThrownBy(() -> env.variable("discovery.type"));
    }
}
