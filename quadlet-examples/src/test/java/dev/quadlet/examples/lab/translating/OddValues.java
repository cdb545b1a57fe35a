package dev.quadlet.examples.lab.translating;

import dev.quadlet.key.Key;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

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
            "type=volume",
            "type=bind",
            "type=image",
            "type=glob",
            "type=tmpfs",
            "type=artifact",
            "type=",
            "type=bind=x",
            "type",
            "");

    private static final Arbitrary<String> WORD = Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(WORDS)),
            Tuple.of(1, Arbitraries.strings().withChars(CHARACTERS).ofMaxLength(8)));
    private static final Arbitrary<String> ANY =
            WORD.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));

    private final Arbitrary<String> unit;

    /** Values that speak of these units now and then. */
    OddValues(List<String> units) {
        this.unit = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(units)), Tuple.of(1, Arbitraries.just("gone.volume")));
    }

    Arbitrary<String> of(Key<?> key) {
        return Arbitraries.oneOf(ANY, usual(key));
    }

    private Arbitrary<String> usual(Key<?> key) {
        return switch (key.name()) {
            case "Volume" -> named("%s:/d", "%s:/d:ro:z", "%s", ":/d", "/a:/b", "./a:/b:z", "x:/y", "/a b:/c");
            case "Mount" -> mount();
            case "Network" -> named("%s", "%s:ip=1", "host", "bridge:a", "%s:");
            case "Pod", "Image" -> unit;
            case "AddDevice" -> named("/dev/null", "-/dev/null:/x:r", "-/dev/nope", "/dev/nope -/dev/zero");
            default -> named("true", "false", "5", "/p", "x=y", "x=y z=w", "10.0.0.0/8", "%s");
        };
    }

    private Arbitrary<String> mount() {
        Arbitrary<String> source = named(
                "source=%s",
                "src=%s", "source=/a", "src=./b", "src=%%h/x", "source=a,src=b", "source,src=b", "source", "");
        Arbitrary<String> rest =
                Arbitraries.of("dst=/x", "destination=/y,ro", "\\\"dst=/a,b\\\"", "\"dst=/q r\"", "ro");
        return Combinators.combine(Arbitraries.of(MOUNT_TYPES), source, rest).as(OddValues::fields);
    }

    private static String fields(String... fields) {
        return Stream.of(fields).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(","));
    }

    /** One of these, a unit's name in the place of {@code %s}. */
    private Arbitrary<String> named(String... values) {
        return Combinators.combine(Arbitraries.of(values), unit).as(String::formatted);
    }
}
