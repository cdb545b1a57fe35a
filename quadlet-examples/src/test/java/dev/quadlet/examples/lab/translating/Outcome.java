package dev.quadlet.examples.lab.translating;

import dev.quadlet.service.InstallLink;
import dev.quadlet.service.RefusedFile;
import dev.quadlet.service.ServiceUnit;
import dev.quadlet.service.Translation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a generator makes of some files, without what it leaves to chance. */
record Outcome(int status, Map<String, Set<List<String>>> services, Set<String> refused, Map<String, String> links) {
    private static final List<String> REFUSALS =
            List.of("converting \"", "error loading \"", "loading source file \"", "generating service file \"");

    /** By the library. */
    static Outcome of(Translation translation) {
        Map<String, Set<List<String>>> services = new TreeMap<>();
        Map<String, String> links = new TreeMap<>();
        for (ServiceUnit service : translation.services()) {
            add(service.name(), service.text(), services);
            for (InstallLink link : service.links()) {
                links.put(link.path(), link.target());
            }
        }
        Set<String> refused =
                translation.refused().stream().map(RefusedFile::name).collect(Collectors.toCollection(TreeSet::new));
        return new Outcome(translation.hasErrors() ? 1 : 0, services, refused, links);
    }

    /** By a dry run of the real one, and the links that another run made. */
    static Outcome of(int status, String output, String errors, String links) {
        Map<String, Set<List<String>>> services = new TreeMap<>();
        String name = "";
        StringBuilder text = new StringBuilder();
        for (String line : (output + "---end---").split("\n", -1)) {
            if (line.startsWith("---") && line.endsWith("---")) {
                add(name, text.toString(), services);
                name = line.substring(3, line.length() - 3);
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        services.remove("");
        return new Outcome(status, services, refused(errors), links(links));
    }

    private static void add(String name, String text, Map<String, Set<List<String>>> services) {
        services.computeIfAbsent(name, key -> new HashSet<>()).add(FreeOrder.lines(text));
    }

    private static Set<String> refused(String errors) {
        Set<String> refused = new TreeSet<>();
        for (String message : errors.split("\n", -1)) {
            for (String start : REFUSALS) {
                int at = message.indexOf(start);
                if (at >= 0) {
                    String path = message.substring(at + start.length(), message.indexOf('"', at + start.length()));
                    refused.add(path.substring(path.lastIndexOf('/') + 1));
                }
            }
        }
        return refused;
    }

    private static Map<String, String> links(String text) {
        Map<String, String> links = new TreeMap<>();
        text.lines()
                .forEach(line ->
                        links.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)));
        return links;
    }

    /** Where the generator crashes there is nothing to compare. */
    boolean isSound() {
        return status == 0 || status == 1;
    }
}
