package dev.quadlet.examples.operate;

import java.util.Map;

/**
 * What came of a command on one host.
 *
 * @param status the exit status
 * @param text for people
 * @param facts the same for programs: texts, numbers, truth values, lists and maps
 */
record Answer(int status, String text, Map<String, Object> facts) {
    static Answer done(String text, Map<String, Object> facts) {
        return new Answer(ExitStatus.DONE, text, facts);
    }

    static Answer failed(int status, String message) {
        return new Answer(status, message, Map.of("error", message));
    }

    boolean isFailure() {
        return status == ExitStatus.FAILED || status == ExitStatus.STUCK;
    }
}
