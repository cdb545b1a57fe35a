package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.deploy.Installation.Resource;
import dev.quadlet.systemd.deploy.Json.Node;
import dev.quadlet.systemd.deploy.Member.Needs;
import dev.quadlet.systemd.deploy.Member.Role;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An installation as JSON. It has the names and hashes of files, and no content. */
final class Manifest {
    private Manifest() {}

    static Map<String, Object> write(Installation installation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("stack", installation.stack());
        object.put("files", installation.files().stream().map(Manifest::file).toList());
        object.put("directories", new TreeMap<>(installation.directories()));
        object.put(
                "units", installation.members().stream().map(Manifest::member).toList());
        object.put(
                "resources",
                installation.resources().stream().map(Manifest::resource).toList());
        object.put("images", installation.images());
        return object;
    }

    private static Map<String, Object> file(DeployFile file) {
        return Map.of("path", file.path(), "kind", file.kind(), "sha256", file.hash());
    }

    private static Map<String, Object> member(Member member) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("unit", member.unit());
        object.put("source", member.source());
        object.put("role", member.role());
        object.put("waits", member.waits());
        object.put("inputs", new TreeMap<>(member.inputs()));
        object.put(
                "needs",
                member.needs().stream()
                        .map(needs -> Map.of("unit", needs.unit(), "why", needs.why()))
                        .toList());
        return object;
    }

    private static Map<String, Object> resource(Resource resource) {
        return Map.of("kind", resource.kind(), "name", resource.name(), "unit", resource.unit());
    }

    static Installation read(Node node) {
        Map<Path, String> directories = new LinkedHashMap<>();
        node.get("directories").map().forEach((path, mode) -> directories.put(Path.of(path), mode));
        return new Installation(
                node.get("stack").text(),
                node.get("files").list().stream().map(Manifest::fileOf).toList(),
                directories,
                node.get("units").list().stream().map(Manifest::memberOf).toList(),
                node.get("resources").list().stream().map(Manifest::resourceOf).toList(),
                node.get("images").list().stream().map(Node::text).toList());
    }

    private static DeployFile fileOf(Node node) {
        return new DeployFile(
                Path.of(node.get("path").text()),
                DeployFile.Kind.valueOf(node.get("kind").text()),
                node.get("sha256").text());
    }

    private static Member memberOf(Node node) {
        List<Needs> needs = node.get("needs").list().stream()
                .map(each -> new Needs(each.get("unit").text(), each.get("why").text()))
                .toList();
        return new Member(
                node.get("unit").text(),
                Path.of(node.get("source").text()),
                Role.valueOf(node.get("role").text()),
                node.get("inputs").map(),
                needs,
                Boolean.parseBoolean(node.get("waits").text()));
    }

    private static Resource resourceOf(Node node) {
        return new Resource(
                node.get("kind").text(),
                node.get("name").text(),
                node.get("unit").text());
    }
}
