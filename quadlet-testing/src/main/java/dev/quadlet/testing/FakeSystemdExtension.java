package dev.quadlet.testing;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.testing.FakeHost;
import dev.quadlet.systemd.testing.FakeSystemd;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives tests the machine that {@link WithFakeSystemd} tells of, and closes it when the test has ended. */
public final class FakeSystemdExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(FakeSystemdExtension.class);

    /** Made by JUnit. */
    public FakeSystemdExtension() {}

    /** The parameter of a constructor belongs to the test that the instance is made for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == FakeSystemd.class || type == FakeHost.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        FakeSystemd fake = fake(context);
        return parameter.getParameter().getType() == FakeHost.class ? fake.host() : fake;
    }

    /** JUnit closes what is in the store when the test, or the class, has ended. */
    private static FakeSystemd fake(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        FakeSystemd.class, key -> FakeSystemd.withPodman(podman(context)), FakeSystemd.class);
    }

    private static PodmanVersion podman(ExtensionContext context) {
        return Stream.concat(
                        annotation(context).stream(),
                        context.getParent().flatMap(FakeSystemdExtension::annotation).stream())
                .map(WithFakeSystemd::podman)
                .map(PodmanVersion::parse)
                .findFirst()
                .orElseGet(() -> PodmanVersion.of(5, 4, 2));
    }

    private static Optional<WithFakeSystemd> annotation(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), WithFakeSystemd.class);
    }
}
