package dev.quadlet.graph;

import static dev.quadlet.graph.StackTexts.graph;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureTest {
    private static final String SHOP = """
            --- shop.network
            [Network]
            --- db_1.container
            [Unit]
            After=shop-network.service network-online.target
            [Container]
            Network=shop.network
            Volume=data.volume:/data
            --- job@.container
            [Unit]
            Wants=db_1.service x\\x2dy.service
            [Container]
            Image=app.build
            --- app.build
            [Build]
            --- shop.pod
            [Pod]
            --- shop.target
            [Unit]
            """;

    @Test
    void mermaid() {
        assertThat(graph(SHOP).toMermaid()).isEqualTo("""
                flowchart LR
                    n0{{"shop.network"}}
                    n1["db#95;1.container"]
                    n2["job#64;.container"]
                    n3[/"app.build"/]
                    n4[["shop.pod"]]
                    n5(["shop.target"])
                    n6[("data.volume")]:::missing
                    n7(["network-online.target"]):::outside
                    n8(["x#92;x2dy.service"]):::outside
                    n1 -->|network, order| n0
                    n1 -->|volume| n6
                    n1 -.->|order| n7
                    n2 -->|image| n3
                    n2 -.->|wants| n1
                    n2 -.->|wants| n8
                    classDef outside stroke-dasharray: 4 4
                    classDef missing stroke-dasharray: 4 4, stroke: #c00
                """);
    }

    @Test
    void dot() {
        assertThat(graph(SHOP).toDot()).isEqualTo("""
                digraph stack {
                    rankdir=LR;
                    node [shape=box];
                    n0 [label="shop.network", shape=hexagon];
                    n1 [label="db_1.container"];
                    n2 [label="job@.container"];
                    n3 [label="app.build", shape=parallelogram];
                    n4 [label="shop.pod", shape=box3d];
                    n5 [label="shop.target", shape=oval];
                    n6 [label="data.volume", style=dashed, color=red];
                    n7 [label="network-online.target", style=dashed];
                    n8 [label="x\\\\x2dy.service", style=dashed];
                    n1 -> n0 [label="network, order"];
                    n1 -> n6 [label="volume"];
                    n1 -> n7 [label="order", style=dashed];
                    n2 -> n3 [label="image"];
                    n2 -> n1 [label="wants", style=dashed];
                    n2 -> n8 [label="wants", style=dashed];
                }
                """);
    }
}
