package dev.quadlet.service;

import dev.quadlet.QuadletUnit;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.PodmanVersion;
import java.util.Set;

/**
 * Podman's generator as a function: Quadlet units in, services of systemd out, for one release of Podman.
 *
 * <p>It never throws for what the units say; what Podman refuses is in the result. See podman-systemd.unit(5).
 *
 * <pre>{@code
 * Translation services = Translator.forPodman(PodmanVersion.of(5, 4)).translate(stack);
 * services.service("web.service").ifPresent(System.out::println);
 * }</pre>
 */
public final class Translator {
    private final PodmanVersion podman;
    private final Set<Behaviour> behaviours;
    private final Scope scope;
    private final TranslationOptions options;

    private Translator(PodmanVersion podman, Scope scope, TranslationOptions options) {
        this.podman = podman;
        this.behaviours = Behaviour.of(podman);
        this.scope = scope;
        this.options = options;
    }

    /**
     * The generator of one release, for the system's manager.
     *
     * @param podman the release. Its rules are known from 4.9 to 6.0; for others those of the nearest serve. Units of a kind
     *     that the release does not know yet become nothing, as with Podman
     * @return the translator
     */
    public static Translator forPodman(PodmanVersion podman) {
        return new Translator(podman, Scope.SYSTEM, TranslationOptions.defaults());
    }

    /**
     * The same for the system's manager or a user's.
     *
     * @param manager which manager runs the services
     * @return the changed translator
     */
    public Translator scope(Scope manager) {
        return new Translator(podman, manager, options);
    }

    /**
     * The same on a host with these facts.
     *
     * @param host what the generator would find there
     * @return the changed translator
     */
    public Translator options(TranslationOptions host) {
        return new Translator(podman, scope, host);
    }

    /**
     * Translates the units that were found on a search path.
     *
     * @param directory what was found there; read as this translator's release of Podman does
     * @return the services, and what is wrong
     */
    public Translation translate(QuadletDirectory directory) {
        return Services.of(this, FoundSources.of(directory, Dialect.podman(podman)));
    }

    /**
     * Translates a stack as it is when it is installed: its units, the instances of its templates, and its drop-ins.
     *
     * @param stack the stack; its plain units of systemd are no business of Podman's
     * @return the services, and what is wrong
     */
    public Translation translate(Stack stack) {
        return Services.of(this, InstalledSources.of(stack, options.directory(scope), podman));
    }

    /**
     * Translates one unit as if it were alone: what it refers to is not there.
     *
     * @param unit the unit
     * @return its service, or why it is refused; nothing when the release does not know units of its kind
     */
    public Translation translate(QuadletUnit unit) {
        return Services.of(this, InstalledSources.of(unit, options.directory(scope), podman));
    }

    PodmanVersion podman() {
        return podman;
    }

    Set<Behaviour> behaviours() {
        return behaviours;
    }

    boolean isUser() {
        return scope == Scope.USER;
    }

    TranslationOptions options() {
        return options;
    }
}
