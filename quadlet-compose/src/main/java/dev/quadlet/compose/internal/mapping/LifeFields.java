package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.mapping.ServiceDraft.Readiness;
import dev.quadlet.source.Severity;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.Signal;
import dev.quadlet.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a service starts and ends. */
final class LifeFields {
    static final Table<LifeFields> DEPENDENCY = new Table<LifeFields>()
            .kept(
                    "condition",
                    "[Unit] After=",
                    "service_healthy: Notify=healthy of the other one; service_completed_successfully: Type=oneshot of it, and"
                            + " Requires= here",
                    (dependency, spot) -> dependency.readiness = readiness(spot))
            .kept("restart", "[Unit] PartOf=", "", (dependency, spot) -> dependency.restarts = spot.flag())
            .kept("required", "[Unit] Wants=", "", (dependency, spot) -> dependency.required = spot.flag());

    private Readiness readiness = Readiness.STARTED;
    private boolean restarts;
    private boolean required = true;

    private LifeFields() {}

    static void addTo(Table<ServiceDraft> table) {
        table.group(
                        "depends_on",
                        "[Unit] Wants=, After=",
                        "what fails does not keep the others from starting, so that it may come back",
                        DEPENDENCY,
                        LifeFields::dependencies)
                .kept(
                        "restart",
                        "[Service] Restart=, [Install] WantedBy=",
                        "unless-stopped becomes always",
                        (service, spot) -> service.restarting.read(spot))
                .group("deploy", "", DeployFields.TABLE)
                .kept(
                        "scale",
                        "NAME@.container",
                        "a template with as many instances; it was looked at first",
                        (s, spot) -> {})
                .kept(
                        "stop_signal",
                        "StopSignal=",
                        "",
                        (service, spot) -> service.unit.stopSignal(Signal.parse(spot.plain())))
                .kept("stop_grace_period", "StopTimeout=, [Service] TimeoutStopSec=", "", LifeFields::stop)
                .kept(
                        "profiles",
                        "[Install] WantedBy=PROJECT-PROFILE.target",
                        "",
                        (service, spot) -> spot.each(profile -> service.profiles.add(profile.plain())))
                .changed(
                        "post_start",
                        "[Service] ExecStartPost=podman exec …",
                        "a hook that fails stops the service",
                        (service, spot) -> hook(service, spot, true))
                .changed(
                        "pre_stop",
                        "[Service] ExecStop=podman exec …",
                        "",
                        (service, spot) -> hook(service, spot, false))
                .droppedUnless("attach", List.of("true", "false"), Severity.NOTICE, "all logs go to the journal", "")
                .dropped("develop", Severity.NOTICE, "nobody watches the sources", "")
                .dropped(
                        "provider",
                        Severity.ERROR,
                        "the service is run by a plugin of compose",
                        "run what it provides by other means")
                .dropped("models", Severity.WARNING, "Podman runs no models", "run the model as a service")
                .meaningless("extends", "the other service was laid below this one when the file was read");
    }

    private static Readiness readiness(Spot spot) {
        return switch (spot.plain()) {
            case "service_started" -> Readiness.STARTED;
            case "service_healthy" -> Readiness.HEALTHY;
            case "service_completed_successfully" -> Readiness.COMPLETED;
            default -> throw new Unfit("'" + spot.plain() + "' is no condition");
        };
    }

    private static void dependencies(ServiceDraft service, Spot spot) {
        if (!spot.isMapping()) {
            spot.each(item -> service.dependencies.add(Dependency.on(item.plain(), item)));
            return;
        }
        spot.mapping()
                .entries()
                .keySet()
                .forEach(name -> spot.at(name).guard(() -> {
                    LifeFields form = new LifeFields();
                    Spot value = spot.at(name);
                    if (!value.isNothing()) {
                        DEPENDENCY.read(form, value);
                    }
                    service.dependencies.add(new Dependency(name, form.readiness, form.restarts, form.required, value));
                }));
    }

    private static void stop(ServiceDraft service, Spot spot) {
        service.unit.stopTimeout(Sizes.seconds(spot));
        service.stopTime = Optional.of(Sizes.duration(spot));
    }

    private static void hook(ServiceDraft service, Spot spot, boolean start) {
        spot.each(item -> {
            Spot command = item.isMapping() && item.mapping().get("command").isPresent() ? item.at("command") : item;
            List<Text> words =
                    new ArrayList<>(List.of(Text.of("podman"), Text.of("exec"), Text.of(container(service))));
            words.addAll(CommandFields.words(command));
            CommandLine line = CommandLine.of(words);
            service.unit.service(s -> {
                if (start) {
                    s.execStartPost(line);
                } else {
                    s.execStop(line.ignoringFailure());
                }
            });
        });
        spot.notice(
                "the hook runs by podman exec; its user, environment and privileges are those of the container", "");
    }

    /** The name of a service's container, as Podman gives it. */
    static String container(ServiceDraft service) {
        return service.containerName()
                .orElse("systemd-" + service.unitName().serviceName().stem());
    }
}
