package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code explain} and {@code graph} say about folders of units. */
class InspectTest {
    private static final String SITE = """
            --- web.container
            [Unit]
            After=db.service
            [Container]
            Image=web:1
            Network=shop.network
            Environment=A=1
            Environment=B=2
            [Service]
            Environment=C=3
            --- web.container.d/10-pin.conf
            [Container]
            Image=web:2
            Environment=
            --- container.d/50-all.conf
            [Container]
            Environment=D=4
            --- db.container
            [Container]
            Image=db:1
            Network=shop.network
            --- shop.network
            [Network]
            """;

    @TempDir
    Path folder;

    @Test
    void explainNamesTheLineThatCountsAndThoseThatDoNot() throws IOException {
        write(SITE);

        assertThat(run("explain", "web", "Image")).isEqualTo(printed("""
                web.container [Container] Image
                  web.container:4: Image=web:1  (overridden by web.container.d/10-pin.conf:2)
                  web.container.d/10-pin.conf:2: Image=web:2  (counts)
                """));
        assertThat(run("explain", "web.container", "Container.Environment")).isEqualTo(printed("""
                web.container [Container] Environment
                  web.container:6: Environment=A=1  (reset by web.container.d/10-pin.conf:3)
                  web.container:7: Environment=B=2  (reset by web.container.d/10-pin.conf:3)
                  web.container.d/10-pin.conf:3: Environment=  (empty)
                  container.d/50-all.conf:2: Environment=D=4  (counts)
                """));
    }

    @Test
    void aKeyOfSeveralSectionsIsExplainedInEach() throws IOException {
        write(SITE);

        assertThat(run("explain", "web.service", "Environment").out())
                .contains("web.container [Container] Environment\n")
                .contains("web.container [Service] Environment\n  web.container:9: Environment=C=3  (counts)\n");
        assertThat(run("explain", "db", "Tmpfs")).isEqualTo(printed("db.container [Container] Tmpfs is not set\n"));
    }

    @Test
    void jsonIsForPrograms() throws IOException {
        write(SITE);

        assertThat(run("explain", "web", "Image", "--json").out())
                .contains("\"section\" : \"Container\"", "\"line\" : 4,", "\"fate\" : \"counts\"");
        assertThat(run("graph", "--json").out())
                .contains(
                        "\"unit\" : \"db.container\",",
                        "\"round\" : 1,",
                        "\"because\" : \"web.container:2:7 After=db.service\"");
        assertThat(run("preview", "--json", "--unit", "db").out())
                .contains("\"name\" : \"db.service\",", "\"problems\" : [\n    \"db.container:2:7: warning: ");
        assertThat(run("lint", "--json").out())
                .isEqualTo(run("lint", "--format", "json").out());
        assertThat(run("fix", "--json").out()).startsWith("{\n  \"written\" : false,\n  \"diffs\" : {");
    }

    /** Where {@code generate} has written nothing. */
    @Test
    void withoutAFolderTheStackItselfIsMeant() {
        assertThat(Outcome.of(Map.of(), "explain", "redis", "Image")).isEqualTo(printed("""
                        redis.container [Container] Image
                          redis.container:8: Image=docker.io/library/redis:7  (counts)
                        """));
        assertThat(Outcome.of(Map.of(), "lint").out()).doesNotContain("error");
        assertThat(Outcome.of(Map.of(), "graph").status()).isZero();
        assertThat(Outcome.of(Map.of(), "preview", "--unit", "web").out()).startsWith("---web.service---\n");
        assertThat(Outcome.of(Map.of(), "fix").status()).isZero();
    }

    @Test
    void explainNamesFilesOfTheUnitThatAreNotRead() throws IOException {
        write(SITE + """
                --- container.d/10-pin.conf
                [Container]
                Image=web:3
                --- sub/web.container
                [Container]
                Image=web:4
                """);

        assertThat(run("explain", "web", "Image").out()).endsWith("""
                        not read: sub/web.container: web.container comes first
                        not read: container.d/10-pin.conf: web.container.d/10-pin.conf comes first
                        """);
    }

    @Test
    void anInstanceWithoutAFileIsExplainedByItsTemplate() throws IOException {
        write("""
                --- w@.container
                [Container]
                Image=w:1
                --- w@2.container
                [Container]
                Image=w:2
                """);

        for (String name : List.of("w@3", "w@3.service", "w@3.container")) {
            assertThat(run("explain", name, "Image"))
                    .isEqualTo(printed("w@.container [Container] Image\n  w@.container:2: Image=w:1  (counts)\n"));
        }
        assertThat(run("explain", "w@2", "Image"))
                .isEqualTo(printed("w@2.container [Container] Image\n  w@2.container:2: Image=w:2  (counts)\n"));
    }

