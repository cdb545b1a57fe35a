package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.ContainerUnit;
import dev.quadlet.NetworkUnit;
import dev.quadlet.Stack;
import dev.quadlet.examples.lab.InLab;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.deploy.DeployPlan;
import dev.quadlet.systemd.deploy.Deployer;
import dev.quadlet.systemd.deploy.Removal;
import dev.quadlet.systemd.deploy.ServiceChange.Action;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The five containers on real machines: what is restarted, and what is not. */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("machines")
class SenexDeployLabIT {
    private static final List<String> CONTAINERS = List.of("postgres", "redis", "web", "celery-worker", "celery-beat");

    private final SenexMachine machine;
    private Host root;
    private Host host;
    private Deployer deployer;

    SenexDeployLabIT(SenexMachine machine) {
        this.machine = machine;
    }

    static List<SenexMachine> machines() {
        return SenexMachine.all().toList();
    }

    @BeforeEach
    void connect() {
        root = machine.open();
        host = machine.actOn(root);
        deployer = Deployer.on(host, machine.scope())
                .settling(Duration.ofSeconds(1))
                .within(Duration.ofMinutes(3));
    }

    @AfterEach
    void remove() {
        try (Host last = root) {
            assertThat(last.user().isRoot()).isTrue();
            deployer.overwriting().remove("senex", Removal.VOLUMES, Removal.NETWORKS);
        }
    }

    /** The run that each service is in. */
    private Map<String, String> runs() {
        Map<String, String> runs = new TreeMap<>();
        List<UnitName> units =
                CONTAINERS.stream().map(name -> UnitName.of(name + ".service")).toList();
        for (UnitStatus status : Systemd.on(host, machine.scope()).status(units).values()) {
            assertThat(status.isActive()).as(status.toString()).isTrue();
            runs.put(status.unit().prefix(), status.invocationId().orElseThrow());
        }
        return runs;
    }

    private static List<String> others(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .toList();
    }

    @Test
    void onlyWhatChangedIsTouched() {
        Stack stack = SenexMachine.stack();
        deployer.deploy(stack);
        Map<String, String> first = runs();
        int reloads = reloads();

        assertThat(fastestOf(5, () -> deployer.deploy(stack))).isLessThan(aSecond());
        assertThat(deployer.deploy(stack).isChanged()).isFalse();
        assertThat(runs()).isEqualTo(first);
        assertThat(reloads()).isEqualTo(reloads);

        host.run(Command.of("podman", "tag", "localhost/senex-trader:latest", "localhost/senex-trader:next"))
                .orThrow();
        Stack next = stack.with(
                "web",
                ContainerUnit.class,
                web -> web.toBuilder().image(SenexMachine.IMAGE.tag("next")).build());
        deployer.deploy(next);
        Map<String, String> second = runs();
        assertThat(others(first, second)).containsExactly("web");

        aNetworkIsMadeAnewOnlyWhenAsked(next, second);
    }

    private void aNetworkIsMadeAnewOnlyWhenAsked(Stack stack, Map<String, String> before) {
        Stack changed = stack.with(
                "senex-network",
                NetworkUnit.class,
                net -> net.toBuilder().label("made", "anew").build());
        DeployPlan plan = deployer.plan(changed);
        assertThat(plan.services()).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(Action.KEEP);
            assertThat(change).asString().contains("made anew only when asked");
            CONTAINERS.forEach(name -> assertThat(change).asString().contains(name + ".service"));
        });
        deployer.apply(plan);
        assertThat(runs()).isEqualTo(before);

        deployer.recreatingNetworks().deploy(changed);
        assertThat(others(before, runs())).containsExactlyElementsOf(new TreeSet<>(CONTAINERS));
    }

    /** Or as long as 40 commands that do nothing, on a machine that is busy with other things. */
    private Duration aSecond() {
        Duration nothing = fastestOf(10, () -> host.run(Command.of("true")).orThrow());
        Duration forty = nothing.multipliedBy(40);
        return forty.compareTo(Duration.ofSeconds(1)) > 0 ? forty : Duration.ofSeconds(1);
    }

    /** What else the machine does is not what is measured. */
    private static Duration fastestOf(int tries, Runnable work) {
        return IntStream.range(0, tries)
                .mapToObj(i -> {
                    long begin = System.nanoTime();
                    work.run();
                    return Duration.ofNanos(System.nanoTime() - begin);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private int reloads() {
        String said = host.run(Command.of("journalctl", "--quiet", "--output=cat", "--grep=^Reloading")
                        .withTimeout(Duration.ofMinutes(1)))
                .output();
        return said.split("\n", -1).length;
    }
}
