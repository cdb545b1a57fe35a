package dev.quadlet.examples.lab;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.QuadletUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** What arrived at the programs that systemd ran for some units, a program in place of podman among them. */
final class Arrivals {
    private final Path out;

    private Arrivals(Path out) {
        this.out = out;
    }

    /** Generates the services of the units in the lab, starts all of them, and leaves nothing behind there. */
    static Arrivals of(Collection<? extends QuadletUnit> units, Lab lab, Path folder) {
        try {
            Path files = Files.createTempDirectory(folder, "units");
            for (QuadletUnit unit : units) {
                Files.write(files.resolve(unit.name().text()), unit.document().bytes());
            }
            Path out = Files.createTempDirectory(folder, "out");
            lab.dump(files, out);
            return new Arrivals(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the generator had to say. */
    String messages() {
        return text(out.resolve("generator.log"));
    }

    /** Whether the service was made and ran to its end. */
    boolean ran(QuadletUnit unit) {
        return Files.exists(file(unit, "1.argv")) && !Files.exists(file(unit, "failed"));
    }

    /** Why the service did not run. */
    String failure(QuadletUnit unit) {
        Path why = file(unit, "failed");
        return Files.exists(why) ? text(why) : "no such service; " + messages();
    }

    /** The arguments of all commands that systemd ran for a service, in order and behind the program. */
    List<List<String>> commands(String service) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> out.resolve(service).resolve(number + ".argv"))
                .takeWhile(Files::exists)
                .map(Arrivals::strings)
                .map(all -> all.subList(1, all.size()))
                .toList();
    }

    /** What systemd said of a service that it did not run; empty when it did. */
    String complaint(String service) {
        Path why = out.resolve(service).resolve("failed");
        return Files.exists(why) ? text(why) : "";
    }

    /** The arguments of the service's nth command, behind the program. */
    List<String> arguments(QuadletUnit unit, int command) {
        if (!ran(unit)) {
            throw new AssertionError(unit.name() + " did not run: " + failure(unit));
        }
        List<String> argv = strings(file(unit, command + ".argv"));
        return argv.subList(1, argv.size());
    }

    /** The environment of the service's nth command, as {@code name=value}. */
    List<String> environment(QuadletUnit unit, int command) {
        return strings(file(unit, command + ".environ"));
    }

    /** What {@code systemctl show} says of the service, as {@code name=value}. */
    List<String> properties(QuadletUnit unit) {
        return List.of(text(file(unit, "properties")).split("\n", -1));
    }

    private Path file(QuadletUnit unit, String name) {
        return out.resolve(unit.serviceName().text()).resolve(name);
    }

    private static List<String> strings(Path file) {
        String all = text(file);
        List<String> strings = new ArrayList<>();
        int start = 0;
        for (int end = all.indexOf('\0'); end >= 0; end = all.indexOf('\0', start)) {
            strings.add(all.substring(start, end));
            start = end + 1;
        }
        return strings;
    }

    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try {
                return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                return "not UTF-8: " + new String(bytes, ISO_8859_1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
