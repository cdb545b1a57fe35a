package dev.quadlet.compose.env;

import java.nio.file.Path;
import java.util.Map;

/**
 * Something that defines variables of a compose file. What is not given as a source is not looked at: neither the
 * environment of this program nor a {@code .env} that happens to lie about.
 */
public sealed interface EnvSource {
    /**
     * Variables by their names.
     *
     * @param values the values
     * @return the source
     */
    static EnvSource of(Map<String, String> values) {
        return new Values(values);
    }

    /**
     * A file in the format of compose's {@code .env}: quotes, comments, {@code export}, and variables in values.
     *
     * @param path the file, which is read when the compose file is
     * @return the source
     */
    static EnvSource file(Path path) {
        return new File(path);
    }

    /**
     * The environment of this program, as it is at the time of this call. It holds whatever the caller's shell does.
     *
     * @return the source
     */
    static EnvSource process() {
        return new Values(System.getenv());
    }

    /**
     * Variables that are known.
     *
     * @param values the values by their names
     */
    record Values(Map<String, String> values) implements EnvSource {
        /**
         * A copy of the variables.
         *
         * @param values the values by their names
         */
        public Values(Map<String, String> values) {
            this.values = Map.copyOf(values);
        }

        /** The names alone: values may be secret. */
        @Override
        public String toString() {
            return "variables " + values.keySet();
        }
    }

    /**
     * Variables of a file.
     *
     * @param path the file
     */
    record File(Path path) implements EnvSource {}
}
