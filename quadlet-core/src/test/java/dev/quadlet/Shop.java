package dev.quadlet;

import java.nio.charset.StandardCharsets;

/** A small stack for tests: a database that gets its name and its password from an environment file. */
final class Shop {
    static final EnvironmentFile ENV =
            EnvironmentFile.named(".env").with("DB_NAME", "shop").withSecret("DB_PASSWORD", "a\"b c");

    static final ContainerUnit DB = Quadlet.container("db")
            .image("docker.io/library/postgres:15")
            .environmentFrom(ENV, "POSTGRES_DB", "DB_NAME")
            .environmentFrom(ENV, "POSTGRES_PASSWORD", "DB_PASSWORD")
            .build();

    private Shop() {}

    static StackFile file(Stack stack, String path) {
        return stack.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    static String content(Stack stack, String path) {
        return new String(file(stack, path).content(), StandardCharsets.UTF_8);
    }
}
