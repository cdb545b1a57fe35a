package dev.quadlet.lint;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which rules are followed, and how bad their findings are. Names are those of {@link Rules}, and of what the translator and
 * the graph find.
 */
public final class LintOptions {
    private static final LintOptions DEFAULTS = new LintOptions(Set.of(), Map.of(), false, false, Baseline.EMPTY);

    private final Set<String> off;
    private final Map<String, Severity> severities;
    private final boolean security;
    private final boolean host;
    private final Baseline baseline;

    private LintOptions(
            Set<String> off, Map<String, Severity> severities, boolean security, boolean host, Baseline baseline) {
        this.off = off;
        this.severities = severities;
        this.security = security;
        this.host = host;
        this.baseline = baseline;
    }

    /**
     * All rules but those about hardening and about the host.
     *
     * @return the defaults
     */
    public static LintOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The same without a rule.
     *
     * @param rule the rule's name
     * @return the changed options
     */
    public LintOptions without(String rule) {
        Set<String> more = new LinkedHashSet<>(off);
        more.add(Objects.requireNonNull(rule, "rule"));
        return new LintOptions(more, severities, security, host, baseline);
    }

    /**
     * The same with all findings of a rule as bad as this.
     *
     * @param rule the rule's name
     * @param severity how bad
     * @return the changed options
     */
    public LintOptions withSeverity(String rule, Severity severity) {
        Map<String, Severity> more = new LinkedHashMap<>(severities);
        more.put(Objects.requireNonNull(rule, "rule"), Objects.requireNonNull(severity, "severity"));
        return new LintOptions(off, more, security, host, baseline);
    }

    /**
     * The same with the rules about hardening.
     *
     * @return the changed options
     */
    public LintOptions withSecurity() {
        return new LintOptions(off, severities, true, host, baseline);
    }

    /**
     * The same with the rules about what somebody has to do on the host, such as starting a timer.
     *
     * @return the changed options
     */
    public LintOptions withHost() {
        return new LintOptions(off, severities, security, true, baseline);
    }

    /**
     * The same without what is known already.
     *
     * @param known the findings that nobody wants to hear of again
     * @return the changed options
     */
    public LintOptions withBaseline(Baseline known) {
        return new LintOptions(off, severities, security, host, Objects.requireNonNull(known, "known"));
    }

    boolean follows(Rule rule) {
        return !off.contains(rule.name()) && (security || !rule.isSecurity()) && (host || !rule.isAboutHost());
    }

    Baseline baseline() {
        return baseline;
    }

    /** The finding as these options want it. */
    Optional<Diagnostic> adjusted(Diagnostic found) {
        if (off.contains(found.rule())) {
            return Optional.empty();
        }
        Severity severity = severities.getOrDefault(found.rule(), found.severity());
        return Optional.of(
                new Diagnostic(found.rule(), severity, found.message(), found.source(), found.span(), found.fixes()));
    }
}
