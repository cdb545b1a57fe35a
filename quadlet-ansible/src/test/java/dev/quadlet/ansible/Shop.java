package dev.quadlet.ansible;

import static dev.quadlet.value.VolumeMount.bind;

import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.NetworkUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.HealthCommand;

/** A small stack: a database and a site, with a secret that both know, under different names. */
final class Shop {
    static final String SECRET = "hunter2-of-the-shop";

    private Shop() {}

    static Stack stack() {
        EnvironmentFile env =
                EnvironmentFile.named(".env").withSecret("DB_PASSWORD", SECRET).with("LOG_LEVEL", "DEBUG");
        NetworkUnit net = Quadlet.network("shop").build();
        ContainerUnit db = Quadlet.container("db")
                .image("docker.io/library/postgres:15")
                .network(net)
                .volume(bind(DataDirectory.of("%S/shop/db").mode("0700"), "/var/lib/postgresql/data"))
                .environmentFrom(env, "POSTGRES_PASSWORD", "DB_PASSWORD")
                .healthCmd(HealthCommand.shell("pg_isready -U postgres"))
                .readyWhenHealthy()
                .build();
        ContainerUnit web = Quadlet.container("web")
                .image("registry.example.org/shop:main")
                .network(net)
                .environmentFile(env)
                .publishPort("8080:80")
                .dependsOnHealthy(db)
                .build();
        return Stack.named("shop")
                .environmentFile(env)
                .units(net, db, web)
                .asset("motd.txt", "Welcome {{ user }}!\n")
                .build();
    }

    static Stack inProduction(Stack stack) {
        return stack
                .with(
                        "web",
                        ContainerUnit.class,
                        web -> web.toBuilder()
                                .image("registry.example.org/shop:1.4")
                                .build())
                .toBuilder()
                .environmentFile(EnvironmentFile.named(".env")
                        .withSecret("DB_PASSWORD", SECRET)
                        .with("LOG_LEVEL", "INFO"))
                .build();
    }

    static AnsibleProject project() {
        return AnsibleProject.of(
                stack(),
                AnsibleEnvironment.named("staging")
                        .hosts("root@staging.example.org")
                        .rootless("shop"),
                AnsibleEnvironment.named("production")
                        .hosts("root@one.example.org", "root@two.example.org")
                        .rootful()
                        .with(Shop::inProduction));
    }
}
