package dev.quadlet.value;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A factory, constructor or method with what it is called on and with. */
final class Call {
    private final Executable maker;
    private final @Nullable Object receiver;
    private final @Nullable Object[] arguments;

    Call(Executable maker, @Nullable Object receiver, @Nullable Object... arguments) {
        this.maker = maker;
        this.receiver = receiver;
        this.arguments = arguments;
    }

    @Nullable
    Object make() throws Throwable {
        try {
            return maker instanceof Method method
                    ? method.invoke(receiver, arguments)
                    : ((Constructor<?>) maker).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    boolean returns() {
        try {
            make();
            return true;
        } catch (Throwable refused) {
            return false;
        }
    }

    /** The same call with null as that argument, and where it is a list, also with null in it. */
    Stream<Call> withNull(int index) {
        Class<?> type = maker.getParameterTypes()[index];
        if (type.isPrimitive()) {
            return Stream.empty();
        }
        if (type.isArray()) {
            return Stream.of(with(index, null), with(index, Array.newInstance(type.getComponentType(), 1)));
        }
        return type == List.class
                ? Stream.of(with(index, null), with(index, Collections.singletonList(null)))
                : Stream.of(with(index, null));
    }

    private Call with(int index, @Nullable Object argument) {
        @Nullable Object[] changed = arguments.clone();
        changed[index] = argument;
        return new Call(maker, receiver, changed);
    }

    @Override
    public String toString() {
        return maker.getDeclaringClass().getSimpleName() + "." + maker.getName() + Arrays.deepToString(arguments);
    }
}
