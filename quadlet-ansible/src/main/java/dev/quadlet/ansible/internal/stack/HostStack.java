package dev.quadlet.ansible.internal.stack;

import dev.quadlet.ContainerUnit;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.loss.Loss;
import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.PullPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a stack is on a host. */
public final class HostStack {
    private static final String USUAL_MODE = "0755";

    private final Stack stack;
    private final Secrets secrets;
    private final Restarts restarts;

    private HostStack(Stack given) {
        this.secrets = new Secrets(given);
        this.stack = secrets.marked();
        this.restarts = new Restarts(stack);
    }

    /**
     * Looks at a stack.
     *
     * @param stack the stack
     * @return what it is on a host
     */
    public static HostStack of(Stack stack) {
        return new HostStack(stack);
    }

    /**
     * The files.
     *
     * @return all of them, in order
     */
    public List<HostFile> files() {
        return stack.filesIn(stack.name()).stream().map(this::file).toList();
    }

    private HostFile file(StackFile file) {
        boolean generated = file.place() == StackFile.Place.QUADLET && file.isUnit();
        return new HostFile(
                file.place(), file.path(), mode(file), generated, file.linkTarget(), file.content(), restarts.of(file));
    }

    private static String mode(StackFile file) {
        if (file.isPrivate()) {
            return "0600";
        }
        return file.isExecutable() ? "0755" : "0644";
    }

    /**
     * The folders that files lie in, below the stack's own, each before those in it.
     *
     * @return relative paths
     */
    public List<String> folders() {
        Set<String> folders = new TreeSet<>();
        stack.files().stream()
                .filter(file -> file.place() == StackFile.Place.QUADLET)
                .forEach(file -> addParents(file.path(), folders));
        return List.copyOf(folders);
    }

    private static void addParents(String path, Set<String> folders) {
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            folders.add(path.substring(0, at));
        }
    }

    /**
     * The folders of data with their modes, but for those that only systemd can name; their units make them.
     *
     * @return modes by path, which may begin with a specifier
     */
    public Map<String, String> directories() {
        Map<String, String> directories = new LinkedHashMap<>();
        for (DataDirectory directory : stack.dataDirectories()) {
            String path = directory.toString();
            boolean known = path.startsWith("/") || "SCLEh".indexOf(path.charAt(1)) >= 0;
            if (known && path.indexOf('%', 1) < 0) {
                directories.put(path, directory.mode().orElse(USUAL_MODE));
            }
        }
        return directories;
    }

    /**
     * The services to start and to watch.
     *
     * @return their names, but for tasks that end
     */
    public List<String> services() {
        return Services.of(stack).stream().filter(restarts::staysActive).toList();
    }

    /**
     * Plain units of systemd that are enabled.
     *
     * @return their names
     */
    public List<String> enabled() {
        return Services.enabled(stack);
    }

    /**
     * What the generator makes of the units.
     *
     * @return the names of services, among them templates
     */
    public List<String> generated() {
        return stack.units().stream()
                .map(unit -> unit.serviceName().text())
                .distinct()
                .toList();
    }

    /**
     * Images that may be pulled before containers start, by the paths of the units that name them.
     *
     * @return the images
     */
    public Map<String, String> images() {
        Map<String, String> images = new LinkedHashMap<>();
        containers()
                .filter(unit -> !unit.section().pull().equals(Optional.of(PullPolicy.NEVER)))
                .forEach(unit -> unit.section()
                        .image()
                        .filter(HostStack::isPulled)
                        .ifPresent(image -> images.put(unit.name().text(), image.toString())));
        return images;
    }

    private Stream<ContainerUnit> containers() {
        return stack.units().stream().filter(ContainerUnit.class::isInstance).map(QuadletUnit::asContainer);
    }

    private static boolean isPulled(ImageName image) {
        String name = image.toString();
        return image.unit().isEmpty()
                && name.chars().noneMatch(c -> c == '%' || c == '$')
                && !name.startsWith("/")
                && !name.startsWith("localhost/");
    }

    /**
     * Containers that are asked about their health, by the names that Podman knows them by.
     *
     * @return the names
     */
    public List<String> healthy() {
        return containers()
                .filter(unit -> unit.section()
                        .healthCmd()
                        .filter(check -> check.form() != HealthCommand.Form.NONE)
                        .isPresent())
                .filter(unit -> !unit.name().isTemplate())
                .filter(unit -> services().contains(unit.serviceName().text()))
                .map(HostStack::containerName)
                .filter(name -> name.indexOf('%') < 0)
                .toList();
    }

    private static String containerName(ContainerUnit unit) {
        String service = unit.serviceName().stem();
        return unit.section().containerName().orElse("systemd-" + service);
    }

    /**
     * What does not arrive as it is.
     *
     * @return the losses
     */
    public Stream<Loss> losses() {
        Places places = new Places(stack, this);
        return Carriage.ALL.stream().flatMap(each -> each.losses(places));
    }

    /**
     * What stands for secrets in the files.
     *
     * @return the marks
     */
    public List<SecretMark> secrets() {
        return secrets.marks();
    }
}
