package dev.quadlet.systemd.deploy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a deployment did. All units are active and healthy.
 *
 * @param stack the stack's name
 * @param revision the revision that counts now; 0 when the stack is removed
 * @param files the files that were changed
 * @param services the units that were touched
 * @param recovered what was done before, because an earlier deployment had not ended
 * @param took how long it took
 */
public record DeployResult(
        String stack,
        int revision,
        List<FileChange> files,
        List<ServiceChange> services,
        Optional<Recovery> recovered,
        Duration took) {
    /** Takes copies. */
    public DeployResult {
        files = List.copyOf(files);
        services = List.copyOf(services);
    }

    /**
     * Whether anything was done.
     *
     * @return false when the host was as the plan wanted it
     */
    public boolean isChanged() {
        return !files.isEmpty() || services.stream().anyMatch(change -> change.action() != ServiceChange.Action.KEEP);
    }

    /** One sentence. */
    @Override
    public String toString() {
        String state = revision == 0 ? " is removed" : " is at revision " + revision;
        return stack + state + " after " + took.toMillis() + " ms: " + files.size() + " files, " + services.size()
                + " units";
    }
}
