package dev.quadlet.codegen;

import java.util.List;
import java.util.Map;

/**
 * Makes the classes of one section.
 *
 * @param name the name of the section, without brackets
 * @param rows its keys
 */
record Section(String name, List<Row> rows) {
    private static final Map<String, String> UNITS = Map.of(
            "Container", "a container unit, which {@code podman run} runs",
            "Pod", "a pod unit, which containers join",
            "Volume", "a volume unit, a named volume that containers mount",
            "Network", "a network unit, which containers join",
            "Kube", "a kube unit, Kubernetes YAML that {@code podman kube play} runs",
            "Image", "an image unit, an image that is pulled",
            "Build", "a build unit, an image that is built",
            "Artifact", "an artifact unit, an OCI artifact that is pulled");

    /** Methods that are not a key. */
    private static final Map<String, String> EXTRAS =
            Map.of("Container", Templates.CONTAINER_EXTRAS, "Service", Templates.SERVICE_EXTRAS);

    /** The constants of the keys. */
    String constants() {
        String members = Members.all(rows, Members::constant);
        return JavaFile.in(
                "dev.quadlet.key",
                Templates.KEYS.with("section", name).with("members", members).text());
    }

    /** The view with its getters. */
    String view() {
        String members = Members.all(rows, Members::getter).stripTrailing() + "\n";
        return JavaFile.in(
                "dev.quadlet",
                Templates.VIEW.with("section", name).with("members", members).text());
    }

    String builderName() {
        return name + (isUnits() ? "Builder" : "SectionBuilder");
    }

    /** Whether the section makes a kind of unit, so that its builder builds one. */
    private boolean isUnits() {
        return UNITS.containsKey(name);
    }

    /** The builder with its setters. */
    String builder() {
        Template template =
                isUnits() ? Templates.UNIT_BUILDER.with("unit", UNITS.get(name)) : Templates.SECTION_BUILDER;
        String members = Members.all(rows, row -> Members.setters(row, builderName()));
        return JavaFile.in(
                "dev.quadlet",
                template.with("section", name)
                        .with("builder", builderName())
                        .with("members", members)
                        .with("extras", EXTRAS.getOrDefault(name, ""))
                        .text());
    }
}
