package dev.quadlet.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.loss.Loss;
import dev.quadlet.value.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No unit makes an export fail, whatever its keys say. */
class ArbitraryUnitsTest {
    private static final String[] VALUES = {
        "",
        "yes",
        "no",
        "1",
        "0",
        "-1",
        "99999999999999999999",
        "a",
        "a b",
        "\"a b\"",
        "\"",
        "%n",
        "%i",
        "%h/x",
        "%H",
        "%%",
        "$X",
        "${X}",
        "$$",
        "${",
        "a=b",
        "a=b=c",
        "=",
        "a=$X",
        "a:b",
        "a:b:c",
        ":",
        "::",
        "a:b:c:d",
        "/",
        "/a",
        "/a:/b",
        "./a:/b",
        "a.volume:/b",
        "web.container",
        "web.service",
        "x@.service",
        "other.pod",
        "a.network",
        "a.image",
        "a.build",
        "host",
        "none",
        "auto",
        "keep-id",
        "container:web",
        "[",
        "[]",
        "[1]",
        "[\"a\"]",
        "[\"CMD\", \"x\"]",
        "CMD",
        "NONE",
        "10s",
        "1.5s",
        "1h",
        "disable",
        "infinity",
        "10%",
        "1G",
        "1.5g",
        "127.0.0.1:80:80",
        "80",
        "80/udp",
        "1-5:1-5",
        "1-65535",
        "70000:1",
        "type=bind",
        "type=bind,source=/a,destination=/b",
        "type=tmpfs,destination=/a,tmpfs-size=x",
        "type=volume,destination=",
        "type=volume",
        "a,type=env",
        "a,type=mount,target=/x,mode=0999",
        "CAP_X",
        "name\tvalue",
        "localhost/x:y",
        "docker.io/library/x",
        "\u00e9\u4e00",
        ";",
        "\\",
        "a\\",
        "$(X) $$(Y)",
        "../x",
        "-",
        "oneshot"
    };

    @Property(tries = 100)
    void nothingIsThrown(@ForAll("stacks") Stack stack) {
        KubernetesManifests made = KubernetesManifests.of(stack);

        assertThat(Strict.read(made.text())).hasSameSizeAs(made.objects());
        assertThat(made.lossReport().losses()).extracting(Loss::consequence).doesNotContain("");
    }

    @Provide
    Arbitrary<Stack> stacks() {
        return Arbitraries.randomValue(ArbitraryUnitsTest::stack);
    }

    private static Stack stack(Random random) {
        List<String> names = new ArrayList<>(List.of("web", "a", "other"));
        var stack = Stack.named("shop");
        for (UnitKind kind : UnitKind.values()) {
            String name = names.get(random.nextInt(names.size())) + "." + kind.extension();
            stack.units(Quadlet.parse(name, unit(kind, random)));
        }
        stack.units(Quadlet.parse("again.container", unit(UnitKind.CONTAINER, random)));
        return stack.build();
    }

    private static String unit(UnitKind kind, Random random) {
        List<Key<?>> keys = Keys.of(kind);
        StringBuilder text = new StringBuilder();
        if (kind == UnitKind.CONTAINER) {
            text.append("[Container]\nImage=x\n");
        }
        for (int line = 0; line < 12; line++) {
            Key<?> key = keys.get(random.nextInt(random.nextBoolean() ? keys.size() : Math.min(keys.size(), 90)));
            String value = VALUES[random.nextInt(VALUES.length)];
            text.append('[')
                    .append(key.section())
                    .append("]\n")
                    .append(key.name())
                    .append('=')
                    .append(value)
                    .append('\n');
        }
        return text.toString();
    }
}
