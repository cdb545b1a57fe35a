package dev.quadlet.lint;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.service.TranslationOptions;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says what will really happen to Quadlet units under one release of Podman: what it refuses, what it warns of, and what it
 * passes over in silence. It reads no file and never throws for what the units say.
 *
 * <pre>{@code
 * Linter.forPodman(PodmanVersion.of(5, 4)).scope(Scope.USER).lint(stack).throwIfErrors();
 * }</pre>
 *
 * <p>A comment {@code # lint: ignore RuleName} silences a rule for the next line, {@code # lint: ignore-file RuleName} for
 * the file.
 */
public final class Linter {
    private final PodmanVersion podman;
    private final Scope scope;
    private final LintOptions options;
    private final TranslationOptions host;
    private final List<EnvironmentFile> environmentFiles;
    private final Optional<Stack> before;

    private Linter(
            PodmanVersion podman,
            Scope scope,
            LintOptions options,
            TranslationOptions host,
            List<EnvironmentFile> environmentFiles,
            Optional<Stack> before) {
        this.podman = Objects.requireNonNull(podman, "podman");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.options = Objects.requireNonNull(options, "options");
        this.host = Objects.requireNonNull(host, "host");
        this.environmentFiles = List.copyOf(environmentFiles);
        this.before = before;
    }

    /**
     * The linter for units that one release of Podman shall read, run by the system's manager.
     *
     * @param podman the release
     * @return the linter with all rules but those about hardening and about the host
     */
    public static Linter forPodman(PodmanVersion podman) {
        return new Linter(
                podman,
                Scope.SYSTEM,
                LintOptions.defaults(),
                TranslationOptions.defaults(),
                List.of(),
                Optional.empty());
    }

    /**
     * The same for the system's manager or a user's.
     *
     * @param manager which manager runs the services
     * @return the changed linter
     */
    public Linter scope(Scope manager) {
        return new Linter(podman, manager, options, host, environmentFiles, before);
    }

    /**
     * The same with other rules.
     *
     * @param rules which rules are followed, and how
     * @return the changed linter
     */
    public Linter options(LintOptions rules) {
        return new Linter(podman, scope, rules, host, environmentFiles, before);
    }

    /**
     * The same for a host of which these things are known.
     *
     * @param facts what Podman's generator would find there
     * @return the changed linter
     */
    public Linter host(TranslationOptions facts) {
        return new Linter(podman, scope, options, facts, environmentFiles, before);
    }

    /**
     * The same for units beside which these environment files lie. Those of a stack are known without this. Of what nobody
     * gave, nothing is said.
     *
     * @param files the files, whose variables count as defined
     * @return the changed linter
     */
    public Linter environmentFiles(List<EnvironmentFile> files) {
        return new Linter(podman, scope, options, host, files, before);
    }

    /**
     * The same for units that will take the place of others, which have been running: then it is also said which changes have no
     * effect.
     *
     * @param running the stack as it was
     * @return the changed linter
     */
    public Linter after(Stack running) {
        return new Linter(podman, scope, options, host, environmentFiles, Optional.of(running));
    }

    /**
     * Looks at a stack: its units, its drop-ins, and what they have to do with each other.
     *
     * @param stack the stack
     * @return what was found
     */
    public LintReport lint(Stack stack) {
        return Linting.lint(SubjectReader.read(this, stack, false), options);
    }

    /**
     * Looks at what was found on a search path.
     *
     * @param directory what was found
     * @return what was found wrong
     */
    public LintReport lint(QuadletDirectory directory) {
        return Linting.lint(SubjectReader.read(this, directory), options);
    }

    /**
     * Looks at one unit. Nothing is said of the units that it refers to, which may be there or not.
     *
     * @param unit the unit
     * @return what was found
     */
    public LintReport lint(QuadletUnit unit) {
        return Linting.lint(
                SubjectReader.read(this, Stack.named("alone").units(unit).build(), true), options);
    }

    /**
     * Looks at one document, as {@link #lint(QuadletUnit)} does.
     *
     * @param document the document; the last part of its name is that of the unit
     * @return what was found
     * @throws IllegalArgumentException when the name is not that of a Quadlet unit
     */
    public LintReport lint(UnitDocument document) {
        String path = document.source().name();
        return lint(Quadlet.unit(UnitName.of(path.substring(path.lastIndexOf('/') + 1)), document));
    }

    /**
     * The oldest release that makes the same of a stack as this linter's: no key, value or feature in it is unknown there.
     *
     * <pre>{@code
     * Linter.forPodman(PodmanVersion.LATEST).minimumVersion(stack)
     * }</pre>
     *
     * @param stack the stack
     * @return the release, and what the one before it would not understand
     */
    public MinimumVersion minimumVersion(Stack stack) {
        return new Releases(this).minimum(stack);
    }

    /**
     * Rewrites a stack for this linter's release: keys that came later become options in {@code PodmanArgs=}, names of units
     * in dependencies those of their services. Nothing else changes.
     *
     * <pre>{@code
     * Backport older = Linter.forPodman(PodmanVersion.of(5, 2)).backport(stack);
     * }</pre>
     *
     * @param stack the stack
     * @return the rewritten stack, and what has no older word
     */
    public Backport backport(Stack stack) {
        return new Releases(this).backport(stack);
    }

    Linter podman(PodmanVersion release) {
        return new Linter(release, scope, options, host, environmentFiles, before);
    }

    PodmanVersion podman() {
        return podman;
    }

    Scope scope() {
        return scope;
    }

    List<EnvironmentFile> environmentFiles() {
        return environmentFiles;
    }

    Optional<Stack> before() {
        return before;
    }

    TranslationOptions host() {
        return host;
    }
}
