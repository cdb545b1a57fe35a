package dev.quadlet.graph;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import java.util.ArrayList;
import java.util.List;

/** Stacks of any size, shaped like real ones: small groups with a network, a database with its volume, and services. */
final class LargeStacks {
    private static final int GROUP = 6;

    private LargeStacks() {}

    /** At least so many units; each group waits for the one before it. */
    static List<QuadletUnit> groups(int size) {
        List<QuadletUnit> units = new ArrayList<>();
        for (int group = 0; units.size() < size; group++) {
            units.add(Quadlet.parse("g" + group + ".network", "[Network]\n"));
            units.add(Quadlet.parse("g" + group + "-data.volume", "[Volume]\n"));
            units.add(Quadlet.parse("g" + group + "-db.container", database(group)));
            for (int i = 3; i < GROUP; i++) {
                units.add(Quadlet.parse("g" + group + "-app" + i + ".container", service(group, i)));
            }
        }
        return units;
    }

    /** One ring of so many containers, in which every other one knows a way back, too. */
    static List<QuadletUnit> ring(int size) {
        List<QuadletUnit> units = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String back = i % 2 == 1 ? " c" + (i - 1) + ".service" : "";
            units.add(Quadlet.parse(
                    "c" + i + ".container",
                    "[Unit]\nAfter=c" + (i + 1) % size + ".service" + back + "\n[Container]\n"));
        }
        return units;
    }

    private static String database(int group) {
        String before = group == 0
                ? ""
                : "[Unit]\nWants=g" + (group - 1) + "-db.service\nAfter=g" + (group - 1) + "-db.container\n\n";
        return before + """
                [Container]
                Image=docker.io/library/postgres:16
                Network=g%1$d.network
                Volume=g%1$d-data.volume:/var/lib/postgresql/data
                """.formatted(group);
    }

    private static String service(int group, int number) {
        return """
                [Unit]
                Requires=g%1$d-db.service
                After=g%1$d-db.service

                [Container]
                Image=localhost/app
                Network=g%1$d.network
                PublishPort=127.0.0.1:%2$d:80

                [Install]
                WantedBy=default.target
                """.formatted(group, 1024 + (group * GROUP + number) % 60000);
    }
}
