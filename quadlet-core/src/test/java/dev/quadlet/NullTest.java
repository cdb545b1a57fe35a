package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused where it comes in; it never becomes the text "null". Programs without a checker rely on that. */
class NullTest {
    private static final UnitName NAME = UnitName.of("x.container");

    private static final Map<Class<?>, Supplier<?>> BUILDERS = Map.ofEntries(
            Map.entry(ContainerBuilder.class, () -> Quadlet.container("x")),
            Map.entry(NetworkBuilder.class, () -> Quadlet.network("x")),
            Map.entry(VolumeBuilder.class, () -> Quadlet.volume("x")),
            Map.entry(PodBuilder.class, () -> Quadlet.pod("x")),
            Map.entry(KubeBuilder.class, () -> Quadlet.kube("x")),
            Map.entry(ImageBuilder.class, () -> Quadlet.image("x")),
            Map.entry(BuildBuilder.class, () -> Quadlet.build("x")),
            Map.entry(ArtifactBuilder.class, () -> Quadlet.artifact("x")),
            Map.entry(UnitSectionBuilder.class, () -> new UnitSectionBuilder(UnitEditor.of(NAME))),
            Map.entry(ServiceSectionBuilder.class, () -> new ServiceSectionBuilder(UnitEditor.of(NAME))),
            Map.entry(InstallSectionBuilder.class, () -> new InstallSectionBuilder(UnitEditor.of(NAME))),
            Map.entry(SystemdUnitBuilder.class, () -> SystemdUnit.named("x.service")),
            Map.entry(EnvironmentFile.class, () -> EnvironmentFile.named("x.env")),
            Map.entry(StackBuilder.class, () -> Stack.named("x")));

    private static final List<Class<?>> FACTORIES =
            List.of(Quadlet.class, EnvironmentFile.class, Stack.class, SystemdUnit.class);

    static Stream<Class<?>> classes() {
        return Stream.concat(BUILDERS.keySet().stream(), FACTORIES.stream()).distinct();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void nullIsNoText(Class<?> type) {
        List<String> takesNull = Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class
                        && !method.getName().equals("equals"))
                .filter(method -> !method.isBridge())
                .filter(method -> Modifier.isStatic(method.getModifiers()) || BUILDERS.containsKey(type))
                .filter(NullTest::takesNull)
                .map(Method::toString)
                .toList();

        assertThat(takesNull).isEmpty();
    }

    /** With null for one argument and each of some texts for the others. */
    private static boolean takesNull(Method method) {
        return Stream.of("x", "/x", "A", "%h/x", "x.env")
                .anyMatch(text -> Stream.iterate(0, i -> i < method.getParameterCount(), i -> i + 1)
                        .filter(i -> !method.getParameterTypes()[i].isPrimitive())
                        .anyMatch(i -> returns(method, arguments(method, i, text))));
    }

    private static @Nullable Object[] arguments(Method method, int nothing, String text) {
        @Nullable Object[] arguments = new @Nullable Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == nothing ? none(method, i) : some(method.getParameterTypes()[i], text);
        }
        return arguments;
    }

    /** Of several arguments, the only one is null. */
    private static @Nullable Object none(Method method, int at) {
        Class<?> type = method.getParameterTypes()[at];
        return method.isVarArgs() && at == method.getParameterCount() - 1
                ? Array.newInstance(type.getComponentType(), 1)
                : null;
    }

    private static @Nullable Object some(Class<?> type, String text) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isPrimitive()) {
            return type == boolean.class
                    ? (Object) true
                    : type == char.class ? (Object) 'h' : type == int.class ? (Object) 1 : (Object) 1L;
        }
        Map<Class<?>, Object> samples = Map.of(
                String.class, text,
                Text.class, Text.of(text),
                UnitName.class, UnitName.of("y.volume"),
                EnvironmentFile.class,
                        EnvironmentFile.named("x.env").with("x", "1").with("A", "1"));
        return samples.get(type);
    }

    private static boolean returns(Method method, @Nullable Object[] arguments) {
        Supplier<?> target = BUILDERS.getOrDefault(method.getDeclaringClass(), () -> "");
        try {
            method.invoke(target.get(), arguments);
            return true;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
            return false;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