    @Test
    void whatDoesNotArriveDoesNotCount() throws IOException {
        write("""
                --- web.container
                [Container]
                Environment=A=1
                Environment=A=2
                Label=x=\\q
                """);

        assertThat(run("explain", "web", "Container.Environment").out()).endsWith("""
                          web.container:2: Environment=A=1  (overridden by web.container:3)
                          web.container:3: Environment=A=2  (counts)
                        """);
        assertThat(run("explain", "web", "Label").out())
                .endsWith("  web.container:4: Label=x=\\q  (lost: it cannot be cut into words)\n");
    }

    @Test
    void aSearchPathIsReadAsPodmanDoes() throws IOException {
        write("""
                --- .config/containers/systemd/home-only.container
                [Container]
                Image=here
                """);
        Path units = folder.toRealPath().resolve(".config/containers/systemd");

        assertThat(Outcome.of(Map.of("HOME", folder.toString()), "explain", "home-only", "Image", "--user"))
                .isEqualTo(printed("home-only.container [Container] Image\n  " + units
                        + "/home-only.container:2: Image=here  (counts)\n"));
    }

    @Test
    void graphTellsOrderRestartsAndWhatIsWrong() throws IOException {
        write(SITE + """
                --- job.container
                [Unit]
                After=web.servce job.service
                [Container]
                Image=job:1
                Volume=gone.volume:/data
                """);

        assertThat(run("graph")).isEqualTo(new Outcome(3, """
                Order of start, by rounds:
                  0 shop.network
                  1 db.container
                      waits for shop.network  (db.container:3:9 Network=shop.network)
                  1 job.container
                      waits for gone.volume  (job.container:5:8 Volume=gone.volume)
                  2 web.container
                      waits for shop.network  (web.container:5:9 Network=shop.network)
                      waits for db.container  (web.container:2:7 After=db.service)

                A restart of
                  shop.network restarts db.container, web.container
                  gone.volume restarts job.container

                job.container:5:8: error: There is no gone.volume here; unless it lies elsewhere in the search path, Podman refuses job.container [DanglingReference]
                job.container:2:7: warning: 'web.servce' cannot be the name of a unit; systemd leaves it out [NotAUnitName]
                job.container:2:18: warning: After=job.service is job.container itself; systemd leaves it out [SelfReference]
                """, ""));
    }

