package dev.quadlet.examples.lab;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.quadlet.directory.FoundUnit;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Systemd knows services by the further names that the library tells, and by no others. */
@InLab
class AliasLabIT {
    private static final Map<String, String> FILES = Map.of(
            "qj-a.container", "qj-b.service ./qj-c.service x/../qj-d.service qj-noext qj-x.target x/qj-e.service",
            "qj-f.container", "qj-g@.service qj-g@1.service /qj-h.service ../qj-i.service",
            "qj-t@.container", "qj-u@.service qj-v@1.service qj-w.service",
            "qj-k@1.container", "qj-l@.service qj-m@1.service qj-m@2.service qj-n.service",
            "qj-o.network", "qj-p.service qj-o.service");

    private static final List<String> NAMES = List.of(
            "qj-b", "qj-c", "qj-d", "qj-e", "qj-g@1", "qj-g@2", "qj-h", "qj-i", "qj-u@1", "qj-u@2", "qj-v@1", "qj-v@2",
            "qj-w", "qj-l@1", "qj-m@1", "qj-m@2", "qj-n", "qj-o", "qj-p");

    private static final String ASK = """
            folder=/run/containers/systemd/aliases-it
            trap 'rm -r $folder; systemctl daemon-reload' EXIT
            mkdir -p $folder
            tar -C $folder -x
            systemctl daemon-reload
            for name in "$@"; do
              systemctl show --property=Id --value $name.service
            done
            """;

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void systemdKnowsTheSameNames(Lab lab) throws IOException {
        Map<String, String> files = new HashMap<>();
        FILES.forEach((name, aliases) ->
                files.put(name, "[Container]\nImage=localhost/none:1\n[Install]\nAlias=%s\n".formatted(aliases)));
        files.replaceAll((name, text) ->
                name.endsWith("network") ? text.replace("Container]\nImage=localhost/none:1", "Network]") : text);
        String[] command = {"sh", "-c", ASK, "sh"};
        List<String> asked =
                Stream.concat(Arrays.stream(command), NAMES.stream()).toList();
        List<String> ids = lab.run(Tar.of(files), asked.toArray(String[]::new))
                .orThrow()
                .output()
                .lines()
                .toList();
        QuadletDirectory found = found(files, lab);

        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < NAMES.size(); i++) {
            UnitName name = UnitName.of(NAMES.get(i) + ".service");
            softly.assertThat(ids.get(i))
                    .as("%s on systemd %s", name, lab.systemd())
                    .isEqualTo(id(name, found));
        }
        softly.assertAll();
    }

    private static QuadletDirectory found(Map<String, String> files, Lab lab) throws IOException {
        Path folder =
                Files.createDirectory(Jimfs.newFileSystem(Configuration.unix()).getPath("/units"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return QuadletDirectory.read(SearchPath.of(lab.podman(), folder));
    }

    /** The first name of the service that is meant; the name itself when there is none. */
    private static String id(UnitName name, QuadletDirectory found) {
        return found.ofService(name).stream()
                .map(FoundUnit::serviceName)
                .map(service ->
                        service.isTemplate() ? service.instance(name.instance().orElseThrow()) : service)
                .findFirst()
                .orElse(name)
                .text();
    }
}
