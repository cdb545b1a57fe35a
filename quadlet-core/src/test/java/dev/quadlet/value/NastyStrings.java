package dev.quadlet.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Strings that go wrong when somebody on the way from the builder to the container reads them again. They stand by name
 * in {@code nasty-strings.properties}, which the tests in the lab read, too.
 */
final class NastyStrings {
    private static final Properties BY_NAME = load();

    private NastyStrings() {}

    static Stream<String> all() {
        return BY_NAME.values().stream().map(Object::toString);
    }

    private static Properties load() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(NastyStrings.class.getResourceAsStream("nasty-strings.properties")), UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
