package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.examples.json.Json;
import dev.quadlet.systemd.deploy.DeployException;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.HostException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that does something with the stack on each host of an environment. */
@Command(
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done, and all is well",
            "1:not done; what was begun was taken back, and hosts behind the failure were not touched",
            "2:the command line was not understood",
            "3:done, but something is not as it should be: not healthy, in trouble, rolled back by an update",
            "4:a deployment failed, and so did the way back"
        })
abstract class HostCommand implements Callable<Integer> {
    private final Operation operation;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Where where = new Where();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    HostCommand(Operation operation) {
        this.operation = operation;
    }

    /** What is done on a host. */
    abstract Answer at(Station station);

    /** What is worked on, on the hosts of an environment. */
    Site site(Site environment) throws IOException {
        return environment;
    }

    /** Whether a failure keeps the other hosts from being touched. */
    boolean isChanging() {
        return true;
    }

    /** On how many hosts at once. */
    int atOnce(int asked, int hosts) {
        return asked;
    }

    @Override
    public final Integer call() throws IOException {
        Site site = site(where.site(operation.sites()));
        Owner owner = where.owner(site);
        List<String> hosts = where.hosts(site);
        int atOnce = atOnce(where.parallel(), hosts.size());
        List<Object> facts = new ArrayList<>();
        int[] status = {ExitStatus.DONE};
        new Round(hosts, atOnce, isChanging()).run(host -> on(host, owner, site), (host, answer) -> {
            status[0] = Math.max(status[0], answer.status());
            facts.add(facts(host, answer));
            if (!json) {
                print(hosts.size() > 1, host, answer);
            }
        });
        if (json && !facts.isEmpty()) {
            printFacts(Facts.of("environment", site.environment(), "hosts", facts));
        }
        return status[0];
    }

    /** What a person can mend is an answer; what is none is a defect of the program. */
    private Answer on(String name, Owner owner, Site site) {
        try (Host connection = operation.hosts().open(name)) {
            return at(Station.at(name, connection, owner, site));
        } catch (DeployException e) {
            return Answer.failed(e.isRolledBack() ? ExitStatus.FAILED : ExitStatus.STUCK, message(e));
        } catch (HostException | IllegalArgumentException | IllegalStateException e) {
            return Answer.failed(ExitStatus.FAILED, message(e));
        }
    }

    private static String message(RuntimeException failure) {
        return String.valueOf(failure.getMessage());
    }

    private static Map<String, Object> facts(String host, Answer answer) {
        Map<String, Object> facts = new LinkedHashMap<>(Facts.of("host", host, "status", answer.status()));
        facts.putAll(answer.facts());
        return facts;
    }

    private void print(boolean several, String host, Answer answer) {
        PrintWriter to = answer.isFailure() ? err() : out();
        String head = answer.isFailure() ? host + ": " : several ? "== " + host + "\n" : "";
        String text = head + answer.text();
        to.print(text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
        to.flush();
    }

    /** Prints what came of all hosts. */
    void printFacts(Map<String, Object> facts) {
        out().println(Json.text(facts));
        out().flush();
    }

    boolean isJson() {
        return json;
    }

    Progress progress(Station station) {
        return new Progress(err(), station.name(), operation.live() && where.parallel() == 1);
    }

    PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
