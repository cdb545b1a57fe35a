package dev.quadlet.kubernetes.internal.mapping;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import io.fabric8.kubernetes.api.model.apps.DeploymentStrategy;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSetSpec;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobSpec;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import io.fabric8.kubernetes.api.model.batch.v1.JobTemplateSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What runs a pod. */
final class WorkloadObjects {
    private static final int TRIES = 6;

    private final Workshop workshop;
    private final Claims claims;

    WorkloadObjects(Workshop workshop, Claims claims) {
        this.workshop = workshop;
        this.claims = claims;
    }

    /** The labels by which a pod is found; others may change. */
    static Map<String, String> selector(Workload workload) {
        Map<String, String> labels = new LinkedHashMap<>();
        workload.labels.entrySet().stream().limit(2).forEach(label -> labels.put(label.getKey(), label.getValue()));
        return labels;
    }

    HasMetadata of(Workload workload) {
        if (workload.schedule.isPresent()) {
            return cronJob(workload, workload.schedule.get());
        }
        if (workload.ends()) {
            Job job = new Job();
            job.setMetadata(meta(workload));
            job.setSpec(job(workload));
            return job;
        }
        return claims.isStateful(workload) ? statefulSet(workload) : deployment(workload);
    }

    private static ObjectMeta meta(Workload workload) {
        return Meta.named(workload.name, selector(workload));
    }

    private static LabelSelector matching(Workload workload) {
        LabelSelector matching = new LabelSelector();
        matching.setMatchLabels(selector(workload));
        return matching;
    }

    private Deployment deployment(Workload workload) {
        DeploymentSpec spec = new DeploymentSpec();
        spec.setReplicas(1);
        spec.setSelector(matching(workload));
        if (!workload.volumes.claims().isEmpty()) {
            spec.setStrategy(new DeploymentStrategy(null, "Recreate")); // never two at the same data
        }
        spec.setTemplate(template(workload, "Always", workload.volumes.all()));
        Deployment deployment = new Deployment();
        deployment.setMetadata(meta(workload));
        deployment.setSpec(spec);
        return deployment;
    }

    private StatefulSet statefulSet(Workload workload) {
        List<PersistentVolumeClaim> own = claims.templates(workload);
        StatefulSetSpec spec = new StatefulSetSpec();
        spec.setReplicas(1);
        spec.setSelector(matching(workload));
        spec.setServiceName(Names.service(workload.containers.get(0).name()));
        spec.setVolumeClaimTemplates(own);
        List<Volume> others = workload.volumes.all().stream()
                .filter(volume -> own.stream()
                        .noneMatch(claim -> claim.getMetadata().getName().equals(volume.getName())))
                .toList();
        spec.setTemplate(template(workload, "Always", others));
        StatefulSet set = new StatefulSet();
        set.setMetadata(meta(workload));
        set.setSpec(spec);
        return set;
    }

    private CronJob cronJob(Workload workload, String schedule) {
        CronJobSpec spec = new CronJobSpec();
        spec.setSchedule(schedule);
        spec.setConcurrencyPolicy("Forbid"); // a service of systemd runs once at a time, too
        spec.setJobTemplate(new JobTemplateSpec(Meta.named(workload.name, selector(workload)), job(workload)));
        spec.getJobTemplate().getMetadata().setName(null);
        CronJob job = new CronJob();
        job.setMetadata(meta(workload));
        job.setSpec(spec);
        return job;
    }

    private JobSpec job(Workload workload) {
        boolean again = workload.containers.stream().anyMatch(container -> container.triesAgain);
        JobSpec spec = new JobSpec();
        spec.setBackoffLimit(again ? TRIES : 0);
        spec.setTemplate(template(workload, again ? "OnFailure" : "Never", workload.volumes.all()));
        return spec;
    }

    private PodTemplateSpec template(Workload workload, String restart, List<Volume> volumes) {
        workload.spec.setRestartPolicy(restart);
        workload.spec.setContainers(containers(workload));
        workload.spec.setVolumes(volumes);
        ObjectMeta meta = new ObjectMeta();
        meta.setLabels(workload.labels);
        meta.setAnnotations(workload.annotations);
        return new PodTemplateSpec(meta, workload.spec);
    }

    private List<Container> containers(Workload workload) {
        for (ContainerDraft container : workload.containers) {
            Stream<Port> ofPod = container == workload.containers.get(0) ? workload.ports.stream() : Stream.of();
            container.model.setPorts(Stream.concat(container.ports.stream(), ofPod)
                    .map(this::port)
                    .distinct()
                    .toList());
        }
        return workload.containers.stream().map(container -> container.model).toList();
    }

    private ContainerPort port(Port port) {
        ContainerPort made = new ContainerPort();
        made.setContainerPort(port.number());
        made.setProtocol(port.isTcp() ? null : port.protocol());
        if (port.published() && workshop.options().hostPorts()) {
            made.setHostPort(port.hostPort().orElse(port.number()));
            port.hostAddress().ifPresent(made::setHostIP);
        }
        return made;
    }
}