    @Test
    void graphTellsWhatPodmanLeavesOut() throws IOException {
        write("""
                --- good/web.container
                [Container]
                Image=web:1
                --- bad/db.container
                [Container]
                Image=db:1
                --- bad/typo.container
                [Container
                """);

        Outcome outcome = run("graph");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out())
                .contains("bad/typo.container: error: left out: line 1: ")
                .contains("bad/db.container: error: left out: bad/typo.container drops all units of its directory\n");
        assertThat(run("explain", "db", "Image").err())
                .isEqualTo("No unit 'db' in " + folder + ". It is there, but Podman leaves it out:"
                        + " bad/db.container: bad/typo.container drops all units of its directory\n");
    }

    @Test
    void aDropInThatCannotBeReadIsAnError() throws IOException {
        write("""
                --- web.container
                [Container]
                Image=web:1
                --- web.container.d/10.conf
                oops
                """);

        Outcome outcome = run("graph");

        assertThat(outcome.out()).endsWith("""
                web.container.d/10.conf: error: left out: line 1 cannot be read, and Podman leaves out this drop-in
                """);
        assertThat(outcome.status()).isEqualTo(3);
    }

    @Test
    void graphDraws() throws IOException {
        write("""
                --- web.container
                [Container]
                Image=web:1
                Network=shop.network
                --- shop.network
                [Network]
                """);

        assertThat(run("graph", "--format", "dot")).isEqualTo(printed("""
                digraph stack {
                    rankdir=LR;
                    node [shape=box];
                    n0 [label="shop.network", shape=hexagon];
                    n1 [label="web.container"];
                    n1 -> n0 [label="network"];
                }
                """));
        assertThat(run("graph", "--format", "mermaid").out()).startsWith("flowchart LR\n    n0{{\"shop.network\"}}\n");
    }

    @Test
    void previewShowsWhatPodmanWouldWrite() throws IOException {
        write("""
                --- web.container
                [Container]
                Image=localhost/web:1
                PublishPort=8080:80
                --- old.container
                [Container]
                Image=localhost/old:1
                """);
        String path = folder.toRealPath() + "/web.container";

        assertThat(run("preview", "--unit", "web", "--podman", "5.4")).isEqualTo(printed("""
                ---web.service---
                [X-Container]
                Image=localhost/web:1
                PublishPort=8080:80

                [Unit]
                Wants=network-online.target
                After=network-online.target
                SourcePath=%s
                RequiresMountsFor=%%t/containers

                [Service]
                Environment=PODMAN_SYSTEMD_UNIT=%%n
                KillMode=mixed
                ExecStop=/usr/bin/podman rm -v -f -i --cidfile=%%t/%%N.cid
                ExecStopPost=-/usr/bin/podman rm -v -f -i --cidfile=%%t/%%N.cid
                Delegate=yes
                Type=notify
                NotifyAccess=all
                SyslogIdentifier=%%N
                ExecStart=/usr/bin/podman run --name systemd-%%N --cidfile=%%t/%%N.cid --replace --rm \
                --cgroups=split --sdnotify=conmon -d --publish 8080:80 localhost/web:1
                """.formatted(path)));
        assertThat(run("preview", "--rootless").out())
                .contains("---web.service---\n", "---old.service---\n", "podman-user-wait-network-online.service");
    }

    @Test
    void previewNamesTheLineOfEachOption() throws IOException {
        write("""
                --- web.container
                [Container]
                Image=localhost/web:1
                PublishPort=8080:80
                """);

        assertThat(run("preview", "--explain").out())
                .startsWith("web.service is made of " + folder.toRealPath() + "/web.container\n")
                .containsPattern("--publish 8080:80 +# web.container:3:13 PublishPort=\n")
                .containsPattern("--replace +# .* \\[Replace\\]\n");
    }

    @Test
    void previewTellsWhatPodmanRefuses() throws IOException {
        write("""
                --- web.container
                [Container]
                Network=gone.network
                Image=localhost/web:1
                --- good.container
                [Container]
                Image=localhost/good:1
                """);

        Outcome outcome = run("preview");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).startsWith("---good.service---\n").doesNotContain("web.service");
        assertThat(outcome.err())
                .isEqualTo("web.container:2:9: error: there is no unit gone.network [UnknownReference]\n");
    }

    @Test
    void besideAPictureFindingsAreErrors() throws IOException {
        write("""
                --- web.container
                [Container]
                Image=web:1
                Network=gone.network
                """);

        Outcome outcome = run("graph", "--format=mermaid");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).startsWith("flowchart LR\n").doesNotContain("DanglingReference");
        assertThat(outcome.err()).contains("[DanglingReference]");
    }

    @Test
    void theNewestRulesAreReadUnlessAnotherPodmanIsNamed() throws IOException {
        write("""
                --- web.container
                [Container]
                Image=web:1
                --- job.container
                [Unit]
                After=web.container
                [Container]
                Image=job:1
                """);

        assertThat(run("graph").status()).isZero();
        assertThat(run("graph", "--podman", "5.4").out()).contains("[NameNotTranslated]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explain wep Image DIR    | 1 | No unit 'wep' in DIR. Did you mean web.container?",
                "explain what Image DIR   | 1 | No unit 'what' in DIR. There are: db.container, shop.network, web.container.",
                "explain web image DIR    | 1 | No key 'image' of a .container file. Did you mean Image?",
                "explain web Unit.Image DIR | 1 | No key 'Image' in [Unit] of a .container file.",
                "explain web              | 2 | Missing required parameter: 'KEY'",
                "graph DIR/none           | 1 | Cannot read or write DIR/none: there is no such file or folder",
                "graph DIR/web.container  | 1 | Cannot read or write DIR/web.container: not a folder",
                "graph DIR/empty          | 1 | No units in DIR/empty.",
                "graph DIR --user         | 2 | Say a folder, or --user, or --system.",
                "graph --format svg DIR   | 2 | Invalid value for option '--format'",
                "graph --podman new DIR   | 2 | Invalid value for option '--podman': Not a Podman version: 'new'",
            })
    void aMistakeHasAStatusAndAReason(String line, int status, String reason) throws IOException {
        write(SITE);
        Files.createDirectory(folder.resolve("empty"));
        Outcome outcome =
                Outcome.of(Map.of(), line.replace("DIR", folder.toString()).split(" "));

        assertThat(outcome.err())
                .startsWith(reason.replace("DIR", folder.toString()))
                .doesNotContain("\tat ");
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.out()).isEmpty();
    }

    /** The folder is the last argument. */
    private Outcome run(String... args) {
        return Outcome.of(
                Map.of(),
                Stream.concat(Stream.of(args), Stream.of(folder.toString())).toArray(String[]::new));
    }

    private static Outcome printed(String out) {
        return new Outcome(0, out, "");
    }

    private void write(String files) throws IOException {
        for (String file : ("\n" + files).split("\n--- ", -1)) {
            int end = file.indexOf('\n');
            if (end > 0) {
                Path path = folder.resolve(file.substring(0, end));
                Files.createDirectories(path.resolveSibling(""));
                Files.writeString(path, file.substring(end + 1) + "\n");
            }
        }
    }
}
