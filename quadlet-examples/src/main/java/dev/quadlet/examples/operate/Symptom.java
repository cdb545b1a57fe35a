package dev.quadlet.examples.operate;

import java.util.List;
import java.util.Locale;

/**
 * What the log of a service that does not run tells about the reason.
 *
 * @param words those by which it is known, in small letters
 * @param problem the reason
 * @param remedy what to do about it
 */
record Symptom(List<String> words, String problem, String remedy) {
    private static final List<Symptom> KNOWN = List.of(
            new Symptom(
                    List.of("address already in use"),
                    "a port that it publishes is taken",
                    "Find who listens there with ss -ltnp, and stop it or choose another port."),
            new Symptom(
                    List.of(
                            "image not known",
                            "initializing source",
                            "unable to copy from source",
                            "manifest unknown",
                            "pinging container registry"),
                    "its image is not there and cannot be pulled",
                    "Check the name and the tag, log in with podman login, or load the image on the host."),
            new Symptom(
                    List.of("permission denied"),
                    "its process may not read or write something",
                    "Give folders of data to the user in the container: a volume needs :U (chown())."),
            new Symptom(
                    List.of("no such file or directory"),
                    "a file or folder that it needs is not there",
                    "deploy writes the files of the stack again; another folder has to be made on the host."),
            new Symptom(
                    List.of("unhealthy"),
                    "its health check fails",
                    "Run the check by hand: podman healthcheck run NAME."));

    /** The trouble of a service: by the first symptom that its log has, else in the words of systemd. */
    static Trouble diagnose(String service, String state, List<String> log) {
        return KNOWN.stream()
                .filter(symptom -> log.stream().anyMatch(symptom::isIn))
                .findFirst()
                .map(symptom -> new Trouble(service, state + ": " + symptom.problem, symptom.remedy, log))
                .orElseGet(() -> new Trouble(service, state, "Its log tells why; mend that, and start it again.", log));
    }

    private boolean isIn(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
