package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.EnvironmentReader;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.kubernetes.internal.unit.Context;
import dev.quadlet.kubernetes.internal.unit.Losses;
import dev.quadlet.kubernetes.options.KubernetesOptions;
import dev.quadlet.value.UnitName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is being made of a stack. */
final class Workshop {
    private final Stack stack;
    private final KubernetesOptions options;
    private final Losses losses = new Losses();
    private final Map<String, Workload> workloads = new LinkedHashMap<>();
    private final Map<UnitName, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final UniqueNames workloadNames = new UniqueNames();
    private final UniqueNames claimNames = new UniqueNames();
    private final EnvironmentObjects environment;
    private final AssetObjects assets;
    final List<PassedOn> passedOn = new ArrayList<>();

    Workshop(Stack stack, KubernetesOptions options) {
        this.stack = stack;
        this.options = options;
        UniqueNames names = new UniqueNames(); // both make ConfigMaps
        this.environment = new EnvironmentObjects(stack.name(), names);
        this.assets = new AssetObjects(stack, names);
    }

    Stack stack() {
        return stack;
    }

    KubernetesOptions options() {
        return options;
    }

    Losses losses() {
        return losses;
    }

    EnvironmentObjects environment() {
        return environment;
    }

    AssetObjects assets() {
        return assets;
    }

    /** A new workload, under a name that no other one has. */
    Workload workload(String stem) {
        String name = workloadNames.of(new Object(), stem);
        Workload workload = new Workload(name);
        workload.labels.put("app.kubernetes.io/name", name);
        workload.labels.put("app.kubernetes.io/part-of", Names.dns(stack.name()));
        workloads.put(name, workload);
        return workload;
    }

    List<Workload> workloads() {
        return List.copyOf(workloads.values());
    }

    void add(Draft draft) {
        Context context = draft.context;
        drafts.put(context.settings().name(), draft);
        drafts.putIfAbsent(context.service(), draft);
    }

    /** A unit by the name of its file or its service. */
    Optional<Draft> find(UnitName name) {
        return Optional.ofNullable(drafts.get(name));
    }

    List<ContainerDraft> containers() {
        return workloads.values().stream()
                .flatMap(workload -> workload.containers.stream())
                .toList();
    }

    List<PodDraft> pods() {
        return drafts(PodDraft.class);
    }

    List<VolumeDraft> volumes() {
        return drafts(VolumeDraft.class);
    }

    private <T extends Draft> List<T> drafts(Class<T> kind) {
        return drafts.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .toList();
    }

    /** Storage by its name in Podman. */
    Claim claim(String name, Workload user) {
        Claim claim = claims.computeIfAbsent(name, volume -> new Claim(volume, claimNames.of(volume, volume)));
        claim.users.add(user);
        return claim;
    }

    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /** An environment file of the stack by the path that a unit has for it. */
    Optional<EnvironmentFile> environmentFile(String path) {
        String name = path.startsWith("./") ? path.substring(2) : path;
        return stack.environmentFiles().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .or(() -> asset(name).map(asset -> read(name, asset)));
    }

    private static EnvironmentFile read(String name, StackFile asset) {
        String text = new String(asset.content(), StandardCharsets.UTF_8);
        EnvironmentFile file = EnvironmentFile.named(name.substring(name.lastIndexOf('/') + 1));
        for (Map.Entry<String, String> entry :
                EnvironmentReader.PODMAN.read(text).entrySet()) {
            file = file.with(entry.getKey(), entry.getValue());
        }
        return file;
    }

    /** A file beside the units. */
    Optional<StackFile> asset(String path) {
        return stack.files().stream()
                .filter(file -> file.path().equals(path)
                        && !file.isPrivate()
                        && file.linkTarget().isEmpty())
                .filter(file -> file.place() == StackFile.Place.QUADLET)
                .findFirst();
    }
}
