package dev.quadlet.examples.operate;

import dev.quadlet.compose.ComposeImport;
import dev.quadlet.examples.migrate.ComposeChoice;
import dev.quadlet.lint.LintReport;
import dev.quadlet.lint.Linter;
import java.io.IOException;
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
public final class MigrateCommand extends BringingCommand {
    @Mixin
    private ComposeChoice choice = new ComposeChoice();

    @Option(names = "--plan", description = "Say what would be done, and do nothing.")
    private boolean planning;

    @Option(names = "--back", description = "Remove the services, and let the containers of compose run again.")
    private boolean back;

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
        try (Progress progress = progress(station)) {
            CutOver cutOver = new CutOver(station, deployer(station, progress));
            if (back) {
                return planning ? cutOver.planBack() : cutOver.back();
            }
            requireSound(station);
            return planning ? cutOver.plan() : there(station, cutOver);
        }
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

    private Answer there(Station station, CutOver cutOver) {
        linger(station);
        return cutOver.there();
    }
}
