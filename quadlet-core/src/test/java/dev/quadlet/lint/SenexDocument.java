package dev.quadlet.lint;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;

/** Units as people write them who trust the names. */
final class SenexDocument {
    private SenexDocument() {}

    static QuadletUnit network() {
        return Quadlet.parse("senex-network.network", "[Network]\nDriver=bridge\n");
    }

    static QuadletUnit postgres() {
        return Quadlet.parse("postgres.container", """
                [Unit]
                Description=PostgreSQL

                [Container]
                Image=docker.io/library/postgres:15
                Network=senex-network.network
                EnvironmentFile=%d/.env
                Environment=POSTGRES_DB=${DB_NAME}
                HealthCmd=pg_isready -U ${DB_USER}
                Volume=${APP_DIR}/data/postgres:/var/lib/postgresql/data:U
                AutoUpdate=registry

                [Service]
                Restart=always
                """);
    }

    static QuadletUnit web() {
        return Quadlet.parse("web.container", """
                [Unit]
                Description=Web
                After=senex-network.service postgres.service
                Requires=postgres.service

                [Container]
                Image=docker.io/library/nginx:1
                Network=senex-network.network
                """);
    }
}
