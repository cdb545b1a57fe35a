package dev.quadlet.ansible;

import dev.quadlet.StackFile.Place;
import dev.quadlet.ansible.internal.stack.HostFile;
import dev.quadlet.ansible.internal.stack.HostStack;
import dev.quadlet.ansible.internal.template.Hole;
import dev.quadlet.ansible.internal.template.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a stack in a role: plain ones where all environments agree, templates where they do not, and one for each
 * environment where there can be no template.
 */
final class Contents {
    private final List<String> environments;
    private final Map<String, byte[]> plain = new LinkedHashMap<>();
    private final Map<String, Template> templates = new LinkedHashMap<>();
    private final List<FileLists> lists = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    Contents(List<String> environments, List<HostStack> stacks) {
        this.environments = environments;
        environments.forEach(name -> lists.add(new FileLists()));
        List<Map<String, HostFile>> files =
                stacks.stream().map(Contents::byPlace).toList();
        Set<String> places = new LinkedHashSet<>();
        files.forEach(own -> places.addAll(own.keySet()));
        for (String place : places) {
            add(new Versions(files.stream()
                    .map(own -> Optional.ofNullable(own.get(place)))
                    .toList()));
        }
    }

    private static Map<String, HostFile> byPlace(HostStack stack) {
        Map<String, HostFile> files = new LinkedHashMap<>();
        stack.files().forEach(file -> files.put(file.place() + " " + file.path(), file));
        return files;
    }

    private void add(Versions versions) {
        HostFile first = versions.first();
        if (versions.areSame()) {
            String source = first.target().isPresent() ? "" : common(first);
            each(versions, (list, file) -> list.add(file, source, first.isPrivate()));
        } else if (versions.texts().isPresent()) {
            String source = source("", first, ".j2");
            templates.put(source, Template.of(first.path(), versions.texts().orElseThrow()));
            each(versions, (list, file) -> list.add(file, source, true));
        } else {
            addApart(versions);
        }
    }

    /** Environment files are templates even so, for the sake of secrets. */
    private String common(HostFile file) {
        return file.isPrivate() ? template("", file) : plain("", file);
    }

    private String template(String folder, HostFile file) {
        String source = source(folder, file, ".j2");
        templates.put(source, Template.of(file.path(), List.of(file.text().orElseThrow())));
        return source;
    }

    private String plain(String folder, HostFile file) {
        String source = source(folder, file, "");
        plain.put(source, file.content());
        return source;
    }

    private void addApart(Versions versions) {
        for (int i = 0; i < lists.size(); i++) {
            String folder = environments.get(i) + "/";
            FileLists list = lists.get(i);
            versions.in(i).ifPresent(file -> list.add(file, apart(folder, file), file.isPrivate()));
        }
    }

    private String apart(String folder, HostFile file) {
        if (file.target().isPresent()) {
            return "";
        }
        return file.isPrivate() ? template(folder, file) : plain(folder, file);
    }

    /** Something that is done for the environments that have a file. */
    private interface Adding {
        void add(FileLists list, HostFile file);
    }

    private void each(Versions versions, Adding adding) {
        for (int i = 0; i < lists.size(); i++) {
            FileLists list = lists.get(i);
            versions.in(i).ifPresent(file -> adding.add(list, file));
        }
    }

    /** Where a file lies in the role; one that would lie in the place of another one gets a folder of its own. */
    private String source(String folder, HostFile file, String ending) {
        String below = file.place() == Place.SYSTEMD ? "systemd/" : "";
        String source = folder + below + file.path() + ending;
        while (!taken.add(source.toLowerCase(Locale.ROOT))) {
            source = "more/" + source;
        }
        return source;
    }

    /** Files without variables, by their place below {@code files}. */
    Map<String, byte[]> plain() {
        return plain;
    }

    /** Files with variables, by their place below {@code templates}. */
    Map<String, Template> templates() {
        return templates;
    }

    /** What differs between environments. */
    List<Hole> holes() {
        return templates.values().stream()
                .flatMap(template -> template.holes().stream())
                .toList();
    }

    /** What an environment installs. */
    FileLists lists(int environment) {
        return lists.get(environment);
    }
}
