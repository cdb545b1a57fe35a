package dev.quadlet.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests get a machine in memory: a {@link dev.quadlet.systemd.testing.FakeSystemd} as a parameter of the test, of its {@code
 * BeforeEach} and {@code AfterEach} methods or of the constructor, or its {@link dev.quadlet.systemd.testing.FakeHost} alone. Each
 * test has a machine of its own, unless {@code BeforeAll} or a class with one instance asks for it: then it is that of the class.
 *
 * <pre>{@code
 * @WithFakeSystemd
 * class ShopTest {
 *     @Test
 *     void theShopComesUp(FakeSystemd fake) {
 *         Systemd systemd = Systemd.on(fake.host(), Scope.SYSTEM);
 *     }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(FakeSystemdExtension.class)
public @interface WithFakeSystemd {
    /**
     * Which Podman it has. On a method it counts before that on the class.
     *
     * @return the version, such as {@code 4.9} or {@code 5.8.6}
     */
    String podman() default "5.4.2";
}
