package dev.quadlet.systemd;

import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.value.UnitName;
import java.util.List;

/**
 * What an auto-update did to a container, or would do.
 *
 * @param unit the service that runs it
 * @param container its name
 * @param image the image
 * @param policy where new images come from: {@code registry} or {@code local}
 * @param updated {@code true}, {@code false}, {@code pending}, {@code rolled back} or {@code failed}, in Podman's words
 */
public record AutoUpdateResult(UnitName unit, String container, String image, String policy, String updated) {
    private static final int FIELDS = 5;

    static AutoUpdateResult parse(CommandResult result, String line) {
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() != FIELDS) {
            throw MalformedOutputException.of(result, "these are not five fields: " + line);
        }
        return new AutoUpdateResult(
                UnitName.of(fields.get(0)), fields.get(1), fields.get(2), fields.get(3), fields.get(4));
    }

    /**
     * Whether the container runs a newer image, or would.
     *
     * @return true for {@code true} and {@code pending}
     */
    public boolean isUpdated() {
        return updated.equals("true") || updated.equals("pending");
    }

    /**
     * Whether a new image did not come up.
     *
     * @return true for {@code rolled back} and {@code failed}
     */
    public boolean isFailed() {
        return updated.equals("rolled back") || updated.equals("failed");
    }
}
