package dev.quadlet.systemd.deploy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a program of the tests in a process of its own. */
final class ChildJvm {
    private ChildJvm() {}

    static ProcessBuilder of(Class<?> program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dquadlet.lab=" + System.getProperty("quadlet.lab")));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Of the module path, too: tests run in modules. */
    private static String classPath() {
        String patched = Path.of("target/test-classes").toAbsolutePath().toString();
        return Stream.of(patched, System.getProperty("java.class.path", ""), System.getProperty("jdk.module.path", ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(":"));
    }
}
