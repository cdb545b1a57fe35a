package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapVolumeSource;
import io.fabric8.kubernetes.api.model.KeyToPath;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Files that lie beside the units and are mounted, as ConfigMaps. */
final class AssetObjects {
    private static final int LARGEST = 1 << 20;

    private final Stack stack;
    private final UniqueNames names;
    private final Map<String, ConfigMap> maps = new LinkedHashMap<>();

    AssetObjects(Stack stack, UniqueNames names) {
        this.stack = stack;
        this.names = names;
    }

    /**
     * A source with a file, or with all files of a folder.
     *
     * @throws IllegalArgumentException when there is none, or they are too large for a ConfigMap
     */
    ConfigMapVolumeSource source(String path) {
        List<StackFile> files = files(path);
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    isPrivate(path) ? "others may read what is in a ConfigMap" : "the stack has no " + path);
        }
        if (files.stream().mapToLong(file -> file.content().length).sum() > LARGEST) {
            throw new IllegalArgumentException("it is larger than the mebibyte that a ConfigMap holds");
        }
        String name = names.of("files " + path, stack.name() + "-" + path);
        ConfigMap map = maps.computeIfAbsent(name, AssetObjects::empty);
        ConfigMapVolumeSource source = new ConfigMapVolumeSource();
        source.setName(name);
        List<KeyToPath> items = new ArrayList<>();
        files.forEach(file -> items.add(item(map, file, below(path, file))));
        source.setItems(items);
        return source;
    }

    /** Whether a path is that of one file. */
    boolean isFile(String path) {
        return files(path).stream().anyMatch(file -> file.path().equals(path));
    }

    private List<StackFile> files(String path) {
        return stack.files().stream()
                .filter(file -> file.place() == StackFile.Place.QUADLET)
                .filter(file -> !file.isPrivate() && file.linkTarget().isEmpty() && !isUnit(file))
                .filter(file -> file.path().equals(path) || file.path().startsWith(path + "/"))
                .toList();
    }

    private boolean isPrivate(String path) {
        return stack.files().stream()
                .anyMatch(file -> file.isPrivate() && file.path().equals(path));
    }

    private boolean isUnit(StackFile file) {
        return stack.units().stream().anyMatch(unit -> unit.name().text().equals(file.path()))
                || stack.dropIns().stream().anyMatch(dropIn -> dropIn.path().equals(file.path()));
    }

    private static String below(String path, StackFile file) {
        return file.path().equals(path)
                ? path.substring(path.lastIndexOf('/') + 1)
                : file.path().substring(path.length() + 1);
    }

    private static ConfigMap empty(String name) {
        ConfigMap map = new ConfigMap();
        map.setMetadata(Meta.named(name));
        map.setData(new TreeMap<>());
        map.setBinaryData(new TreeMap<>());
        return map;
    }

    private static KeyToPath item(ConfigMap map, StackFile file, String path) {
        String key = key(path);
        String coded = Base64.getEncoder().encodeToString(file.content());
        Optional<String> text = text(file.content());
        String before = text.isPresent()
                ? map.getData().put(key, text.get())
                : map.getBinaryData().put(key, coded);
        if (before != null && !before.equals(text.orElse(coded))) {
            throw new IllegalArgumentException("two files of it would be called " + key + " in the ConfigMap");
        }
        return new KeyToPath(key, file.isExecutable() ? 0755 : null, path, null);
    }

    private static String key(String path) {
        String key = path.replace("/", "__");
        return Names.isKey(key) ? key : Names.dns(key);
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    List<ConfigMap> configMaps() {
        return List.copyOf(maps.values());
    }
}
