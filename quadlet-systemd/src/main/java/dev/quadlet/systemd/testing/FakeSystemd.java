package dev.quadlet.systemd.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.host.HostUser;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * A {@link FakeHost} with a small systemd, journald and Podman on it. It answers the commands that {@link
 * dev.quadlet.systemd.Systemd}, {@link dev.quadlet.systemd.Journal} and deployment run, so that these are the real ones in a test.
 *
 * <p>Its services are those that Podman's generator would make of the Quadlets among its files, at each {@code daemon-reload}. They
 * behave well, unless a test says otherwise:
 *
 * <pre>{@code
 * FakeSystemd fake = FakeSystemd.create();
 * fake.service("web.service").neverHealthy();
 * fake.image("registry.example.org/app:2").exitsAfter(Duration.ofMillis(200), 42);
 * }</pre>
 */
public final class FakeSystemd implements AutoCloseable {
    private static final PodmanVersion USUAL = PodmanVersion.of(5, 4, 2);

    private final World world;
    private final Managers managers;
    private final FakeHost host;

    private FakeSystemd(PodmanVersion podman) {
        this.host = FakeHost.create();
        Machine machine = host.machine();
        this.world = new World(
                machine,
                new FakeJournal(machine.clock),
                new Scripts(),
                new Images(),
                new SecretStore(),
                new Resources(),
                podman);
        this.managers = new Managers(world);
        install();
    }

    private void install() {
        FakeProgram generator = new GeneratorProgram(world);
        host.install("systemctl", new SystemctlProgram(managers))
                .install("journalctl", new JournalProgram(world.journal()))
                .install("loginctl", new LoginctlProgram(world, managers))
                .install("podman", new PodmanProgram(world, managers))
                .install("flock", new FlockProgram())
                .install(GeneratorProgram.SYSTEM, generator)
                .install(GeneratorProgram.USER, generator);
        FilePrograms.install(host);
        for (String program : new String[] {GeneratorProgram.SYSTEM, GeneratorProgram.USER, "/usr/bin/podman"}) {
            Path file = Path.of(program);
            host.files().createDirectories(parent(file), Machine.OPEN);
            host.files().write(file, new byte[0], PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        for (String scope : new String[] {"system", "user"}) {
            Vendor.UNITS.forEach((name, text) -> host.files().write("/usr/lib/systemd/" + scope + "/" + name, text));
        }
    }

    private static Path parent(Path file) {
        return Optional.ofNullable(file.getParent()).orElseThrow();
    }

    /**
     * A machine with Podman 5.4.2, on which nothing is deployed.
     *
     * @return the machine
     */
    public static FakeSystemd create() {
        return withPodman(USUAL);
    }

    /**
     * A machine with another Podman, whose generator finds and refuses what that one does.
     *
     * @param podman the version; services are made as 4.9 makes them when it is older
     * @return the machine
     */
    public static FakeSystemd withPodman(PodmanVersion podman) {
        return new FakeSystemd(podman);
    }

    /**
     * The machine as root.
     *
     * @return the host, by which everything is done
     */
    public FakeHost host() {
        return host;
    }

    /**
     * Adds a user who lingers, so has a manager.
     *
     * @param name the user's name
     * @param uid the user's number
     * @return the machine as that user
     */
    public FakeHost addUser(String name, long uid) {
        FakeHost user = host.addUser(name, uid);
        managers.linger(user.user());
        for (String numbers : new String[] {"/etc/subuid", "/etc/subgid"}) {
            host.files().write(numbers, numbers(numbers) + name + ":" + uid * 65536 + ":65536\n");
        }
        return user;
    }

    /** What the file of the numbers of users in containers says so far. */
    private String numbers(String file) {
        return host.files().stat(Path.of(file)).isPresent() ? host.files().text(file) : "";
    }

    /**
     * How a service behaves, in whatever scope.
     *
     * @param name the service, such as {@code web.service}
     * @return its behaviour, to be told
     */
    public Behaviour service(String name) {
        return world.scripts().service(name);
    }

    /**
     * How all services behave whose Quadlet has a certain line, unless something else is said of their name.
     *
     * @param line the line, such as {@code HealthCmd=false}
     * @return their behaviour, to be told
     */
    public Behaviour servicesWith(String line) {
        return world.scripts().line(line);
    }

    /**
     * How all containers of an image behave, unless something else is said of their service.
     *
     * @param name the image, as it stands behind {@code Image=}
     * @return their behaviour, to be told
     */
    public Behaviour image(String name) {
        return world.scripts().image(name);
    }

    /**
     * Adds an image. Those of which nothing is said are there, but for {@code localhost/…}.
     *
     * @param name the image
     * @return this
     */
    public FakeSystemd hasImage(String name) {
        world.images().add(name);
        return this;
    }

    /**
     * Takes an image away. It can be pulled.
     *
     * @param name the image
     * @return this
     */
    public FakeSystemd lacksImage(String name) {
        world.images().remove(name);
        return this;
    }

    /**
     * Takes an image away. Nobody else has it either, so it cannot be pulled.
     *
     * @param name the image
     * @return this
     */
    public FakeSystemd knowsNoImage(String name) {
        world.images().forget(name);
        return this;
    }

    /**
     * A secret that Podman keeps.
     *
     * @param user the name of the user whose it is
     * @param name its name
     * @return its content; empty when there is none
     */
    public Optional<String> secret(String user, String name) {
        HostUser owner = host.asUser(user).user();
        return world.secrets().content(owner, name).map(content -> new String(content, UTF_8));
    }

    /** Lets journald forget all but the last entry: who comes back to an older place finds a gap. */
    public void vacuumJournal() {
        world.journal().vacuum();
    }

    @Override
    public void close() {
        host.close();
    }
}
