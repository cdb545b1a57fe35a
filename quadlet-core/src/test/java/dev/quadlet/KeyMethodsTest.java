package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the key table: its builder's method writes the key that it names, and the view's reads it back. */
class KeyMethodsTest {
    /** A value of each type as it stands behind the equals sign. */
    private static final Map<String, String> NOTATIONS = Map.ofEntries(
            Map.entry("string", "x"),
            Map.entry("entrypoint", "x"),
            Map.entry("path", "/x"),
            Map.entry("unit-path", "/x"),
            Map.entry("absolute-path", "/x"),
            Map.entry("bool", "true"),
            Map.entry("systemd-bool", "true"),
            Map.entry("integer", "7"),
            Map.entry("natural", "7"),
            Map.entry("positive", "7"),
            Map.entry("count", "7"),
            Map.entry("exit-status", "7"),
            Map.entry("oom-score", "7"),
            Map.entry("nice", "7"),
            Map.entry("realtime-priority", "7"),
            Map.entry("io-priority", "7"),
            Map.entry("weight", "7"),
            Map.entry("duration", "1m30s"),
            Map.entry("interval", "1m30s"),
            Map.entry("timeout", "1m30s"),
            Map.entry("timespan", "1min 30s"),
            Map.entry("systemd-size", "512M"),
            Map.entry("size", "512M"),
            Map.entry("image", "docker.io/library/x:1"),
            Map.entry("image-name", "docker.io/library/x:1"),
            Map.entry("volume", "/x:/y:ro"),
            Map.entry("mount", "type=bind,source=/x,destination=/y"),
            Map.entry("network", "x.network:ip=10.0.0.2"),
            Map.entry("pod", "x.pod"),
            Map.entry("slice", "x.slice"),
            Map.entry("socket", "x.socket"),
            Map.entry("unit", "x.service"),
            Map.entry("port", "127.0.0.1:80:8080/udp"),
            Map.entry("exposed-port", "80-81/udp"),
            Map.entry("env", "X=y"),
            Map.entry("label", "x=y"),
            Map.entry("annotation", "x=y"),
            Map.entry("setting", "x=y"),
            Map.entry("option", "x=y"),
            Map.entry("secret", "x,type=env,target=Y"),
            Map.entry("command", "/bin/x y"),
            Map.entry("health", "x || exit 1"),
            Map.entry("capability", "NET_ADMIN"),
            Map.entry("device", "/dev/x:/dev/y:r"),
            Map.entry("host", "x:10.0.0.2"),
            Map.entry("ulimit", "nofile=1:2"),
            Map.entry("idmap", "0:1:2"),
            Map.entry("userns", "keep-id:uid=7"),
            Map.entry("signal", "SIGHUP"),
            Map.entry("address", "10.0.0.2"),
            Map.entry("cidr", "10.0.0.0/24"),
            Map.entry("ip-range", "10.0.0.0/25"),
            Map.entry("pull", "newer"),
            Map.entry("restart", "on-failure"),
            Map.entry("auto-update", "registry"),
            Map.entry("notify", "healthy"),
            Map.entry("health-action", "kill"),
            Map.entry("exit-policy", "continue"),
            Map.entry("cgroups", "split"),
            Map.entry("service-type", "oneshot"),
            Map.entry("kill-mode", "mixed"),
            Map.entry("exit-code-propagation", "all"));

    private static Stream<Key<?>> keys() {
        return Keys.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void theMethodOfAKeyWritesIt(Key<?> key) throws Exception {
        QuadletUnit unit = written(key);

        assertThat(unit.text()).contains("[" + key.section() + "]\n" + key.name() + "=" + notation(key) + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void theViewOfAKeyReadsIt(Key<?> key) throws Exception {
        assertThat(readBack(key, written(key))).containsExactly(notation(key));
    }

    private static String notation(Key<?> key) {
        String type = key.type().name();
        return Objects.requireNonNull(NOTATIONS.get(type), type);
    }

    private static QuadletUnit written(Key<?> key) throws Exception {
        UnitKind kind = key.kinds().iterator().next();
        UnitEditor editor = UnitEditor.of(UnitName.of(kind, "x"));
        Object builder = builder(key).getDeclaredConstructor(UnitEditor.class).newInstance(editor);
        Method method = builder.getClass().getMethod(key.method().orElseThrow(), String.class);
        assertThat(method.invoke(builder, notation(key))).isSameAs(builder);
        return editor.build((document, companions) -> Quadlet.unit(editor.name(), document));
    }

    private static Class<?> builder(Key<?> key) throws ClassNotFoundException {
        return Class.forName("dev.quadlet." + key.section() + (isOfAllKinds(key) ? "SectionBuilder" : "Builder"));
    }

    private static boolean isOfAllKinds(Key<?> key) {
        return key.kinds().size() > 1;
    }

    private static <T> List<String> readBack(Key<T> key, QuadletUnit unit) throws Exception {
        String section = isOfAllKinds(key) ? key.section().toLowerCase(Locale.ROOT) : "section";
        Object view = unit.getClass().getMethod(section).invoke(unit);
        Object found = view.getClass().getMethod(getter(key)).invoke(view);
        Stream<?> values = found instanceof Optional<?> one ? one.stream() : ((List<?>) found).stream();
        return values.map(key.type().javaType()::cast).map(key::write).toList();
    }

    /** {@code notify()} is a method of every object. */
    private static String getter(Key<?> key) {
        return key.method().filter(method -> !method.equals("notify")).orElse("notifyMode");
    }
}
