package dev.quadlet.examples.lab;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A test class that needs a running {@link Lab}; without {@code -Dquadlet.lab} it is skipped. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("lab")
@EnabledIfSystemProperty(
        named = "quadlet.lab",
        matches = ".+",
        disabledReason = "needs a lab, as root: quadlet-systemd/lab/checks runs all of them (docs/lab.md)")
public @interface InLab {}
