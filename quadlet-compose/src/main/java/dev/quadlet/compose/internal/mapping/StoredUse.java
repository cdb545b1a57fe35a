package dev.quadlet.compose.internal.mapping;

import dev.quadlet.value.SecretRef;
import java.util.Optional;
import java.util.OptionalLong;

/** How a service gets a secret or a config. */
final class StoredUse {
    static final Table<StoredUse> TABLE = new Table<StoredUse>()
            .kept("source", "", "", (use, spot) -> use.source = spot.plain())
            .kept("target", "Secret=…,target=…", "", (use, spot) -> use.target = Optional.of(spot.plain()))
            .kept("uid", "Secret=…,uid=…", "of secrets", (use, spot) -> use.uid = OptionalLong.of(spot.number()))
            .kept("gid", "Secret=…,gid=…", "of secrets", (use, spot) -> use.gid = OptionalLong.of(spot.number()))
            .kept(
                    "type",
                    "Secret=…,type=…",
                    "as podman-compose has it",
                    (use, spot) -> use.environment = spot.plain().equals("env"))
            .kept("mode", "Secret=…,mode=…", "of secrets", (use, spot) -> use.mode = Optional.of(Modes.octal(spot)));

    final Spot spot;
    String source = "";
    Optional<String> target = Optional.empty();
    private boolean environment;
    private OptionalLong uid = OptionalLong.empty();
    private OptionalLong gid = OptionalLong.empty();
    private Optional<String> mode = Optional.empty();

    private StoredUse(Spot spot) {
        this.spot = spot;
    }

    static StoredUse of(Spot spot) {
        StoredUse use = new StoredUse(spot);
        if (spot.isMapping()) {
            TABLE.read(use, spot);
        } else {
            use.source = spot.plain();
        }
        if (use.source.isEmpty()) {
            throw new Unfit("it has no source");
        }
        return use;
    }

    /** The secret of a name in Podman, as this service wants it. */
    SecretRef secret(String name) {
        SecretRef secret = environment
                ? SecretRef.named(name).asEnvironment(target.orElse(source))
                : SecretRef.named(name).asMount(target.orElse(source));
        secret = uid.isPresent() ? secret.uid(uid.getAsLong()) : secret;
        secret = gid.isPresent() ? secret.gid(gid.getAsLong()) : secret;
        return mode.isPresent() ? secret.mode(mode.get()) : secret;
    }

    boolean hasOwner() {
        return uid.isPresent() || gid.isPresent() || mode.isPresent();
    }
}
