package dev.quadlet.compose.internal.mapping;

import dev.quadlet.ContainerUnit;
import dev.quadlet.compose.internal.mapping.ServiceDraft.Mounted;
import dev.quadlet.compose.internal.mapping.ServiceDraft.Readiness;
import dev.quadlet.value.NotifyMode;
import dev.quadlet.value.ServiceType;
import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what depends on other services, when all are read. */
final class ServiceFinish {
    /** For pulling the image. */
    private static final Duration PULLING = Duration.ofMinutes(15);

    private static final Duration REMOVAL = Duration.ofSeconds(20);

    private final ServiceDraft service;
    private final Workshop workshop;

    ServiceFinish(ServiceDraft service) {
        this.service = service;
        this.workshop = service.workshop;
    }

    /** Completes the unit. */
    void complete() {
        service.spot.guard(this::write);
    }

    /** Adds the unit to the stack. */
    void build() {
        Secrets.build(service);
        service.build.ifPresent(build -> workshop.stack().units(build.build()));
        service.spot.guard(this::add);
    }

    private void add() {
        ContainerUnit unit = service.unit.build();
        if (!service.isTemplate()) {
            workshop.stack().units(unit);
        } else if (service.replicas > 0) {
            List<String> names = service.instances().stream()
                    .map(name -> name.instance().orElseThrow())
                    .toList();
            workshop.stack()
                    .instances(
                            unit, names.get(0), names.subList(1, names.size()).toArray(String[]::new));
        }
    }

    private void write() {
        NetworkModes.write(service);
        ports();
        mounts().forEach(mount -> service.spot.guard(() -> mount.write().accept(service.unit)));
        service.namespaces.forEach(this::namespace);
        service.dependencies.forEach(dependency -> dependency.spot().guard(() -> dependency(dependency)));
        readiness();
        service.restarting.write(service.unit);
        deferred();
        install();
    }

    private void ports() {
        if (service.inPod()) {
            return;
        }
        service.ports.forEach(port -> port.spot().guard(() -> service.unit.publishPort(port.port())));
    }

    /** Of mounts of one place, the own one counts. */
    private List<Mounted> mounts() {
        Map<String, Mounted> mounts = new LinkedHashMap<>();
        service.volumesFrom.ifPresent(spot ->
                spot.each(item -> borrowed(item).forEach(mount -> mounts.put(mount.target(), mount))));
        service.mounts.forEach(mount -> mounts.put(mount.target(), mount));
        return new ArrayList<>(mounts.values());
    }

    private List<Mounted> borrowed(Spot item) {
        String text = item.plain();
        int colon = text.startsWith("container:") ? -1 : text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        if (colon >= 0 && text.endsWith(":ro")) {
            item.changed("the mounts can be written to as in " + name, "mount them once more, with :ro");
        }
        return Optional.ofNullable(workshop.services().get(name))
                .map(other -> other.mounts)
                .orElseThrow(() -> new Unfit("there is no service " + name));
    }

    private void namespace(String option, String other) {
        Optional.ofNullable(workshop.services().get(other))
                .ifPresent(owner -> service.option(option, "container:" + LifeFields.container(owner)));
    }

    private void dependency(Dependency dependency) {
        ServiceDraft other = Optional.ofNullable(workshop.services().get(dependency.service()))
                .orElseThrow();
        for (UnitName instance : other.instances()) {
            UnitName its = instance.serviceName();
            if (dependency.readiness() == Readiness.COMPLETED && dependency.required()) {
                service.unit.unit(u -> u.requires(its).after(its));
            } else {
                service.unit.dependsOn(instance);
            }
            if (dependency.restarts()) {
                service.unit.unit(u -> u.partOf(its));
            }
        }
    }

    private void readiness() {
        service.stopTime.ifPresent(time -> service.unit.service(s -> s.timeoutStopSec(time.plus(REMOVAL))));
        if (service.completes()) {
            service.unit.service(s -> s.type(ServiceType.ONESHOT).remainAfterExit(true));
        } else if (service.readyWhenHealthy() && service.healthCheck.isPresent()) {
            service.unit.readyWhenHealthy();
        } else {
            service.unit.service(s -> s.timeoutStartSec(PULLING));
            if (service.readyWhenHealthy()) {
                service.unit.notify(NotifyMode.HEALTHY);
            }
        }
    }

    private void deferred() {
        if (!service.deferredIn().isEmpty()) {
            service.unit.service(s -> s.environmentFile(workshop.deferred()));
        }
    }

    private void install() {
        if (service.replicas == 0) {
            return;
        }
        if (service.starts() && service.restarting.isOn()) {
            service.unit.startOnBoot();
        }
        if (workshop.options().targets()) {
            targets();
        }
    }

    private void targets() {
        UnitName target = Targets.of(workshop);
        if (service.starts()) {
            service.unit.install(i -> i.wantedBy(target));
        }
        service.profiles.forEach(profile -> service.unit.install(i -> i.wantedBy(Targets.of(workshop, profile))));
        service.unit.unit(u -> u.partOf(target));
    }
}
