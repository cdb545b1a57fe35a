package dev.quadlet.examples.operate;

import dev.quadlet.compose.ComposeImport;
import dev.quadlet.examples.json.Facts;
import dev.quadlet.examples.migrate.ComposeChoice;
import dev.quadlet.lint.LintReport;
import dev.quadlet.lint.Linter;
import dev.quadlet.systemd.deploy.DeployException;
import dev.quadlet.systemd.deploy.DeployPlan;
import dev.quadlet.systemd.deploy.DeployResult;
import dev.quadlet.systemd.deploy.Deployer;
import dev.quadlet.systemd.host.HostException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Cuts a project over from compose to systemd. */
@Command(
        name = "migrate",
        description = {
            "Cuts a project over from compose to services of systemd, on the hosts of an environment.",
            "",
            "It imports the compose file, looks for errors, pulls images, stops the containers of compose, deploys, and waits until "
                    + "all is healthy. If that fails, the containers of compose run again. They are set aside, not deleted; volumes "
                    + "and networks are taken over as they are."
        })
public final class MigrateCommand extends HostCommand {
    @Mixin
    private ComposeChoice choice = new ComposeChoice();

    @Option(names = "--plan", description = "Say what would be done, and do nothing.")
    private boolean planning;

    @Option(names = "--back", description = "Remove the services, and let the containers of compose run again.")
    private boolean back;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long all may take until it is healthy. Default: ${DEFAULT-VALUE}.")
    private int patience = 300;

    private boolean lossy;

    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public MigrateCommand(Operation operation) {
        super(operation);
    }

    @Override
    Site site(Site environment) throws IOException {
        ComposeImport made = choice.compose().toStack();
        if (!isJson()) {
            err().print(made.lossReport().text());
            err().flush();
        }
        lossy = made.lossReport().hasErrors();
        return new ComposeSite(environment, made.stack());
    }

    @Override
    boolean isChanging() {
        return !planning;
    }

    @Override
    Answer at(Station station) {
        OldContainers old = new OldContainers(station.host(), station.stackName());
        if (back) {
            return goBack(station, old);
        }
        requireSound(station);
        DeployPlan plan = station.deployer().plan(station.stack());
        return planning ? plan(plan, old.present()) : cutOver(station, old);
    }

    private void requireSound(Station station) {
        LintReport report = Linter.forPodman(station.podman().generatorVersion())
                .scope(station.scope())
                .lint(station.stack());
        if (lossy || report.hasErrors()) {
            throw new IllegalArgumentException(
                    "Not everything of it will work, so nothing was done.\n" + (lossy ? "" : report.text()));
        }
    }

    private Answer plan(DeployPlan plan, List<OldContainer> old) {
        String stopped = old.isEmpty() ? "" : "stop and set aside " + OldContainers.names(old) + "\n";
        return Answer.done(stopped + plan + "\n", facts(old, Map.of("plan", plan.toString())));
    }

    private Answer cutOver(Station station, OldContainers old) {
        pull(station);
        List<OldContainer> present = old.present();
        try (Progress progress = progress(station)) {
            old.setAside();
            Deployer deployer = station.deployer().listening(progress).within(Duration.ofSeconds(patience));
            return done(deployer.deploy(station.stack()), old.aside());
        } catch (DeployException e) {
            return e.isRolledBack()
                    ? Answer.failed(ExitStatus.FAILED, e.getMessage() + "\n" + returned(old, present))
                    : Answer.failed(
                            ExitStatus.STUCK, e.getMessage() + "\nThe containers of compose are set aside still.");
        } catch (HostException e) {
            return Answer.failed(ExitStatus.FAILED, e.getMessage() + "\n" + returned(old, present));
        }
    }

    /** While the old containers still run: nobody waits for a download. */
    private static void pull(Station station) {
        station.podman().missing(station.images()).forEach(station.podman()::pull);
    }

    private static String returned(OldContainers old, List<OldContainer> present) {
        old.putBack();
        return present.isEmpty() ? "" : "The containers of compose run again: " + OldContainers.names(present) + ".";
    }

    private static Answer done(DeployResult result, List<OldContainer> aside) {
        StringBuilder text = new StringBuilder(PlanFacts.text(result.files(), result.services()));
        text.append(result).append('\n');
        if (!aside.isEmpty()) {
            text.append(
                    "The containers of compose are set aside. --back returns to them; this forgets them:\npodman rm");
            aside.forEach(old -> text.append(' ').append(old.asideName()));
            text.append('\n');
        }
        return Answer.done(text.toString(), facts(aside, Map.of("revision", result.revision())));
    }

    private Answer goBack(Station station, OldContainers old) {
        List<OldContainer> aside = old.aside();
        if (aside.isEmpty()) {
            return Answer.failed(
                    ExitStatus.FAILED,
                    "There are no containers of compose to go back to, so " + station.stackName() + " stays.");
        }
        try (Progress progress = progress(station)) {
            if (!station.deployer().files(station.stackName()).isEmpty()) {
                station.deployer().listening(progress).remove(station.stackName());
            }
        }
        old.putBack();
        return Answer.done(
                "Compose has its containers again: " + OldContainers.names(aside) + "\n", facts(aside, Map.of()));
    }

    private static Map<String, Object> facts(List<OldContainer> old, Map<String, Object> more) {
        Map<String, Object> facts =
                Facts.of("containers", old.stream().map(OldContainer::name).toList());
        facts.putAll(more);
        return facts;
    }
}
