package dev.quadlet.service;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.value.UnitKind;
import java.util.Optional;

/** What happens to a unit of any kind before its own keys are looked at. */
final class FirstSteps {
    private static final String QUADLET = "Quadlet";

    private final Conversion conversion;
    private final SourceUnit source;
    private final Draft draft;

    private FirstSteps(Conversion conversion) {
        this.conversion = conversion;
        this.source = conversion.source();
        this.draft = conversion.draft();
    }

    static void take(Conversion conversion) {
        new FirstSteps(conversion).take();
    }

    private void take() {
        checkKeys(source.kind().sectionName());
        checkKeys(QUADLET);
        if (conversion.has(Behaviour.DEPENDENCIES_TRANSLATED)) {
            new Dependencies(conversion).translate();
        }
        addDefaultDependencies();
        addOrigin();
        hide(source.kind().sectionName());
        hide(QUADLET);
    }

    private void addOrigin() {
        boolean isCommon = conversion.has(Behaviour.COMMON_STEPS_FIRST);
        boolean isBuild = source.kind() == UnitKind.BUILD;
        if (isBuild && !isCommon) {
            conversion.addStorageMount();
        }
        boolean isStorage = source.kind() == UnitKind.VOLUME || source.kind() == UnitKind.NETWORK;
        if (!isStorage || conversion.has(Behaviour.SOURCE_PATH_OF_ALL)) {
            draft.unit().add("SourcePath", new Piece(source.path(), Additions.SOURCE_PATH));
        }
        if (isCommon || !(isBuild || source.kind() == UnitKind.CONTAINER)) {
            conversion.addStorageMount();
        }
    }

    private void checkKeys(String section) {
        SourceSection written = source.section(section);
        for (String key : written.keys()) {
            Optional<Key<?>> known = Keys.find(source.kind(), section, key);
            if (known.flatMap(Key::since).filter(conversion.podman()::atLeast).isEmpty()) {
                throw conversion.refusal(
                        Rules.UNSUPPORTED_KEY,
                        written.last(key).orElseThrow().cause(),
                        unsupported(section, key, known));
            }
        }
    }

    private String unsupported(String section, String key, Optional<Key<?>> known) {
        String why = known.flatMap(Key::since)
                .map(since -> "it came with Podman " + since.major() + "." + since.minor())
                .orElse("no Podman does");
        return "Podman " + conversion.podman() + " does not know " + key + "= in [" + section + "]; " + why;
    }

    private void addDefaultDependencies() {
        boolean wanted = source.section(QUADLET).isTrue("DefaultDependencies").orElse(true);
        if (wanted && waitsForNetwork()) {
            boolean hasOwnWait = conversion.isUser() && conversion.has(Behaviour.ALL_WAIT_FOR_NETWORK);
            String network = hasOwnWait ? "podman-user-wait-network-online.service" : "network-online.target";
            Piece target = new Piece(network, Additions.DEFAULT_DEPENDENCIES);
            draft.unit().prepend("After", target);
            draft.unit().prepend("Wants", target);
        }
    }

    private boolean waitsForNetwork() {
        return switch (source.kind()) {
            case CONTAINER, IMAGE, BUILD -> conversion.has(Behaviour.WAITS_FOR_NETWORK);
            default -> conversion.has(Behaviour.ALL_WAIT_FOR_NETWORK);
        };
    }

    private void hide(String section) {
        draft.rename(section, "X-" + section);
    }
}
