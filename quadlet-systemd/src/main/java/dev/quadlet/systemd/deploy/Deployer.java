package dev.quadlet.systemd.deploy;

import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.Podman;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings stacks to a host: {@link #plan} says what would be done, {@link #apply} does it, and goes back when something does
 * not come up. A deployer is immutable and holds nothing open.
 *
 * <p>A stack's files lie in a folder of its own below the one where Podman looks (with Podman older than 4.7 in that one
 * itself), plain units in systemd's own. Nothing is touched that is not the stack's. What the stack was at earlier revisions
 * lies in {@code /var/lib/quadlet-java}, for a user in {@code ~/.local/state/quadlet-java}, readable by its owner only.
 *
 * <p>All methods throw what {@link Host#run} throws, {@link dev.quadlet.systemd.HostNotReadyException} for a host that lacks
 * something, and {@link DeployConflictException} when somebody else deploys at the same time.
 */
public final class Deployer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration SETTLE = Duration.ofSeconds(3);

    private final Host host;
    private final Scope scope;
    private final Options options;

    private Deployer(Host host, Scope scope, Options options) {
        this.host = host;
        this.scope = scope;
        this.options = options;
    }

    /**
     * A deployer that is patient for 2 minutes, lets units settle for 3 seconds, replaces nothing of others and keeps
     * networks as they are.
     *
     * @param host the host: root's for the system, the user's own for a user
     * @param scope whose manager runs the stacks
     * @return the deployer
     */
    public static Deployer on(Host host, Scope scope) {
        return new Deployer(host, scope, new Options(PATIENCE, SETTLE, false, false, (phase, subject, elapsed) -> {}));
    }

    /** What a deployer was told. */
    record Options(
            Duration patience, Duration settle, boolean overwriting, boolean recreating, DeployListener listener) {}

    /**
     * The same deployer with another patience.
     *
     * @param patience how long units may take from their start until all are healthy
     * @return the deployer
     */
    public Deployer within(Duration patience) {
        return with(new Options(
                patience, options.settle(), options.overwriting(), options.recreating(), options.listener()));
    }

    /**
     * The same deployer with another settle window.
     *
     * @param window how long units have to stay up, in the same run, until that counts
     * @return the deployer
     */
    public Deployer settling(Duration window) {
        return with(new Options(
                options.patience(), window, options.overwriting(), options.recreating(), options.listener()));
    }

    /**
     * The same deployer, which also replaces files that somebody changed, or that somebody else put where one of the stack
     * belongs.
     *
     * @return the deployer
     */
    public Deployer overwriting() {
        return with(new Options(options.patience(), options.settle(), true, options.recreating(), options.listener()));
    }

    /**
     * The same deployer, which also makes networks anew when their settings changed, and restarts all that use them.
     *
     * @return the deployer
     */
    public Deployer recreatingNetworks() {
        return with(new Options(options.patience(), options.settle(), options.overwriting(), true, options.listener()));
    }

    /**
     * The same deployer, which tells how it goes on.
     *
     * @param listener is told
     * @return the deployer
     */
    public Deployer listening(DeployListener listener) {
        return with(new Options(
                options.patience(), options.settle(), options.overwriting(), options.recreating(), listener));
    }

    private Deployer with(Options other) {
        return new Deployer(host, scope, other);
    }

    /**
     * What a deployment of a stack would do. Nothing is done, but for {@link #recover} when an earlier deployment of the
     * stack had not ended.
     *
     * @param stack what shall be there
     * @return the plan
     */
    public DeployPlan plan(Stack stack) {
        PodmanVersion podman = podman().generatorVersion();
        Layout layout = layout(stack.name(), podman);
        Installer.Made made = Installer.of(stack, layout, host, scope, podman);
        Store store = store(stack.name());
        Optional<Recovery> recovered = recover(store);
        return plan(store, layout, made, podman, recovered);
    }

    private DeployPlan plan(
            Store store, Layout layout, Installer.Made made, PodmanVersion podman, Optional<Recovery> recovered) {
        Installation wanted = made.installation();
        Map<String, byte[]> contents = made.contents();
        int current = store.current().orElse(0);
        Installation installed = current == 0 ? Installation.none(store.stack()) : store.installation(current);
        Secrets secrets = PrivateFiles.secrets(installed, store::content, made.open())
                .and(PrivateFiles.secrets(wanted, hash -> contents.getOrDefault(hash, new byte[0]), made.open()));
        DeployPlan.Base base = new DeployPlan.Base(current, installed, installed, podman.toString(), recovered);
        return new Planning(host, layout, store, installed, wanted, secrets)
                .plan(base, contents, systemd(host), options.recreating());
    }

    /**
     * Does what a plan says: asks the host's generator about all files first, writes them, reloads systemd once, starts only
     * what changed, and waits until that is active and healthy.
     *
     * @param plan the plan, of this deployer or of one for the same host
     * @return what was done
     * @throws DeployException when it failed; the host is then as it was before, unless {@link DeployException#isRolledBack}
     *     says otherwise
     * @throws DeployConflictException when the host is no longer as planned, when the plan replaces what others wrote, or
     *     when a unit of the same name lies elsewhere; nothing was done
     */
    public DeployResult apply(DeployPlan plan) {
        return apply(plan, "");
    }

    private DeployResult apply(DeployPlan plan, String note) {
        Progress progress = new Progress(options.listener(), host.clock());
        progress.enter(DeployPhase.LOCK);
        Path state = state();
        try (DeployLock lock = DeployLock.take(host, state)) {
            return new Deployment(host.hiding(plan.secrets()), scope, options, plan, state, progress).run(lock, note);
        }
    }

    /**
     * Plans and applies.
     *
     * @param stack what shall be there
     * @return what was done
     * @throws DeployException when it failed
     */
    public DeployResult deploy(Stack stack) {
        return apply(plan(stack));
    }

    /**
     * Brings the host back to one whole revision after a deployment that had not ended. {@link #plan} and {@link #apply} do
     * so, too.
     *
     * @param stack the stack's name
     * @return what was done; empty when there was nothing to do
     * @throws DeployException when the way back failed
     */
    public Optional<Recovery> recover(String stack) {
        return recover(store(stack));
    }

    private Optional<Recovery> recover(Store store) {
        if (store.intent().isEmpty()) {
            return Optional.empty();
        }
        Layout layout = layout(store.stack(), podman().generatorVersion());
        Progress progress = new Progress(options.listener(), host.clock());
        try (DeployLock lock = DeployLock.take(host, state())) {
            return new WayBack(host, systemd(host), layout, store, progress, options.patience()).recover(lock);
        }
    }

    /**
     * The stacks that are deployed.
     *
     * @return their names
     */
    public List<String> stacks() {
        return Store.stacks(host, state()).stream()
                .filter(stack -> store(stack).current().isPresent())
                .toList();
    }

    /**
     * The files of a stack as it is deployed: units, environment files and all that lies beside them.
     *
     * @param stack the stack's name
     * @return where they lie; empty when it is not deployed
     */
    public List<Path> files(String stack) {
        return store(stack).installed().files().stream().map(DeployFile::path).toList();
    }

    /**
     * What a file of a stack held when it was deployed, whatever became of it since. That may be a secret.
     *
     * @param stack the stack's name
     * @param file where it lies, as {@link #files} says
     * @return its content
     * @throws IllegalArgumentException when it is no file of the stack as it is deployed
     */
    public byte[] content(String stack, Path file) {
        Store store = store(stack);
        return store.installed().files().stream()
                .filter(known -> known.path().equals(file))
                .findFirst()
                .map(known -> store.content(known.hash()))
                .orElseThrow(() -> new IllegalArgumentException("Stack " + stack + " has no file " + file));
    }

    /**
     * The revisions of a stack that the host remembers.
     *
     * @param stack the stack's name
     * @return the revisions, the oldest first
     */
    public List<Revision> history(String stack) {
        return store(stack).revisions();
    }

    /**
     * What it would take to make a stack as its last deployment left it.
     *
     * @param stack the stack's name
     * @return the plan; empty when nothing drifted
     */
    public DeployPlan drift(String stack) {
        Store store = store(stack);
        Optional<Recovery> recovered = recover(store);
        return planOf(store, store.installed(), recovered);
    }

    /**
     * What a rollback to a revision would do.
     *
     * @param stack the stack's name
     * @param revision the number of the revision
     * @return the plan
     * @throws IllegalArgumentException when the host does not remember it
     */
    public DeployPlan planRollback(String stack, int revision) {
        Store store = store(stack);
        Optional<Recovery> recovered = recover(store);
        return planOf(store, store.installation(revision), recovered);
    }

    private DeployPlan planOf(Store store, Installation wanted, Optional<Recovery> recovered) {
        PodmanVersion podman = podman().generatorVersion();
        Layout layout = layout(wanted.stack(), podman);
        return plan(store, layout, new Installer.Made(wanted, contents(store, wanted), Set.of()), podman, recovered);
    }

    private static Map<String, byte[]> contents(Store store, Installation wanted) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        wanted.files().forEach(file -> contents.computeIfAbsent(file.hash(), store::content));
        return contents;
    }

    /**
     * Deploys an earlier revision again. That makes a new revision.
     *
     * @param stack the stack's name
     * @param revision the number of the revision
     * @return what was done
     * @throws IllegalArgumentException when the host does not remember it
     * @throws DeployException when it failed
     */
    public DeployResult rollback(String stack, int revision) {
        return apply(planRollback(stack, revision), "rollback to " + revision);
    }

    /**
     * Deploys the revision before the one that counts.
     *
     * @param stack the stack's name
     * @return what was done
     * @throws IllegalArgumentException when there is none before
     * @throws DeployException when it failed
     */
    public DeployResult rollback(String stack) {
        int current = store(stack).current().orElse(0);
        int before = history(stack).stream()
                .mapToInt(Revision::number)
                .filter(number -> number < current)
                .max()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Stack " + stack + (current == 0 ? " is not deployed" : " has no revision before " + current)));
        return rollback(stack, before);
    }

    /**
     * Stops a stack and deletes its files, what the host remembers of it included. Volumes, folders of data and networks stay
     * unless asked for. What others put beside stays.
     *
     * @param stack the stack's name
     * @param more what else is removed
     * @return what was done
     * @throws DeployException when it failed
     * @throws DeployConflictException when somebody changed a file, unless the deployer is {@link #overwriting}; nothing was
     *     done
     */
    public DeployResult remove(String stack, Removal... more) {
        Store store = store(stack);
        Optional<Recovery> recovered = recover(store);
        Installation installed = store.installed();
        DeployResult result = apply(planOf(store, Installation.none(stack), recovered), "removed");
        new Leftovers(host, state(), installed).remove(Set.of(more));
        return result;
    }

    /**
     * Forgets old revisions.
     *
     * @param stack the stack's name
     * @param keep how many of the newest stay; the one that counts always does
     * @return the numbers of those that are forgotten
     */
    public List<Integer> prune(String stack, int keep) {
        if (keep < 1) {
            throw new IllegalArgumentException("At least one revision has to stay: " + keep);
        }
        try (DeployLock lock = DeployLock.take(host, state())) {
            lock.check();
            return store(stack).prune(keep);
        }
    }

    private Store store(String stack) {
        return new Store(host, state(), stack);
    }

    private Path state() {
        return Layout.state(host, scope);
    }

    private Layout layout(String stack, PodmanVersion podman) {
        return Layout.of(host, scope, stack, podman);
    }

    private Podman podman() {
        return Podman.on(host, scope);
    }

    private Systemd systemd(Host on) {
        return Systemd.on(on, scope).settling(options.settle());
    }
}
