package dev.quadlet.service;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.value.UnitKind;
import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;

/**
 * A unit that becomes no service, or a drop-in that is not merged, because of what it says.
 *
 * @param path where the file lies
 * @param reasons why, in order; at least one
 */
public record RefusedFile(String path, List<Diagnostic> reasons) {
    /** Copies the reasons. */
    public RefusedFile {
        Objects.requireNonNull(path, "path");
        reasons = List.copyOf(reasons);
    }

    /**
     * The name of the file.
     *
     * @return what stands behind the last slash of the path
     */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether somebody who asks for a unit, or for the service that it would have by default, means this file. */
    boolean isCalled(String asked) {
        String stem = StringUtils.substringBeforeLast(name(), ".");
        return name().equals(asked)
                || UnitKind.ofExtension(StringUtils.substringAfterLast(name(), "."))
                        .map(kind -> stem + kind.serviceSuffix())
                        .filter(service -> asked.equals(service) || asked.equals(service + ".service"))
                        .isPresent();
    }

    String explained() {
        StringBuilder text = new StringBuilder(path + " becomes no service\n\n");
        reasons.forEach(reason -> text.append(reason).append('\n'));
        return text.toString();
    }

    /** Path and first reason. */
    @Override
    public String toString() {
        return path + ": " + reasons.get(0).message();
    }
}
