package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import java.util.List;
import java.util.Map;

/**
 * Something that is not as it should be.
 *
 * @param about what it is about: a service, a file, the host
 * @param problem what is wrong
 * @param remedy what to do about it
 * @param log what the service wrote last
 */
record Trouble(String about, String problem, String remedy, List<String> log) {
    static Trouble of(String about, String problem, String remedy) {
        return new Trouble(about, problem, remedy, List.of());
    }

    Map<String, Object> facts() {
        return Facts.of("about", about, "problem", problem, "remedy", remedy, "log", log);
    }

    /** What it is about, the problem, the log behind bars, and the remedy behind an arrow. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(about + ": " + problem + "\n");
        log.forEach(line -> text.append("  | ").append(line).append('\n'));
        return text.append("  -> ").append(remedy).append('\n').toString();
    }
}
