package dev.quadlet.examples.lab.reading;

import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.lab.Run;
import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Podman's generator in a {@link Lab}, shown many container files in one run. */
final class Generator {
    private static final String PROGRAM = "/usr/lib/systemd/system-generators/podman-system-generator";

    private final Lab lab;
    private final Path scratch;

    /** The scratch folder is on this host. */
    Generator(Lab lab, Path scratch) {
        this.lab = lab;
        this.scratch = scratch;
    }

    /**
     * What it made of one file.
     *
     * @param service the text of the service; empty when there is none
     * @param error what it says is wrong; empty when it is content
     */
    record Reading(String service, String error) {
        /** Whether the file itself could not be read, as opposed to what it says. */
        boolean isUnreadable() {
            return error.startsWith("error loading");
        }

        /** The command that starts the container; what is wrong when there is none. */
        String command() {
            int at = service.lastIndexOf("\nExecStart=");
            return at < 0 ? error : service.substring(at + 11, service.indexOf('\n', at + 1));
        }
    }

    /** One unreadable file takes all of its folder with it, so each has a folder of its own. */
    List<Reading> read(List<SourceText> files) {
        try {
            return read(Files.createTempDirectory(scratch, "units"), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Reading> read(Path folder, List<SourceText> files) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            Path home = Files.createDirectory(folder.resolve("u" + i));
            Files.write(home.resolve("u" + i + ".container"), files.get(i).bytes());
        }
        String target = lab.run("mktemp", "--directory").orThrow().output().strip();
        lab.copy(folder, target);
        Run run = lab.run("env", "QUADLET_UNIT_DIRS=" + target, PROGRAM, "--dryrun", "--no-kmsg-log");
        lab.run("rm", "--recursive", target).orThrow();
        return readings(run, files.size());
    }

    private static List<Reading> readings(Run run, int count) {
        Map<Integer, String> services = services(SourceText.of("", run.out()).text());
        Map<Integer, String> errors = errors(run.errors());
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(new Reading(services.getOrDefault(i, ""), errors.getOrDefault(i, "")));
        }
        return readings;
    }

    /** Each begins with a line such as {@code ---u17.service---}. */
    private static Map<Integer, String> services(String output) {
        Map<Integer, String> services = new HashMap<>();
        String[] parts = ("\n" + output).split("\n---u", -1);
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            services.put(numberAt(parts[i], 0), parts[i].substring(end) + "\n");
        }
        return services;
    }

    private static Map<Integer, String> errors(String output) {
        Map<Integer, String> errors = new HashMap<>();
        for (String line : output.split("\n", -1)) {
            String text = line.substring(line.startsWith("quadlet-generator[") ? line.indexOf(' ') + 1 : 0);
            if (text.startsWith("error loading") || text.startsWith("converting")) {
                int name = text.lastIndexOf('u', text.indexOf(".container"));
                errors.merge(numberAt(text, name + 1), text, (a, b) -> a + "\n" + b);
            }
        }
        return errors;
    }

    private static int numberAt(String text, int from) {
        int end = from;
        while (Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Integer.parseInt(text.substring(from, end));
    }
}
