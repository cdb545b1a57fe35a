package dev.quadlet.value;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.SplitRule;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.ClassUtils;
import org.jspecify.annotations.Nullable;

/** Values of all types, from which those are tried that a method takes. */
final class Samples {
    private static final List<Object> ALL = List.of(
            "1",
            "0400",
            "rwm",
            "5s",
            "a",
            "/a",
            "a.volume",
            "1.2.3.4",
            "1.2.3.4-1.2.3.5",
            "10.0.0.0/8",
            "02:00:00:00:00:01",
            "sha256:" + "0".repeat(64),
            "0:1:2",
            "nofile=1",
            "nofile",
            "a:1.2.3.4",
            "/a:/b",
            "a.com/b=c",
            "type=tmpfs,dst=/t",
            "SIGTERM",
            "SPECIFIERS",
            "CONTAINER",
            "UNIT",
            "SHELL",
            1,
            1L,
            'h',
            Duration.ofSeconds(1),
            new String[] {"a", "b"},
            new Text[] {Text.of("a"), Text.of("b")},
            new Text.Part[] {Specifier.HOME},
            List.of(Text.of("a")),
            PodmanVersion.LATEST,
            SplitRule.ARGS,
            Expansion.SPECIFIERS,
            Spelling.PODMAN_WORDS,
            Text.of("/a"),
            Text.of("a"),
            new Text.Literal("a"),
            Specifier.HOME,
            Variable.named("A"),
            UnitKind.VOLUME,
            UnitName.of("a.volume"),
            UnitName.of("a.network"),
            UnitName.of("a.image"),
            UnitName.of("a@.container"),
            DataDirectory.of("/a"),
            ImageName.of("a"),
            IpAddress.of("1.2.3.4"),
            VolumeMount.named("a", "/b"),
            Mount.tmpfs("/t"),
            NetworkMode.BRIDGE,
            PortMapping.anyHost(),
            PortMapping.anyHost().container(1),
            DeviceMapping.host("/a"),
            IdMapping.container(0),
            IdMapping.container(0).host(1),
            SecretRef.named("a"),
            CommandLine.of("a"),
            AutoUpdate.REGISTRY);

    private Samples() {}

    /** What makes a value: constructors, static methods, and methods that return a value. */
    static Stream<Executable> makers(Class<?> type) {
        return Stream.concat(
                Stream.of(type.getConstructors()),
                Stream.of(type.getMethods())
                        .filter(method -> method.getDeclaringClass() == type && !method.isSynthetic())
                        .filter(method -> Modifier.isStatic(method.getModifiers())
                                || method.getReturnType().getPackageName().equals(type.getPackageName())));
    }

    /** A call that returns. */
    static Call call(Executable maker) {
        return receivers(maker)
                .flatMap(receiver ->
                        arguments(maker.getParameterTypes(), 0).map(arguments -> new Call(maker, receiver, arguments)))
                .filter(Call::returns)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample for " + maker));
    }

    private static Stream<@Nullable Object> receivers(Executable maker) {
        boolean none = !(maker instanceof Method) || Modifier.isStatic(maker.getModifiers());
        return none ? Stream.of(new Object[] {null}) : ALL.stream().filter(maker.getDeclaringClass()::isInstance);
    }

    /** All arrays of arguments from that parameter on. */
    private static Stream<Object[]> arguments(Class<?>[] types, int from) {
        return from == types.length
                ? Stream.of(new Object[][] {new Object[types.length]})
                : arguments(types, from + 1)
                        .flatMap(rest -> ALL.stream()
                                .filter(sample -> ClassUtils.primitiveToWrapper(types[from])
                                        .isInstance(sample))
                                .map(sample -> with(rest, from, sample)));
    }

    private static Object[] with(Object[] arguments, int index, Object argument) {
        Object[] changed = arguments.clone();
        changed[index] = argument;
        return changed;
    }
}
