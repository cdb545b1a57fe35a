package dev.quadlet.examples.operate;

import dev.quadlet.ContainerBuilder;
import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.RestartPolicy;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Two containers of busybox in place of a whole site: {@code pair-web} waits for {@code pair-db}.
 *
 * @param user whose services they are
 * @param image what both run
 * @param greeting a line of the environment file
 * @param more what else the web container has
 */
record SmallSite(String user, String image, String greeting, UnaryOperator<ContainerBuilder> more) implements Site {
    static final String BUSYBOX = "docker.io/library/busybox:latest";

    static SmallSite of(String user) {
        return new SmallSite(user, BUSYBOX, "hello", UnaryOperator.identity());
    }

    SmallSite image(String other) {
        return new SmallSite(user, other, greeting, more);
    }

    SmallSite greeting(String other) {
        return new SmallSite(user, image, other, more);
    }

    SmallSite web(UnaryOperator<ContainerBuilder> other) {
        return new SmallSite(user, image, greeting, other);
    }

    @Override
    public String stack() {
        return "pair";
    }

    @Override
    public String environment() {
        return "lab";
    }

    @Override
    public List<String> hosts() {
        return List.of();
    }

    @Override
    public Release release(UnaryOperator<String> installed) {
        EnvironmentFile env = EnvironmentFile.named(".env").with("GREETING", greeting);
        ContainerUnit db = container("pair-db").environmentFile(env).build();
        ContainerUnit web =
                container("pair-web").dependsOnHealthy(db).apply(more).build();
        return new Release(
                Stack.named(stack()).environmentFile(env).units(db, web).build(), "none");
    }

    private ContainerBuilder container(String name) {
        HealthCommand check = HealthCommand.shell("true");
        return Quadlet.container(name)
                .image(image)
                .containerName(name)
                .exec(CommandLine.of("sh", "-c", "trap 'exit 0' TERM; sleep 1000 & wait"))
                .healthCmd(check)
                .healthInterval(Duration.ofSeconds(2))
                .readyWhenHealthy()
                .service(s -> s.restart(RestartPolicy.ALWAYS)
                        .restartSec(Duration.ofSeconds(1))
                        .timeoutStartSec(Duration.ofSeconds(20)))
                .startOnBoot();
    }
}
