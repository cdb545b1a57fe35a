package dev.quadlet.service;

import dev.quadlet.key.Key;
import dev.quadlet.syntax.SplitRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The users of a container or pod on the host: {@code UserNS=} and its like, or the old {@code Remap…=} keys. */
final class UserMapping {
    private static final List<String> EXPLICIT = List.of("UserNS", "UIDMap", "GIDMap", "SubUIDMap", "SubGIDMap");
    private static final List<String> REMAP = List.of("RemapUid", "RemapGid", "RemapUsers");

    private final Conversion conversion;
    private final SourceSection section;
    private final Command command;
    private final boolean takesMaps;

    private UserMapping(Conversion conversion, Command command, boolean takesMaps) {
        this.conversion = conversion;
        this.section = conversion.source().own();
        this.command = command;
        this.takesMaps = takesMaps;
    }

    /** Of containers and pods. */
    static void add(Conversion conversion, Command command) {
        new UserMapping(conversion, command, true).add();
    }

    /** Of manifests, which take no maps. */
    static void addNamespace(Conversion conversion, Command command) {
        new UserMapping(conversion, command, false).add();
    }

    private void add() {
        Command explicit = new Command();
        Key<?>[] keys =
                EXPLICIT.stream().filter(section::has).map(conversion::key).toArray(Key<?>[]::new);
        conversion.flags(explicit).add(keys);
        if (explicit.isEmpty()) {
            addRemap();
        } else {
            refuseBoth();
            command.addAll(explicit);
        }
    }

    private void refuseBoth() {
        REMAP.stream().filter(section::has).findFirst().ifPresent(key -> {
            throw refusal(key, key + "= is the old way to say what UserNS= and the maps say already");
        });
    }

    private void addRemap() {
        List<Piece> uids = section.words("RemapUid", SplitRule.STRV);
        List<Piece> gids = section.words("RemapGid", SplitRule.STRV);
        Optional<SourceLine> users = section.last("RemapUsers").filter(line -> !line.isEmpty());
        if (users.isEmpty()) {
            refuseMaps(uids);
            refuseMaps(gids);
            return;
        }
        switch (users.get().raw()) {
            case "manual" -> addManual(uids, gids);
            case "auto" -> addNamespace(users.get(), auto(uids, gids));
            case "keep-id" -> addNamespace(users.get(), keepId(uids, gids));
            default -> throw refusal("RemapUsers", "RemapUsers= can be manual, auto or keep-id");
        }
    }

    private void refuseMaps(List<Piece> maps) {
        if (!maps.isEmpty()) {
            throw conversion.refusal(Rules.REMAP, maps.get(0).cause(), "the map needs RemapUsers=");
        }
    }

    private void addManual(List<Piece> uids, List<Piece> gids) {
        if (!takesMaps) {
            throw refusal("RemapUsers", "RemapUsers=manual is for containers and pods only");
        }
        uids.forEach(map -> option("--uidmap", map));
        gids.forEach(map -> option("--gidmap", map));
    }

    private List<String> auto(List<Piece> uids, List<Piece> gids) {
        List<String> options = new ArrayList<>();
        uids.forEach(map -> options.add("uidmapping=" + map.text()));
        gids.forEach(map -> options.add("gidmapping=" + map.text()));
        section.value("RemapUidSize")
                .map(size -> GoNumbers.unsigned32(size.text()))
                .filter(size -> size > 0)
                .ifPresent(size -> options.add("size=" + size));
        return options;
    }

    private List<String> keepId(List<Piece> uids, List<Piece> gids) {
        if (!conversion.isUser() && conversion.has(Behaviour.NO_KEEP_ID_FOR_ROOT)) {
            throw refusal("RemapUsers", "RemapUsers=keep-id is for units of users only");
        }
        List<String> options = new ArrayList<>();
        addSingle("uid=", uids, options);
        addSingle("gid=", gids, options);
        return options;
    }

    private void addSingle(String name, List<Piece> ids, List<String> options) {
        if (ids.size() > 1) {
            throw conversion.refusal(Rules.REMAP, ids.get(1).cause(), "RemapUsers=keep-id takes one value here");
        }
        ids.forEach(id -> options.add(name + id.text()));
    }

    private void addNamespace(SourceLine users, List<String> options) {
        option(
                "--userns",
                users.piece(options.isEmpty() ? users.raw() : users.raw() + ":" + String.join(",", options)));
    }

    private void option(String name, Piece value) {
        conversion.option(command, name, value);
    }

    private Refusal refusal(String key, String message) {
        return conversion.refusal(Rules.REMAP, section.last(key).orElseThrow().cause(), message);
    }
}
