package dev.quadlet.examples.senex;

import dev.quadlet.Stack;
import dev.quadlet.ini4j.IniSettings;
import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The stack's files, as the code makes them and as they are kept beside the tests. */
final class SenexFiles {
    static final String PASSWORD = "the-password";
    static final String KEY = "the-key";
    static final Map<String, String> SECRETS = Map.of("DB_PASSWORD", PASSWORD, "SECRET_KEY", KEY);

    private SenexFiles() {}

    static Stack stack(String environment) throws IOException {
        SenexSecrets secrets = SenexSecrets.find(SECRETS, "");
        return SenexStack.of(SenexSettings.of(builtIn(), environment), secrets);
    }

    private static IniSettings builtIn() {
        return IniSettings.parse(SourceText.of("environments.ini", resource("environments.ini")));
    }

    static Map<String, String> made(Stack stack) {
        Map<String, String> texts = new TreeMap<>();
        stack.files().forEach(file -> texts.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)));
        return texts;
    }

    static String kept(String environment, String file) {
        return resource(environment + "/" + file);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SenexFiles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
