package dev.quadlet.examples.senex;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.EnvironmentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What nobody may see: the password of the database's user, and the key that Django signs with. */
record SenexSecrets(Secret databasePassword, Secret secretKey) {
    static final String FILE = ".env";

    private static final String DB_PASSWORD = "DB_PASSWORD";
    private static final String SECRET_KEY = "SECRET_KEY";

    /**
     * Takes each secret from the environment, else from the file of an earlier run, else makes it up.
     *
     * @param environment the variables of this process
     * @param earlier the {@code .env} of an earlier run, which need not exist
     * @throws IOException when that file exists but cannot be read
     */
    static SenexSecrets find(Map<String, String> environment, Path earlier) throws IOException {
        return find(environment, Files.exists(earlier) ? Files.readString(earlier) : "");
    }

    /**
     * Takes each secret from the environment, else from the text of an environment file, else makes it up.
     *
     * @param environment the variables of this process
     * @param text what the file holds
     */
    static SenexSecrets find(Map<String, String> environment, String text) {
        EnvironmentFile kept = EnvironmentFile.parse(FILE, text, EnvironmentReader.PODMAN);
        return new SenexSecrets(find(DB_PASSWORD, environment, kept), find(SECRET_KEY, environment, kept));
    }

    private static Secret find(String name, Map<String, String> environment, EnvironmentFile kept) {
        return Secret.found(Optional.ofNullable(environment.get(name)), Secret.Origin.ENVIRONMENT)
                .or(() -> Secret.found(kept.value(name), Secret.Origin.KEPT))
                .orElseGet(Secret::random);
    }

    /** Where they come from, not what they are. */
    @Override
    public String toString() {
        return DB_PASSWORD + " " + databasePassword + ", " + SECRET_KEY + " " + secretKey;
    }
}
