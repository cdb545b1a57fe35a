package dev.quadlet.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts of any number of units, shaped like real ones: small groups with a network, a database, its volume, and services. */
final class Units {
    private static final int GROUP = 6;

    private Units() {}

    /** The texts by the names of their files; each group waits for the one before it. */
    static Map<String, String> texts(int count) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            add(i / GROUP, i % GROUP, texts);
        }
        return texts;
    }

    private static void add(int group, int member, Map<String, String> texts) {
        String name = "g" + group;
        switch (member) {
            case 0 -> texts.put(name + ".network", "[Network]\n");
            case 1 -> texts.put(name + "-data.volume", "[Volume]\n");
            case 2 -> texts.put(name + "-db.container", database(group));
            default -> texts.put(name + "-app" + member + ".container", service(group, member));
        }
    }

    private static String database(int group) {
        return """
                [Unit]
                Description=Database of group %1$d
                %2$s
                [Container]
                Image=docker.io/library/postgres:16
                Network=g%1$d.network
                Volume=g%1$d-data.volume:/var/lib/postgresql/data
                HealthCmd=pg_isready -h 127.0.0.1
                Notify=healthy
                """.formatted(group, group == 0 ? "" : "After=g" + (group - 1) + "-db.service\n");
    }

    private static String service(int group, int member) {
        return """
                [Unit]
                Description=Service %2$d of group %1$d
                Wants=g%1$d-db.service
                After=g%1$d-db.service

                [Container]
                Image=registry.example.org/shop/app:1.4.2
                Network=g%1$d.network
                PublishPort=127.0.0.1:%3$d:80
                Environment=LOG_LEVEL=INFO WORKERS=4

                [Service]
                Restart=always

                [Install]
                WantedBy=default.target
                """.formatted(group, member, 1024 + (group * GROUP + member) % 60_000);
    }
}
