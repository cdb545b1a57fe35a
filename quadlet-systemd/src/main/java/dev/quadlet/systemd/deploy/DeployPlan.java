package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.host.Secrets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a deployment would do, before it does anything: an immutable value that prints as a diff. Contents of private files
 * do not show.
 */
public final class DeployPlan {
    private final Base base;
    private final Layout layout;
    private final Installation after;
    private final Map<String, byte[]> contents;
    private final Secrets secrets;
    private final Changes changes;

    /**
     * What a plan stands on.
     *
     * @param revision the revision that counts; 0 when there is none
     * @param installed what that revision is
     * @param found what is on the host instead: with the files that others put or changed
     * @param podman the Podman of the host
     * @param recovered what was done before
     */
    record Base(
            int revision, Installation installed, Installation found, String podman, Optional<Recovery> recovered) {}

    /** What is done to files, folders and units; and the files of others that lie in the stack's folder. */
    record Changes(
            List<FileChange> files, Map<Path, String> directories, List<ServiceChange> services, List<Path> foreign) {
        Changes {
            files = List.copyOf(files);
            directories = Map.copyOf(directories);
            services = List.copyOf(services);
            foreign = List.copyOf(foreign);
        }
    }

    DeployPlan(
            Base base,
            Layout layout,
            Installation after,
            Map<String, byte[]> contents,
            Secrets secrets,
            Changes changes) {
        this.base = base;
        this.layout = layout;
        this.after = after;
        this.contents = contents;
        this.secrets = secrets;
        this.changes = changes;
    }

    /**
     * The stack's name.
     *
     * @return the name
     */
    public String stack() {
        return after.stack();
    }

    /**
     * The revision that the plan was made for; {@link Deployer#apply} refuses when another one counts by then.
     *
     * @return its number; 0 when the stack is not deployed
     */
    public int revision() {
        return base.revision();
    }

    /**
     * The files that change.
     *
     * @return the changes, by path
     */
    public List<FileChange> files() {
        return changes.files();
    }

    /**
     * The folders of data that are made because they are not there. Nothing but {@link Deployer#remove} deletes them.
     *
     * @return the paths and modes
     */
    public Map<Path, String> directories() {
        return changes.directories();
    }

    /**
     * The units that are started, restarted, stopped, or kept though they changed, each with its reasons.
     *
     * @return the changes
     */
    public List<ServiceChange> services() {
        return changes.services();
    }

    /**
     * Files that lie in the stack's folder and do not belong to it. They stay.
     *
     * @return their paths
     */
    public List<Path> foreign() {
        return changes.foreign();
    }

    /**
     * What was done before the plan was made, because an earlier deployment had not ended.
     *
     * @return the recovery, if there was one
     */
    public Optional<Recovery> recovered() {
        return base.recovered();
    }

    /**
     * Whether there is nothing to do.
     *
     * @return true when files and units are as the stack wants them
     */
    public boolean isEmpty() {
        return files().isEmpty()
                && directories().isEmpty()
                && services().stream().allMatch(change -> change.action() == ServiceChange.Action.KEEP);
    }

    Base base() {
        return base;
    }

    Layout layout() {
        return layout;
    }

    Installation after() {
        return after;
    }

    Map<String, byte[]> contents() {
        return contents;
    }

    Secrets secrets() {
        return secrets;
    }

    List<ServiceChange> services(ServiceChange.Action action) {
        return services().stream().filter(change -> change.action() == action).toList();
    }

    /** Files as a diff, folders, units with their reasons. */
    @Override
    public String toString() {
        String head = stack() + (isEmpty() ? ": nothing to do" : ":");
        return String.join(
                "\n",
                Stream.of(
                                Stream.of(head),
                                recovered().map(Recovery::toString).stream(),
                                files().stream().map(FileChange::toString),
                                directories().entrySet().stream()
                                        .map(each -> "make " + each.getKey() + " (" + each.getValue() + ")"),
                                services().stream().map(ServiceChange::toString),
                                foreign().stream().map(path -> "leave " + path + " (it is somebody else's)"))
                        .flatMap(lines -> lines)
                        .toList());
    }
}
