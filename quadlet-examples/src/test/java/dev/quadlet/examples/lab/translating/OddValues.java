package dev.quadlet.examples.lab.translating;

import dev.quadlet.key.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values for keys: right ones, wrong ones, and such as are read in more than one way. */
final class OddValues {
    private static final List<String> WORDS = List.of(
            "",
            "a b",
            "\"a b\"",
            "'a b'",
            "\"a\",'a'",
            "a'",
            "'",
            "\"",
            "\"\"",
            "a \"\" b",
            "x\\n y",
            "\\x41",
            "\\q",
            "\\",
            "a\\\\b",
            "a\\",
            "%h/x",
            "%%x",
            "${V}",
            "$V x",
            "é",
            "\u0080",
            "a\u0085",
            "\u00a0x",
            "a\tb",
            "a=b",
            "=b",
            "a=",
            "k=v k=w j",
            "a,b",
            "1",
            "0x10",
            "010",
            "08",
            "-1",
            "true",
            "yes",
            "ON",
            "y",
            "\"true\"",
            "no",
            "healthy",
            "host",
            "none",
            "container:x",
            "x.network",
            ";",
            "# x",
            "/abs/p",
            "./rel",
            "../up",
            "rel/p",
            "~/x",
            ".hid",
            "/a b",
            "-x",
            "8080:80",
            "80/tcp",
            "80-90/udp",
            "abc",
            "80/sctp",
            "a:b:c:d",
            "file",
            "unit",
            "yaml",
            "https://x/y",
            "git://z",
            "github.com/a/b",
            "registry",
            "c/registry",
            "auto",
            "keep-id",
            "manual",
            "\\u0041\\U0001F600",
            "\\101",
            "\\0",
            "a\\x20b",
            "a\\sb",
            "[\"CMD\",\"x y\"]",
            "k='v w'",
            "'k=v w'",
            "\\\"q\\\"",
            "a;b",
            "\u2028x",
            "a\u0001b",
            "\u007f",
            "a\"b\"c",
            "'a'\"b\"",
            "bind",
            "image",
            "sha256:aa",
            "5s",
            "trail  ");
    private static final String CHARACTERS = "ab \\\"'%$.:/,=-@x0";
    private static final List<String> MOUNT_TYPES = List.of(
            "type=volume", "type=bind", "type=image", "type=glob", "type=tmpfs", "type=artifact", "type=", "type", "");

    private final Random random;
    private final List<String> units;

    OddValues(Random random, List<String> units) {
        this.random = random;
        this.units = units;
    }

    String of(Key<?> key) {
        if (random.nextInt(2) == 0) {
            return IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(i -> word())
                    .collect(Collectors.joining(" "));
        }
        String unit = random.nextInt(5) == 0 ? "gone.volume" : pick(units);
        return switch (key.name()) {
            case "Volume" ->
                pick(List.of(unit + ":/d", unit + ":/d:ro:z", unit, ":/d", "/a:/b", "./a:/b:z", "x:/y", "/a b:/c"));
            case "Mount" -> mount(unit);
            case "Network" -> pick(List.of(unit, unit + ":ip=1", "host", "bridge:a", unit + ":"));
            case "Pod", "Image" -> unit;
            case "AddDevice" -> pick(List.of("/dev/null", "-/dev/null:/x:r", "-/dev/nope", "/dev/nope -/dev/zero"));
            default -> pick(List.of("true", "false", "5", "/p", "x=y", "x=y z=w", "10.0.0.0/8", unit));
        };
    }

    private String word() {
        return random.nextInt(4) > 0
                ? pick(WORDS)
                : random.ints(random.nextInt(9), 0, CHARACTERS.length())
                        .mapToObj(at -> CHARACTERS.substring(at, at + 1))
                        .collect(Collectors.joining());
    }

    private String mount(String unit) {
        List<String> fields = new ArrayList<>(List.of(
                pick(MOUNT_TYPES),
                pick(List.of(
                        "source=" + unit,
                        "src=" + unit,
                        "source=/a",
                        "src=./b",
                        "src=%h/x",
                        "source=a,src=b",
                        "source",
                        "")),
                pick(List.of("dst=/x", "destination=/y,ro", "\\\"dst=/a,b\\\"", "\"dst=/q r\"", "ro"))));
        fields.removeIf(String::isEmpty);
        return String.join(",", fields);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
