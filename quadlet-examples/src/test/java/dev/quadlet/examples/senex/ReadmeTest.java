package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.NetworkUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.directory.FoundUnit;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.directory.StackFolder;
import dev.quadlet.graph.StackGraph;
import dev.quadlet.key.ContainerKeys;
import dev.quadlet.lint.LintReport;
import dev.quadlet.lint.Linter;
import dev.quadlet.service.PodmanCommand;
import dev.quadlet.service.ServiceFacts;
import dev.quadlet.service.ServiceUnit;
import dev.quadlet.service.Translation;
import dev.quadlet.service.Translator;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.AutoUpdate;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.RestartPolicy;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in the README is this code, and what it is said to make is what it makes. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    Path folder;

    private final EnvironmentFile env = EnvironmentFile.named(".env").withSecret("SECRET_KEY", "x");
    private final NetworkUnit senex = Quadlet.network("senex-network").build();
    private final ContainerUnit postgres = healthy("postgres");
    private final ContainerUnit redis = healthy("redis");

    private static ContainerUnit healthy(String name) {
        return Quadlet.container(name)
                .image("docker.io/library/" + name)
                .healthCmd(HealthCommand.shell("true"))
                .readyWhenHealthy()
                .build();
    }

    @Test
    void theWebContainer() throws IOException {
        Stack example = SenexFiles.stack("staging");
        // README: web
        String serve =
                "python3 manage.py migrate --noinput && exec daphne -b 0.0.0.0 -p 8000 senex_trader.asgi:application";
        ContainerUnit web = Quadlet.container("web")
                .unit(u -> u.description("Senex Trader: Django on Daphne"))
                .containerName("web")
                .image("registry.example.org/senex/senex-trader:main")
                .autoUpdate(AutoUpdate.REGISTRY)
                .network(senex)
                .environmentFile(env)
                .publishPort(PortMapping.host(8000).container(8000).on("127.0.0.1"))
                .exec(CommandLine.of("sh", "-c", serve))
                .healthCmd(HealthCommand.shell("curl -fsS http://localhost:8000/health/"))
                .healthInterval(Duration.ofSeconds(10))
                .healthStartupCmd(HealthCommand.shell("curl -fsS http://localhost:8000/health/"))
                .healthStartupInterval(Duration.ofSeconds(2))
                .readyWhenHealthy()
                .dependsOnHealthy(postgres, redis)
                .service(s -> s.restart(RestartPolicy.ALWAYS).restartSec(Duration.ofSeconds(10)))
                .startOnBoot()
                .build();
        // README: end

        assertThat(blocks("java").get(0)).isEqualTo(region("web"));
        assertThat(blocks("ini").get(0)).isEqualTo(web.text());
        assertThat(web.text().lines())
                .containsExactlyInAnyOrderElementsOf(
                        example.unit("web", ContainerUnit.class).text().lines().toList());
    }

    @Test
    void theEightDefectsOfTheStackAreReported() throws IOException {
        Files.writeString(folder.resolve("senex-network.network"), "[Network]\n");
        Files.writeString(folder.resolve("postgres.container"), blocks("ini").get(1));
        Files.writeString(folder.resolve("web.container"), blocks("ini").get(2));
        // README: lint
        QuadletDirectory units = QuadletDirectory.read(SearchPath.of(PodmanVersion.of(5, 4), folder));
        LintReport report =
                Linter.forPodman(PodmanVersion.of(5, 4)).scope(Scope.USER).lint(units);
        // README: end

        assertThat(blocks("java").get(1)).isEqualTo(region("lint"));
        assertThat(blocks("text").get(0))
                .isEqualTo(report.relativeTo(folder.toRealPath()).toString());
    }

    @Test
    void aStringIsNotationAndAValueIsContent() throws IOException {
        // README: rule
        ContainerUnit notation = Quadlet.container("job")
                .image("docker.io/library/busybox:1")
                .exec("echo $$HOME 100%%") // what one writes behind Exec=
                .build();
        ContainerUnit content = Quadlet.container("job")
                .image("docker.io/library/busybox:1")
                .exec(CommandLine.of("echo", "$HOME", "100%")) // what the container gets
                .build();
        // README: end

        assertThat(blocks("java").get(2)).isEqualTo(region("rule"));
        assertThat(notation).isEqualTo(content);
        assertThat(blocks("ini").get(3)).isEqualTo(content.text());
    }

    @Test
    void theFileThatWasReadDiffersInOneLine() throws IOException {
        Path path =
                Files.writeString(folder.resolve("web.container"), blocks("ini").get(4));
        // README: edit
        ContainerUnit site = Quadlet.read(path).asContainer();
        ContainerUnit newer =
                site.toBuilder().image("docker.io/library/nginx:1.29").build();
        Files.write(path, newer.bytes());
        // README: end

        assertThat(blocks("java").get(3)).isEqualTo(region("edit"));
        assertThat(path).content().isEqualTo(blocks("ini").get(5));
    }

    @Test
    void theFolderIsWhatTheProgramPrints() throws IOException {
        List<StackFile> files = SenexFiles.stack("staging").files();
        String tree = Tree.of(folder, files, StackFolder.at(folder).write(files));

        assertThat(blocks("text").get(1)).isEqualTo(tree.replace(folder.toString(), "quadlet-examples/target/senex"));
    }

    @Test
    void everyValueKnowsItsLine() throws IOException {
        Files.writeString(folder.resolve("web.container"), "[Container]\nImage=docker.io/library/nginx:1.28\n");
        Files.createDirectory(folder.resolve("web.container.d"));
        Files.writeString(
                folder.resolve("web.container.d/pin.conf"), "[Container]\nImage=docker.io/library/nginx:1.29\n");
        // README: explain
        QuadletDirectory units = QuadletDirectory.read(SearchPath.of(PodmanVersion.of(5, 4), folder));
        FoundUnit web = units.unit(UnitName.of("web.container")).orElseThrow();
        String origin = web.explain(ContainerKeys.IMAGE).toString();
        // README: end

        assertThat(blocks("java").get(4)).isEqualTo(region("explain"));
        assertThat(blocks("text").get(2))
                .isEqualTo(origin.replace(folder.toRealPath().toString(), "/srv/units") + "\n");
    }

    @Test
    void theCommandIsThatOfTheStack() throws IOException {
        Stack stack = SenexFiles.stack("staging");
        // README: translate
        Translation services = Translator.forPodman(PodmanVersion.of(5, 4)).translate(stack);
        ServiceUnit site = services.service("web.service").orElseThrow();
        PodmanCommand start = site.commands(ServiceFacts.system()).stream()
                .filter(command -> command.key().equals("ExecStart"))
                .findFirst()
                .orElseThrow();
        // README: end

        assertThat(blocks("java").get(5)).isEqualTo(region("translate"));
        assertThat(blocks("text").get(3)).isEqualTo(start + "\n");
    }

    @Test
    void thePictureIsThatOfTheStack() throws IOException {
        String picture = StackGraph.of(SenexFiles.stack("staging")).toMermaid();

        assertThat(blocks("mermaid")).containsExactly(picture);
    }

    @Test
    void theStackIsAsShortAsItSays() throws IOException {
        Path stack = Path.of("src/main/java/dev/quadlet/examples/senex/SenexStack.java");

        assertThat(readme()).contains("less than 150 lines of Java](quadlet-examples/" + stack + ")");
        assertThat(Files.readAllLines(stack)).hasSizeLessThan(150);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        assertThat(links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    private static List<String> links() throws IOException {
        List<String> links = new ArrayList<>();
        for (String part : readme().split("\\]\\(", -1)) {
            links.add(part.substring(0, Math.max(0, part.indexOf(')'))));
        }
        return links.stream()
                .skip(1)
                .filter(link -> !link.startsWith("http"))
                .map(link -> link.split("#", -1)[0])
                .toList();
    }

    /** The fenced blocks of one language, in order. */
    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String fence = "```" + language + "\n";
        String text = readme();
        for (int at = text.indexOf(fence); at >= 0; at = text.indexOf(fence, at + 1)) {
            blocks.add(text.substring(at + fence.length(), text.indexOf("```\n", at + fence.length())));
        }
        return blocks;
    }

    /** A part of this file, between its marks. */
    private static String region(String name) throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/quadlet/examples/senex/ReadmeTest.java"));
        String mark = "        // README: " + name + "\n";
        int start = source.indexOf(mark) + mark.length();
        String lines = source.substring(start, source.indexOf("\n        // README: end", start));
        return lines.stripIndent() + "\n";
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
