package dev.quadlet;

import static dev.quadlet.value.PortMapping.host;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.value.CommandLine;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.SecretRef;
import dev.quadlet.value.ServiceType;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import org.junit.jupiter.api.Test;

/**
 * A file cloud below one target: a job that prepares the first start, a job that a timer starts, and two services that
 * name each other.
 */
class TargetStackTest {
    private static final SystemdUnit TARGET = SystemdUnit.named("cloud.target")
            .unit(u -> u.description("File cloud"))
            .install(i -> i.wantedBy("default.target"))
            .build();
    private static final UnitName APP = UnitName.of(UnitKind.CONTAINER, "cloud-app");
    private static final UnitName WEB = UnitName.of(UnitKind.CONTAINER, "cloud-web");

    private static final String IMAGE = "docker.io/example/cloud:31-fpm";

    /** Started, stopped and restarted with the target. */
    private static <B extends UnitBuilder<B>> B inTarget(B unit) {
        return unit.unit(u -> u.partOf(TARGET)).install(i -> i.wantedBy(TARGET));
    }

    private static Stack cloud() {
        NetworkUnit network = Quadlet.network("cloud").internal(true).build();
        VolumeUnit files = Quadlet.volume("cloud-files").build();

        ContainerUnit database = Quadlet.container("cloud-db")
                .image("docker.io/library/mariadb:11")
                .network(network)
                .secret(SecretRef.named("cloud-db").asMount("db-password").mode("0400"))
                .environment("MARIADB_PASSWORD_FILE", "/run/secrets/db-password")
                .healthCmd(HealthCommand.exec("healthcheck.sh", "--connect", "--innodb_initialized"))
                .readyWhenHealthy()
                .apply(TargetStackTest::inTarget)
                .build();

        ContainerUnit init = Quadlet.container("cloud-init")
                .unit(u -> u.description("Prepares the first start"))
                .image(IMAGE)
                .network(network)
                .volume(files, "/var/www/html")
                .exec(CommandLine.of("sh", "-c", "occ status || occ maintenance:install --data-dir=\"$PWD/data\""))
                .service(s -> s.type(ServiceType.ONESHOT).remainAfterExit(true))
                .dependsOnHealthy(database)
                .apply(TargetStackTest::inTarget)
                .build();

        ContainerUnit app = Quadlet.container("cloud-app")
                .unit(u -> u.upholds(WEB))
                .image(IMAGE)
                .network(network)
                .volume(files, "/var/www/html")
                .dependsOn(init)
                .apply(TargetStackTest::inTarget)
                .build();

        ContainerUnit web = Quadlet.container("cloud-web")
                .comment("nginx keeps its connection to the app open: it goes down with it.")
                .unit(u -> u.bindsTo(APP).after(APP))
                .image("docker.io/library/nginx:1.29")
                .network(network)
                .volume(files.at("/var/www/html").readOnly())
                .publishPort(host(8080).container(80))
                .apply(TargetStackTest::inTarget)
                .build();

        ContainerUnit cron = Quadlet.container("cloud-cron")
                .image(IMAGE)
                .network(network)
                .volume(files, "/var/www/html")
                .user("www-data")
                .exec("php -f cron.php")
                .service(s -> s.type(ServiceType.ONESHOT))
                .dependsOn(APP)
                .build();

        SystemdUnit timer = SystemdUnit.named("cloud-cron.timer")
                .unit(u -> u.description("Background jobs of the file cloud").partOf(TARGET))
                .set("Timer", "OnCalendar", "*:0/5")
                .set("Timer", "Persistent", "true")
                .install(i -> i.wantedBy(TARGET))
                .build();

        return Stack.named("cloud")
                .units(network, files, database, init, app, web, cron)
                .systemdUnits(TARGET, timer)
                .build();
    }

    @Test
    void aTargetWithJobsAndATimer() {
        assertThat(StackText.of(cloud())).isEqualTo("""
                === cloud.network
                [Network]
                Internal=true

                === cloud-files.volume
                [Volume]

                === cloud-db.container
                [Unit]
                PartOf=cloud.target

                [Container]
                Image=docker.io/library/mariadb:11
                Network=cloud.network
                Secret=cloud-db,type=mount,target=db-password,mode=0400
                Environment=MARIADB_PASSWORD_FILE=/run/secrets/db-password
                HealthCmd=["healthcheck.sh","--connect","--innodb_initialized"]
                Notify=healthy

                [Service]
                TimeoutStartSec=4min 30s
                TimeoutStopSec=30s

                [Install]
                WantedBy=cloud.target

                === cloud-init.container
                [Unit]
                Description=Prepares the first start
                Wants=cloud-db.service
                After=cloud-db.service
                PartOf=cloud.target

                [Container]
                Image=docker.io/example/cloud:31-fpm
                Network=cloud.network
                Volume=cloud-files.volume:/var/www/html
                Exec=sh -c 'occ status || occ maintenance:install --data-dir="$$PWD/data"'

                [Service]
                Type=oneshot
                RemainAfterExit=true

                [Install]
                WantedBy=cloud.target

                === cloud-app.container
                [Unit]
                Upholds=cloud-web.service
                Wants=cloud-init.service
                After=cloud-init.service
                PartOf=cloud.target

                [Container]
                Image=docker.io/example/cloud:31-fpm
                Network=cloud.network
                Volume=cloud-files.volume:/var/www/html

                [Install]
                WantedBy=cloud.target

                === cloud-web.container
                [Unit]
                # nginx keeps its connection to the app open: it goes down with it.
                BindsTo=cloud-app.service
                After=cloud-app.service
                PartOf=cloud.target

                [Container]
                Image=docker.io/library/nginx:1.29
                Network=cloud.network
                Volume=cloud-files.volume:/var/www/html:ro
                PublishPort=8080:80

                [Install]
                WantedBy=cloud.target

                === cloud-cron.container
                [Unit]
                Wants=cloud-app.service
                After=cloud-app.service

                [Container]
                Image=docker.io/example/cloud:31-fpm
                Network=cloud.network
                Volume=cloud-files.volume:/var/www/html
                User=www-data
                Exec=php -f cron.php

                [Service]
                Type=oneshot

                === systemd: cloud.target
                [Unit]
                Description=File cloud

                [Install]
                WantedBy=default.target

                === systemd: cloud-cron.timer
                [Unit]
                Description=Background jobs of the file cloud
                PartOf=cloud.target

                [Timer]
                OnCalendar=*:0/5
                Persistent=true

                [Install]
                WantedBy=cloud.target
                """);
    }
}
