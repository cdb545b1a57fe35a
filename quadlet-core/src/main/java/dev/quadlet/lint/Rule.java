package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/**
 * One thing that the linter knows. Rules are named like their classes and their pages in {@code docs/rules}; names stay
 * valid from release to release.
 */
public abstract sealed class Rule permits SettingRule, UnitRule, StackRule {
    private final Severity severity;
    private final String summary;

    Rule(Severity severity, String summary) {
        this.severity = severity;
        this.summary = summary;
    }

    /**
     * How findings, options and comments call the rule.
     *
     * @return the name, such as {@code ShellSyntaxInExec}
     */
    public String name() {
        return getClass().getSimpleName();
    }

    /**
     * What the rule finds.
     *
     * @return a sentence without a full stop
     */
    public String summary() {
        return summary;
    }

    /**
     * How bad its findings are, if nobody says otherwise. Single findings of a rule may be less certain and so less bad.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Whether the rule is about hardening, which is a matter of policy: such rules are asked for.
     *
     * @return true when the rule is only followed {@linkplain LintOptions#withSecurity on demand}
     */
    public boolean isSecurity() {
        return false;
    }

    /**
     * Whether the rule is about what somebody has to do on the host, which no unit can say: such rules are asked for.
     *
     * @return true when the rule is only followed {@linkplain LintOptions#withHost on demand}
     */
    public boolean isAboutHost() {
        return false;
    }

    /** Rules of the translator and the graph that need not speak where this one does, because it says more. */
    Set<String> supersedes() {
        return Set.of();
    }

    /** Whether it is silent where Podman has something to say about the same place. */
    boolean yields() {
        return false;
    }

    abstract void check(Subject subject, Findings findings);

    /** The name. */
    @Override
    public String toString() {
        return name();
    }
}
