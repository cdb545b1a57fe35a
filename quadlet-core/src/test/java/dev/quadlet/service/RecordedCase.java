package dev.quadlet.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** What a real generator did with some files. */
public record RecordedCase(Map<String, String> facts, Map<String, String> files, Map<String, String> links) {
    private static final List<String> REFUSALS =
            List.of("converting \"", "error loading \"", "loading source file \"", "generating service file \"");

    public static List<RecordedCase> read(Path file) throws IOException {
        List<RecordedCase> cases = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                JsonParser json = new JsonFactory().createParser(in)) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                cases.add(readCase(json));
            }
        }
        return cases;
    }

    private static RecordedCase readCase(JsonParser json) throws IOException {
        RecordedCase read = new RecordedCase(new HashMap<>(), new LinkedHashMap<>(), new TreeMap<>());
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("files") || name.equals("symlinks")) {
                readTexts(json, name.equals("files") ? read.files : read.links);
            } else if (value.isScalarValue()) {
                read.facts.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return read;
    }

    private static void readTexts(JsonParser json, Map<String, String> texts) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            texts.put(json.currentName(), json.nextTextValue());
        }
    }

    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    public PodmanVersion podman() {
        return PodmanVersion.parse(fact("version"));
    }

    public boolean isUser() {
        return fact("mode").equals("user");
    }

    /** On some input the old generators crash; then there is nothing to compare with. */
    public boolean isSound() {
        return fact("exit").equals("0") || fact("exit").equals("1");
    }

    /** The texts of the services by name; of one name there can be several. */
    public Map<String, Set<String>> services() {
        Map<String, Set<String>> services = new TreeMap<>();
        String name = "";
        StringBuilder text = new StringBuilder();
        for (String line : fact("stdout").split("\n", -1)) {
            if (line.startsWith("---") && line.endsWith("---") && line.length() > 6) {
                put(services, name, text);
                name = line.substring(3, line.length() - 3);
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        put(services, name, text);
        return services;
    }

    private static void put(Map<String, Set<String>> services, String name, StringBuilder text) {
        if (!name.isEmpty()) {
            services.computeIfAbsent(name, key -> new TreeSet<>()).add(text.toString());
        }
    }

    /** The names of the files that the messages complain about. */
    public Set<String> refused() {
        Set<String> refused = new TreeSet<>();
        for (String message : fact("stderr").split("\n", -1)) {
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
}
