package dev.quadlet;

import static dev.quadlet.value.PortMapping.host;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.value.ByteSize;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.DeviceMapping;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.RestartPolicy;
import dev.quadlet.value.Variable;
import dev.quadlet.value.VolumeMount;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A photo album: a pod of four containers, and one file of variables that says which release runs where. */
class PodStackTest {
    private static <B extends UnitBuilder<B>> B restarted(B unit) {
        return unit.service(s -> s.restart(RestartPolicy.ALWAYS).restartSec(Duration.ofSeconds(10)));
    }

    private static Stack album() {
        EnvironmentFile env = EnvironmentFile.named("album.env")
                .with("ALBUM_RELEASE", "v2.1.0")
                .with("ALBUM_PHOTOS", "/srv/photos")
                .with("DB_NAME", "album")
                .withSecret("DB_PASSWORD", "correct horse");
        Variable release = env.variable("ALBUM_RELEASE");

        VolumeUnit tables = Quadlet.volume("album-tables").build();
        VolumeUnit models = Quadlet.volume("album-models").label("backup", "no").build();
        ImageUnit valkey = Quadlet.image("album-valkey")
                .image("docker.io/valkey/valkey:8-alpine")
                .build();

        PodUnit pod = Quadlet.pod("album")
                .unit(u -> u.description("Photo album"))
                .publishPort(host(2283).container(2283).on("127.0.0.1"))
                .startOnBoot()
                .build();

        ContainerUnit cache = Quadlet.container("album-cache")
                .image(valkey)
                .pod(pod)
                .healthCmd(HealthCommand.exec("valkey-cli", "ping"))
                .readyWhenHealthy()
                .apply(PodStackTest::restarted)
                .build();

        ContainerUnit database = Quadlet.container("album-database")
                .image(ImageName.of("ghcr.io/example/postgres").tag("16-vectorchord0.4"))
                .pod(pod)
                .volume(tables, "/var/lib/postgresql/data")
                .environmentFrom(env, "POSTGRES_DB", "DB_NAME")
                .environmentFrom(env, "POSTGRES_PASSWORD", "DB_PASSWORD")
                .environment("POSTGRES_INITDB_ARGS", "--data-checksums")
                .exec(CommandLine.of(
                        "postgres",
                        "-c",
                        "shared_preload_libraries=vchord.so, vectors.so",
                        "-c",
                        "search_path=\"$user\", public, vectors"))
                .shmSize(ByteSize.mebibytes(128))
                .healthCmd(HealthCommand.shell("pg_isready -d \"$POSTGRES_DB\""))
                .healthInterval(Duration.ofSeconds(10))
                .readyWhenHealthy()
                .apply(PodStackTest::restarted)
                .build();

        ContainerUnit learning = Quadlet.container("album-learning")
                .image(ImageName.of("ghcr.io/example/album-learning").tag(release))
                .pod(pod)
                .volume(models, "/cache")
                .addDevice(DeviceMapping.host("/dev/dri").optional())
                .apply(PodStackTest::restarted)
                .build();

        ContainerUnit server = Quadlet.container("album-server")
                .image(ImageName.of("ghcr.io/example/album-server").tag(release))
                .pod(pod)
                .volume(VolumeMount.bind(env.variable("ALBUM_PHOTOS"), "/data"))
                .volume("/etc/localtime:/etc/localtime:ro")
                .environmentFile(env)
                .dependsOnHealthy(database, cache)
                .dependsOn(learning)
                .apply(PodStackTest::restarted)
                .build();

        return Stack.named("album")
                .environmentFile(env)
                .units(pod, tables, models, valkey, cache, database, learning, server)
                .build();
    }

    @Test
    void aPodWithTheReleaseInOneFile() {
        assertThat(StackText.of(album())).isEqualTo("""
                === album.pod
                [Unit]
                Description=Photo album

                [Pod]
                PublishPort=127.0.0.1:2283:2283

                [Install]
                WantedBy=default.target

                === album-tables.volume
                [Volume]

                === album-models.volume
                [Volume]
                Label=backup=no

                === album-valkey.image
                [Image]
                Image=docker.io/valkey/valkey:8-alpine

                === album-cache.container
                [Container]
                Image=album-valkey.image
                Pod=album.pod
                HealthCmd=["valkey-cli","ping"]
                Notify=healthy

                [Service]
                Restart=always
                RestartSec=10s
                TimeoutStartSec=4min 30s
                TimeoutStopSec=30s

                === album-database.container
                [Container]
                Image=ghcr.io/example/postgres:16-vectorchord0.4
                Pod=album.pod
                Volume=album-tables.volume:/var/lib/postgresql/data
                EnvironmentFile=album-database.env
                Environment=POSTGRES_INITDB_ARGS=--data-checksums
                Exec=postgres -c "shared_preload_libraries=vchord.so, vectors.so" -c 'search_path="$$user", public, vectors'
                ShmSize=128M
                HealthCmd=["CMD-SHELL","pg_isready -d \\"$$POSTGRES_DB\\""]
                HealthInterval=10s
                Notify=healthy

                [Service]
                Restart=always
                RestartSec=10s
                TimeoutStartSec=3min 30s
                TimeoutStopSec=30s

                === album-learning.container
                [Container]
                Image=ghcr.io/example/album-learning:${ALBUM_RELEASE}
                Pod=album.pod
                Volume=album-models.volume:/cache
                AddDevice=-/dev/dri

                [Service]
                EnvironmentFile=%E/containers/systemd/album.env
                Restart=always
                RestartSec=10s

                === album-server.container
                [Unit]
                Wants=album-database.service
                Wants=album-cache.service
                Wants=album-learning.service
                After=album-database.service
                After=album-cache.service
                After=album-learning.service

                [Container]
                Image=ghcr.io/example/album-server:${ALBUM_RELEASE}
                Pod=album.pod
                Volume=${ALBUM_PHOTOS}:/data
                Volume=/etc/localtime:/etc/localtime:ro
                EnvironmentFile=album.env

                [Service]
                EnvironmentFile=%E/containers/systemd/album.env
                Restart=always
                RestartSec=10s

                === album.env (0600)
                ALBUM_RELEASE=v2.1.0
                ALBUM_PHOTOS=/srv/photos
                DB_NAME=album
                DB_PASSWORD=correct horse

                === album-database.env (0600)
                POSTGRES_DB=album
                POSTGRES_PASSWORD=correct horse
                """);
    }
}
