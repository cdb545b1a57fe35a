package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.ContainerUnit;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.ansible.AnsibleEnvironment;
import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.key.Key;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Debian's Ansible deploys the exported stack, over ssh from the machine to itself. */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("machines")
class AnsibleLabIT {
    private static final List<String> DATABASES = List.of("postgres", "redis");
    private static final List<String> APPLICATION = List.of("celery-beat", "celery-worker", "web");
    private static final String WORK = "/root/ansible-lab-it";
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    /** What Jinja, YAML and systems with other ends of lines stumble on. */
    private static final String ODD = "#jinja2: trim_blocks: false\n{{ x }}{%h {#c#} }}%}\\{\r{\r\n\u00e9 'q' \"d\"\t{";

    private final SenexMachine machine;
    private Host root;
    private Host host;

    AnsibleLabIT(SenexMachine machine) {
        this.machine = machine;
    }

    /** One on each suite, for it takes minutes: rootless, as the project is meant to be used, and rootful. */
    static Stream<SenexMachine> machines() {
        return Lab.all().map(lab -> new SenexMachine(lab, lab.toString().equals("trixie") ? Scope.USER : Scope.SYSTEM));
    }

    @BeforeEach
    void connect() {
        root = machine.open();
        host = machine.actOn(root);
        Assumptions.assumeTrue(hasAnsible() || install(), "the lab cannot install ansible and ansible-lint");
        host.run(Command.of("podman", "tag", "localhost/senex-trader:latest", "localhost/senex-trader:next"))
                .orThrow();
    }

    private boolean hasAnsible() {
        return root.run(Command.of(
                        "sh", "-c", "command -v ansible-playbook && command -v ansible-lint && command -v sudo"))
                .isSuccess();
    }

    private boolean install() {
        Path lab = Path.of(System.getProperty("quadlet.lab", ""));
        try (Host here = Host.local()) {
            Command install = Command.of(
                    lab.toString(), "--suite", machine.lab().toString(), "install", "ansible", "ansible-lint", "sudo");
            return here.run(install.withTimeout(PATIENCE)).isSuccess() && hasAnsible();
        }
    }

    @AfterEach
    void remove() {
        boolean user = machine.scope() == Scope.USER;
        try (Host last = root) {
            shell("systemctl " + (user ? "--user" : "--system") + " stop postgres redis web celery-worker celery-beat"
                    + " senex-network-network; podman network rm systemd-senex-network;"
                    + " podman rmi localhost/senex-trader:next; rm -rf " + base() + "/containers/systemd/senex; "
                    + (user ? "podman unshare rm -rf ~/.local/state/senex" : "rm -rf /var/lib/senex"));
            Systemd.on(host, machine.scope()).daemonReload();
            last.run(Command.of("rm", "-rf", WORK)).orThrow();
        }
    }

    private String base() {
        return machine.scope() == Scope.USER ? "/home/senex/.config" : "/etc";
    }

    private void shell(String script) {
        host.run(Command.of("sh", "-c", script).withTimeout(PATIENCE));
    }

