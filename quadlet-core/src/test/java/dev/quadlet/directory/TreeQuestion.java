package dev.quadlet.directory;

import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One question of {@code trees.txt}: which files, who asks, and the answer. */
record TreeQuestion(String name, List<String> files, PodmanVersion podman, String who, String answer) {
    private static final Map<String, String> USER = Map.of("HOME", "/home/senex", "XDG_RUNTIME_DIR", "/run/user/1000");

    private static final Map<String, String> USER0 = Map.of("HOME", "/root", "XDG_RUNTIME_DIR", "/run/user/0");

    static List<TreeQuestion> all() {
        List<TreeQuestion> questions = new ArrayList<>();
        for (String block : resource("trees.txt").split("(?m)^== ", -1)) {
            String[] parts = block.split("(?m)^-- ", -1);
            List<String> head = parts[0].lines().filter(line -> !line.isEmpty()).toList();
            for (int i = 1; i < parts.length; i++) {
                questions.add(of(head, parts[i]));
            }
        }
        return questions;
    }

    private static TreeQuestion of(List<String> head, String part) {
        String first = part.lines().findFirst().orElseThrow();
        String[] words = first.split(" ", 2);
        String answer = part.substring(first.length()).strip().replace("/E/", "/etc/containers/systemd/");
        return new TreeQuestion(
                head.get(0), head.subList(1, head.size()), PodmanVersion.parse(words[0]), words[1], answer);
    }

    static String resource(String name) {
        try (InputStream in = TreeQuestion.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SearchPath searchPath() {
        return asked().in(Tree.of(files));
    }

    private SearchPath asked() {
        String directories = who.substring(who.indexOf(' ') + 1);
        return switch (who) {
            case "root" -> SearchPath.rootful(podman);
            case "user" -> SearchPath.rootless(podman, 1000).withEnvironment(USER);
            case "user0" -> SearchPath.rootless(podman, 0).withEnvironment(USER0);
            default ->
                (who.startsWith("user ") ? SearchPath.rootless(podman, 1000) : SearchPath.rootful(podman))
                        .withEnvironment(Map.of("HOME", "/home/senex", "QUADLET_UNIT_DIRS", directories));
        };
    }

    @Override
    public String toString() {
        return name + ", " + podman + " " + who;
    }
}
