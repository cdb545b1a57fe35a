package dev.quadlet.graph;

import dev.quadlet.value.UnitKind;

/** Writes a picture as a Mermaid flow chart. */
final class Mermaid {
    private static final String HEAD = "flowchart LR\n";
    private static final String CLASSES = """
                classDef outside stroke-dasharray: 4 4
                classDef missing stroke-dasharray: 4 4, stroke: #c00
            """;

    private Mermaid() {}

    static String write(Picture picture) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < picture.nodes().size(); i++) {
            Node node = picture.nodes().get(i);
            text.append("    n")
                    .append(i)
                    .append(shaped(node))
                    .append(style(node))
                    .append('\n');
        }
        for (Picture.Arrow arrow : picture.arrows()) {
            text.append("    n").append(arrow.from());
            text.append(arrow.isStrong() ? " -->|" : " -.->|").append(arrow.label());
            text.append("| n").append(arrow.to()).append('\n');
        }
        return text.append(CLASSES).toString();
    }

    private static String shaped(Node node) {
        String label = '"' + escaped(node.name().text()) + '"';
        return node.name().kind().map(kind -> shaped(kind, label)).orElse("([" + label + "])");
    }

    private static String shaped(UnitKind kind, String label) {
        return switch (kind) {
            case CONTAINER -> "[" + label + "]";
            case NETWORK -> "{{" + label + "}}";
            case VOLUME -> "[(" + label + ")]";
            case POD, KUBE -> "[[" + label + "]]";
            case IMAGE, BUILD, ARTIFACT -> "[/" + label + "/]";
        };
    }

    private static String style(Node node) {
        return switch (node.kind()) {
            case OUTSIDE -> ":::outside";
            case MISSING -> ":::missing";
            case UNIT, INSTANCE, SYSTEMD -> "";
        };
    }

    /** Whatever could mean something to Mermaid, or to the Markdown that it reads labels as, becomes a number. */
    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isPlain = Character.isLetterOrDigit(c) || ".-".indexOf(c) >= 0;
            escaped.append(isPlain ? String.valueOf(c) : "#" + (int) c + ";");
        }
        return escaped.toString();
    }
}