    @Test
    void theProjectDeploysAndOnlyWhatChangedIsTouched(@TempDir Path folder) throws IOException {
        Stack stack = odd(SenexMachine.stack(), "one");
        export(stack, folder.resolve("stack"));
        assertThat(said("ansible-lint", "--offline", "--nocolor")).contains("0 failure(s), 0 warning(s)");
        assertThat(said("ansible-playbook", "deploy.yml", "--syntax-check")).contains("playbook: deploy.yml");
        assertThat(said(play("--check", "--diff")))
                .contains("+ContainerName=web")
                .contains("failed=0");
        assertThat(installed("web.container")).isEmpty();

        assertThat(said(play())).contains("failed=0");
        Map<String, String> first = runs();
        assertThat(installed("odd/same.txt")).isEqualTo(ODD);
        assertThat(installed("odd/other.txt")).isEqualTo(ODD + "one");
        assertThat(said(play())).contains("changed=0 ").contains("failed=0");
        assertThat(runs()).isEqualTo(first);

        export(next(stack), folder.resolve("next"));
        assertThat(said(play())).contains("failed=0");
        Map<String, String> second = runs();
        assertThat(others(first, second)).containsExactlyElementsOf(APPLICATION);

        export(broken(next(stack)), folder.resolve("broken"));
        CommandResult refused = ansible(play());
        assertThat(refused.isSuccess()).isFalse();
        assertThat(refused.output())
                .contains("Nothing was installed: web.service would not exist")
                .contains("NoSuchKey");
        assertThat(installed("web.container")).contains("senex-trader:next").doesNotContain("NoSuchKey");
        assertThat(runs()).isEqualTo(second);

        export(failing(next(stack)), folder.resolve("failing"));
        CommandResult failed = ansible(play("--extra-vars", "senex_patience=20"));
        assertThat(failed.isSuccess()).isFalse();
        assertThat(failed.output()).contains("there is no way").contains("Not up: web.service");
    }

    private static Stack odd(Stack stack, String own) {
        return stack.toBuilder()
                .asset("odd/same.txt", ODD)
                .asset("odd/other.txt", ODD + own)
                .build();
    }

    private static Stack next(Stack stack) {
        return stack.withEach(
                ContainerUnit.class,
                unit -> unit.text().contains("senex-trader")
                        ? unit.toBuilder().image(SenexMachine.IMAGE.tag("next")).build()
                        : unit);
    }

    private static Stack broken(Stack stack) {
        return stack.with(
                "web",
                ContainerUnit.class,
                web -> web.toBuilder()
                        .set(Key.of("Container", "NoSuchKey"), "1")
                        .build());
    }

    /** It comes up never, and says why. */
    private static Stack failing(Stack stack) {
        return stack.with(
                "web",
                ContainerUnit.class,
                web -> web.toBuilder()
                        .exec(CommandLine.of("sh", "-c", "echo there is no way; exit 3"))
                        .build());
    }

    /** The other environment differs, so that there are templates. */
    private void export(Stack stack, Path folder) throws IOException {
        Stack other = stack.toBuilder()
                .withoutFile("odd/other.txt")
                .asset("odd/other.txt", ODD + "another")
                .build()
                .with(
                        "web",
                        ContainerUnit.class,
                        web -> web.toBuilder().image("localhost/other").build());
        AnsibleEnvironment own = AnsibleEnvironment.named("lab").hosts("root@127.0.0.1");
        SenexAnsible.inLab(machine.scope() == Scope.USER ? own.rootless("senex") : own, stack, other)
                .writeTo(folder);
        root.run(Command.of("rm", "-rf", WORK)).orThrow();
        machine.lab().copy(folder, WORK);
    }

    private String[] play(String... options) {
        return Stream.concat(Stream.of("ansible-playbook", "deploy.yml", "--limit", "lab"), Stream.of(options))
                .toArray(String[]::new);
    }

    private CommandResult ansible(String... words) {
        return root.run(Command.of("env", "--chdir=" + WORK, "LC_ALL=C.UTF-8")
                .with(List.of(words))
                .withTimeout(PATIENCE));
    }

    private String said(String... words) {
        CommandResult result = ansible(words);
        String said = result.output() + result.errors();
        assertThat(result.isSuccess()).as(said).isTrue();
        return said;
    }

    /** A file of the stack on the machine, or nothing. */
    private String installed(String path) {
        CommandResult read = root.run(Command.of("cat", base() + "/containers/systemd/senex/" + path));
        return read.isSuccess() ? new String(read.outputBytes(), StandardCharsets.UTF_8) : "";
    }

    /** The run that each service is in; all of them are active. */
    private Map<String, String> runs() {
        Map<String, String> runs = new TreeMap<>();
        List<UnitName> units = Stream.concat(DATABASES.stream(), APPLICATION.stream())
                .map(name -> UnitName.of(name + ".service"))
                .toList();
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
}
