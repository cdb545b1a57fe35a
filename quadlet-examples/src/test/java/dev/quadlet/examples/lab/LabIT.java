package dev.quadlet.examples.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way into the lab itself. */
@InLab
class LabIT {
    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void bytesAndArgumentsGoInAndComeOut(Lab lab) {
        byte[] bytes = {'a', 0, (byte) 0xff, '\n'};

        assertThat(lab.run(bytes, "cat").orThrow().out()).isEqualTo(bytes);
        assertThat(lab.run("printf", "%s|", "a b", "$HOME", "").output()).isEqualTo("a b|$HOME||");
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void failureIsToldWithItsOutput(Lab lab) {
        Run run = lab.run("sh", "-c", "echo reason >&2; exit 3");

        assertThat(run.status()).isEqualTo(3);
        assertThatThrownBy(run::orThrow)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Exit status 3")
                .hasMessageContaining("reason");
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void rootlessIsAnotherUser(Lab lab) {
        assertThat(lab.run("id", "--name", "--user").output()).isEqualTo("root\n");
        assertThat(lab.rootless().run("id", "--name", "--user").output()).isEqualTo("senex\n");
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void foldersAreCopied(Lab lab, @TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("inner"));
        Files.write(folder.resolve("inner/file"), "content".getBytes(UTF_8));

        lab.copy(folder, "/run/lab-it/new");

        assertThat(lab.run("cat", "/run/lab-it/new/inner/file").output()).isEqualTo("content");
        lab.run("rm", "--recursive", "/run/lab-it").orThrow();
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void versionsAreKnown(Lab lab) {
        assertThat(lab.podman().atLeast(5, 0)).isTrue();
        assertThat(lab.systemd()).isGreaterThan(250);
    }
}
