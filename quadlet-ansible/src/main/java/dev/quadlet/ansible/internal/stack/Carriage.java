package dev.quadlet.ansible.internal.stack;

import dev.quadlet.loss.Loss;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of one thing that a stack consists of: a row of the table for people, and of the report.
 *
 * @param what the thing
 * @param outcome what becomes of it
 * @param remark what that means
 * @param advice what to do about it; empty when there is nothing to do
 * @param severity how bad it is
 * @param places where a stack has it; none of what needs no word, or what no line of a stack says
 */
record Carriage(
        String what,
        Outcome outcome,
        String remark,
        String advice,
        Severity severity,
        Function<Places, Stream<Place>> places) {
    static final List<Carriage> ALL = List.of(
            new Carriage("units, drop-ins, instances of templates", Outcome.KEPT, ""),
            new Carriage("the start at boot, dependencies, readiness", Outcome.KEPT, "they stand in the units"),
            new Carriage("assets, also executable ones", Outcome.KEPT, "with their modes"),
            new Carriage("environment files", Outcome.KEPT, "mode 0600"),
            new Carriage(
                    "values in them that were added as secrets",
                    Outcome.STEP,
                    "the value comes from the vault",
                    "set it in the file vault.yml of each environment, and encrypt that",
                    Severity.NOTICE,
                    Places::secretValues),
            new Carriage(
                    "plain units of systemd",
                    Outcome.KEPT,
                    "with an `[Install]` section they are enabled and started, others are installed"),
            new Carriage(
                    "folders of data",
                    Outcome.KEPT,
                    "with their modes when they are made; those that are there are left alone"),
            new Carriage(
                    "folders of data below specifiers other than `%S %C %L %E %h`",
                    Outcome.CHANGED,
                    "only systemd knows where this folder is: the units that need it make it, with their mode",
                    "",
                    Severity.NOTICE,
                    Places::otherDirectories),
            new Carriage(
                    "tasks (`Type=oneshot`), and what a timer, path or socket starts",
                    Outcome.CHANGED,
                    "it is installed, but neither started nor watched",
                    "",
                    Severity.NOTICE,
                    Places::unwatched),
            new Carriage(
                    "a `.network` or `.volume` that changes",
                    Outcome.CHANGED,
                    "a later change is installed, and said, but Podman keeps the network or volume that is there",
                    "",
                    Severity.NOTICE,
                    Places::resources),
            new Carriage(
                    "drop-ins for units of others",
                    Outcome.CHANGED,
                    "it is installed, but a change of it restarts nothing",
                    "restart the unit by hand",
                    Severity.NOTICE,
                    Places::dropInsOfOthers),
            new Carriage(
                    "secrets of Podman (`Secret=`)",
                    Outcome.STEP,
                    "the project does not make the secret",
                    "make it on the hosts, with podman secret create",
                    Severity.WARNING,
                    Places::podmanSecrets),
            new Carriage(
                    "images of `localhost/`, or with `Pull=never`",
                    Outcome.STEP,
                    "the project does not pull the image",
                    "bring it to the hosts, with podman build, load or pull",
                    Severity.WARNING,
                    Places::imagesOfTheHost),
            new Carriage(
                    "images with a variable in the name",
                    Outcome.CHANGED,
                    "the project does not pull the image ahead: Podman does at the start, which takes longer then",
                    "",
                    Severity.NOTICE,
                    Places::variableImages),
            new Carriage(
                    "files and services that left the stack",
                    Outcome.DROPPED,
                    "stop and remove them by hand; [the deployer](deploy.md) does it by itself"),
            new Carriage(
                    "the way back",
                    Outcome.DROPPED,
                    "deploy the project of before; [the deployer](deploy.md) goes back by itself"),
            new Carriage(
                    "a run that was cut off between writing and restarting",
                    Outcome.DROPPED,
                    "the next run does not know what was left to restart: restart it by hand"),
            new Carriage("Podman 4.4 to 4.6", Outcome.DROPPED, "they read no folders; the role refuses them"));

    private static final Map<Outcome, String> WORDS = Map.of(
            Outcome.KEPT, "yes",
            Outcome.CHANGED, "in part",
            Outcome.STEP, "needs a step",
            Outcome.DROPPED, "no");

    private Carriage(String what, Outcome outcome, String remark) {
        this(what, outcome, remark, "", Severity.NOTICE, places -> Stream.of());
    }

    Stream<Loss> losses(Places stack) {
        return places.apply(stack)
                .map(place -> new Loss(place.path(), place.source(), place.span(), severity, outcome, remark, advice));
    }

    /** All rows as a table in Markdown. */
    static String markdown() {
        return ALL.stream()
                .map(Carriage::row)
                .collect(Collectors.joining("", "| what | arrives | |\n|---|---|---|\n", ""));
    }

    private String row() {
        String said = advice.isEmpty() ? remark : remark + "; " + advice;
        return "| " + what + " | " + WORDS.get(outcome) + " | " + said + " |\n";
    }
}
