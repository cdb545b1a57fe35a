package dev.quadlet.kubernetes;

import dev.quadlet.Stack;
import dev.quadlet.kubernetes.internal.mapping.StackMapper;
import dev.quadlet.kubernetes.internal.yaml.YamlText;
import dev.quadlet.kubernetes.options.KubernetesOptions;
import dev.quadlet.loss.LossReport;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A stack as objects of Kubernetes: Deployments or StatefulSets, Jobs, Services, claims, ConfigMaps and Secrets.
 *
 * <pre>{@code
 * KubernetesManifests manifests = KubernetesManifests.of(stack, KubernetesOptions.defaults().ingress("shop.example.org"));
 * log.warn(manifests.lossReport().text());
 * manifests.writeTo(Path.of("kubernetes"));
 * }</pre>
 *
 * <p>Whatever a unit says that has no meaning in a cluster, or another one, is in the {@linkplain #lossReport report}; no
 * content of a unit is an exception. Equal stacks give equal texts. The texts hold the secrets that the stack holds.
 */
public final class KubernetesManifests {
    private final List<HasMetadata> objects;
    private final LossReport losses;

    private KubernetesManifests(StackMapper.Mapped mapped) {
        this.objects = mapped.objects();
        this.losses = mapped.losses();
    }

    /**
     * The objects of a stack.
     *
     * @param stack the stack
     * @return its manifests, with Deployments and without an Ingress
     * @throws IllegalArgumentException when an environment file cannot be written, so that {@link Stack#files} refuses it, too
     */
    public static KubernetesManifests of(Stack stack) {
        return of(stack, KubernetesOptions.defaults());
    }

    /**
     * The objects of a stack.
     *
     * @param stack the stack
     * @param options what the stack does not say
     * @return its manifests
     * @throws IllegalArgumentException when the options want an Ingress, and no port is known that it could lead to; or when
     *     an environment file cannot be written, so that {@link Stack#files} refuses it, too
     */
    public static KubernetesManifests of(Stack stack, KubernetesOptions options) {
        return new KubernetesManifests(StackMapper.map(stack, options));
    }

    /**
     * The objects, in the model of fabric8: ConfigMaps, Secrets, claims, Services, then what runs, in the order of its start.
     *
     * @return the objects; those of kube units last, as they were written
     */
    public List<HasMetadata> objects() {
        return objects;
    }

    /**
     * What could not be carried over as it was.
     *
     * @return the report
     */
    public LossReport lossReport() {
        return losses;
    }

    /**
     * All objects as one text, as {@code kubectl apply -f} and {@code podman kube play} read it.
     *
     * @return YAML, a document for each object
     */
    public String text() {
        return YamlText.of(objects);
    }

    /**
     * The objects as files, one for each kind.
     *
     * @return the texts by the names of the files, such as {@code deployment.yaml}
     */
    public Map<String, String> files() {
        Map<String, List<HasMetadata>> kinds = new LinkedHashMap<>();
        for (HasMetadata object : objects) {
            String file = object.getKind().toLowerCase(Locale.ROOT) + ".yaml";
            kinds.computeIfAbsent(file, name -> new ArrayList<>()).add(object);
        }
        Map<String, String> files = new LinkedHashMap<>();
        kinds.forEach((name, some) -> files.put(name, YamlText.of(some)));
        return files;
    }

    /**
     * Writes the {@link #files() files} to a folder. Each is written whole, in the place of a file or a link of its name; all
     * else in the folder stays, also a file that was written for another stack. Where the file system knows owners, Secrets are
     * for theirs only, and so are objects of kube units of a kind that is made of nothing else.
     *
     * @param folder the folder, which is made when it is not there
     * @throws IOException when a file cannot be written; those before it are there
     */
    public void writeTo(Path folder) throws IOException {
        new ManifestFolder(folder).write(files());
    }

    /** The kinds and names of the objects, without any content. */
    @Override
    public String toString() {
        return String.join(
                ", ", objects.stream().map(KubernetesManifests::title).toList());
    }

    /** Lists of kube units have no name. */
    private static String title(HasMetadata object) {
        return object.getMetadata() == null
                ? object.getKind()
                : object.getKind() + " " + object.getMetadata().getName();
    }
}
