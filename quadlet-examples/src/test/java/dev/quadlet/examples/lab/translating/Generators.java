package dev.quadlet.examples.lab.translating;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.quadlet.Scope;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.lab.Run;
import dev.quadlet.examples.lab.Tar;
import dev.quadlet.service.Translation;
import dev.quadlet.service.Translator;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The real generator of a lab and ours, asked about the same files in the same place. */
final class Generators {
    private static final String FOLDER = "/etc/containers/systemd/case";

    /** The machine's own folder is covered for this one shell; binary output travels as one line of text each. */
    private static final String SCRIPT = """
            mount --make-rprivate /
            mkdir -p /etc/containers/systemd /run/stacks
            mount -t tmpfs units /etc/containers/systemd
            mount -t tmpfs stacks /run/stacks
            cd /run/stacks
            tar --extract --no-same-owner
            export QUADLET_UNIT_DIRS="$1"
            for stack in $(ls | sort -n); do
              rm -rf "$1" links; mv $stack "$1"; mkdir links
              timeout 10 /usr/libexec/podman/quadlet --dryrun --no-kmsg-log $2 >out 2>err; echo $?
              timeout 10 /usr/libexec/podman/quadlet --no-kmsg-log $2 $PWD/links >more 2>&1
              (cd links; find . -type l -printf '%P\\t%l\\n') >more
              for file in out err more; do base64 --wrap=0 $file; echo; rm $file; done
              rm -rf links
            done
            """;

    private final Lab lab;
    private final PodmanVersion podman;
    private final Scope scope;

    Generators(Lab lab, Scope scope) {
        this.lab = lab;
        this.podman = lab.podman();
        this.scope = scope;
    }

    PodmanVersion podman() {
        return podman;
    }

    /** What the real one makes of each stack. */
    List<Outcome> real(List<Map<String, String>> stacks) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < stacks.size(); i++) {
            String folder = i + "/";
            stacks.get(i).forEach((path, text) -> files.put(folder + path, text));
        }
        String option = scope == Scope.USER ? "--user" : "";
        Run run = lab.run(Tar.of(files), "unshare", "--mount", "sh", "-c", SCRIPT, "sh", FOLDER, option)
                .orThrow();
        List<String> lines = run.output().lines().toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (int at = 0; at + 3 < lines.size(); at += 4) {
            outcomes.add(Outcome.of(
                    Integer.parseInt(lines.get(at)),
                    decoded(lines.get(at + 1)),
                    decoded(lines.get(at + 2)),
                    decoded(lines.get(at + 3))));
        }
        return outcomes;
    }

    private static String decoded(String line) {
        return new String(Base64.getDecoder().decode(line), UTF_8);
    }

    /** What ours makes of a stack. */
    Outcome ours(Map<String, String> files) {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = memory.getPath(FOLDER, file.getKey());
                Files.createDirectories(path.resolveSibling("."));
                Files.writeString(path, file.getValue());
            }
            QuadletDirectory found = QuadletDirectory.read(SearchPath.of(podman, memory.getPath(FOLDER)));
            Translation translation = Translator.forPodman(podman).scope(scope).translate(found);
            return Outcome.of(translation);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
