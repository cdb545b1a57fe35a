package dev.quadlet.systemd;

import dev.quadlet.Scope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which of the known ways to fail, the numbers of {@code docs/deploy.md}, a test shows. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FailureCase {
    /** The numbers. */
    int[] value();

    /** Where it can occur. */
    Scope[] in() default {Scope.SYSTEM, Scope.USER};

    /** Why it cannot occur elsewhere, or not in the lab. */
    String because() default "";
}
