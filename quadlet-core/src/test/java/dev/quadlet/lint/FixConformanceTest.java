package dev.quadlet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.quadlet.Conformance;
import dev.quadlet.Scope;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.service.RecordedCase;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Fix;
import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In units that people have published, each fix removes its finding, and makes no error. */
class FixConformanceTest {
    private static final String FOLDER = "/etc/containers/systemd/case/";
    private static final int SMALL = 40;

    private final Set<String> tried = new HashSet<>();
    private final List<String> failed = new ArrayList<>();

    @Test
    void eachFixMendsAndBreaksNothing() throws IOException {
        for (Path file : Conformance.files("realworld.5.8.6.user.jsonl.gz")) {
            for (RecordedCase recorded : RecordedCase.read(file)) {
                if (recorded.isSound() && recorded.files().size() <= SMALL) {
                    tryAll(recorded);
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    private void tryAll(RecordedCase recorded) throws IOException {
        LintReport before = lint(recorded, recorded.files());
        for (Diagnostic finding : before.findings()) {
            for (Fix fix : finding.fixes()) {
                String file = finding.source().name().replace(FOLDER, "");
                String line = finding.source().slice(finding.span());
                if (tried.add(finding.rule() + fix.description() + line)
                        && recorded.files().containsKey(file)) {
                    Map<String, String> files = new LinkedHashMap<>(recorded.files());
                    files.put(file, fix.appliedTo(finding.source()).text());
                    check(before, lint(recorded, files), finding, fix);
                }
            }
        }
    }

    private void check(LintReport before, LintReport after, Diagnostic finding, Fix fix) {
        boolean isGone =
                after.of(finding.rule()).size() < before.of(finding.rule()).size();
        boolean isSafe = after.errors().size() <= before.errors().size();
        if (!isGone || !isSafe) {
            failed.add(fix.description() + ": " + finding + "\n" + after);
        }
    }

    private static LintReport lint(RecordedCase recorded, Map<String, String> texts) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            for (Map.Entry<String, String> file : texts.entrySet()) {
                Path path = files.getPath(FOLDER + file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, SourceText.of(file.getKey(), file.getValue()).bytes());
            }
            return Linter.forPodman(recorded.podman())
                    .scope(recorded.isUser() ? Scope.USER : Scope.SYSTEM)
                    .lint(QuadletDirectory.read(SearchPath.of(recorded.podman(), files.getPath(FOLDER))));
        }
    }
}
