package dev.quadlet.graph;

/** Writes a picture in the language of Graphviz. */
final class Dot {
    private Dot() {}

    static String write(Picture picture) {
        StringBuilder text = new StringBuilder("digraph stack {\n    rankdir=LR;\n    node [shape=box];\n");
        for (int i = 0; i < picture.nodes().size(); i++) {
            Node node = picture.nodes().get(i);
            text.append("    n")
                    .append(i)
                    .append(" [label=")
                    .append(quoted(node.name().text()));
            text.append(style(node)).append("];\n");
        }
        for (Picture.Arrow arrow : picture.arrows()) {
            text.append("    n").append(arrow.from()).append(" -> n").append(arrow.to());
            text.append(" [label=").append(quoted(arrow.label()));
            text.append(arrow.isStrong() ? "];\n" : ", style=dashed];\n");
        }
        return text.append("}\n").toString();
    }

    private static String style(Node node) {
        return switch (node.kind()) {
            case OUTSIDE -> ", style=dashed";
            case MISSING -> ", style=dashed, color=red";
            case UNIT, INSTANCE, SYSTEMD -> shape(node);
        };
    }

    private static String shape(Node node) {
        return node.name()
                .kind()
                .map(kind -> switch (kind) {
                    case CONTAINER -> "";
                    case NETWORK -> ", shape=hexagon";
                    case VOLUME -> ", shape=cylinder";
                    case POD, KUBE -> ", shape=box3d";
                    case IMAGE, BUILD, ARTIFACT -> ", shape=parallelogram";
                })
                .orElse(", shape=oval");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
