package dev.quadlet.systemd.host;

/** A host on which everything is done by running commands, files included: the same here, by ssh and as another user. */
final class CommandHost implements Host {
    private final Runner runner;
    private final boolean owner;
    private final Identity identity;
    private final HostUser user;
    private final Secrets secrets;

    private CommandHost(Runner runner, boolean owner, Identity identity, HostUser user, Secrets secrets) {
        this.runner = runner;
        this.owner = owner;
        this.identity = identity;
        this.user = user;
        this.secrets = secrets;
    }

    /** The machine at the end of a way, as whoever is there; closes the way when that fails. */
    static Host open(Transport transport) {
        Runner runner = new Runner(transport);
        try {
            HostUser user = HostUser.of(runner.run(HostUser.WHO, Identity.CALLER, Secrets.NONE));
            return new CommandHost(runner, true, Identity.CALLER.with(user), user, Secrets.NONE);
        } catch (HostException e) {
            runner.close();
            throw e;
        }
    }

    @Override
    public CommandResult run(Command command) {
        return runner.run(command, identity, secrets);
    }

    @Override
    public RunningCommand start(Command command) {
        return runner.start(command, identity, secrets);
    }

    @Override
    public HostFiles files() {
        return new ShellFiles(this);
    }

    @Override
    public HostUser user() {
        return user;
    }

    @Override
    public Host asUser(String name) {
        if (name.equals(user.name())) {
            return view(identity, user);
        }
        if (!user.isRoot()) {
            throw new IllegalStateException(user.name() + " on " + runner.name() + " cannot act for " + name
                    + ": only root can. Ask for asRoot().asUser(\"" + name + "\").");
        }
        HostUser other = find(name);
        return view(identity.as(other), other);
    }

    private HostUser find(String name) {
        CommandResult found = run(Command.of("getent", "passwd", "--", name));
        if (!found.isSuccess()) {
            throw CommandException.of(found, "there is no user '" + name + "' on " + runner.name(), "");
        }
        return HostUser.ofPasswd(found.lines().get(0));
    }

    @Override
    public Host asRoot() {
        if (user.isRoot()) {
            return view(identity, user);
        }
        Identity sudo = Identity.sudo();
        CommandResult who = runner.run(HostUser.WHO, sudo, secrets);
        if (!who.isSuccess()) {
            throw CommandException.of(
                    who,
                    user.name() + " cannot become root on " + runner.name(),
                    "Let sudoers(5) say NOPASSWD for this user, or log in as root.");
        }
        HostUser root = HostUser.of(who);
        return view(sudo.with(root), root);
    }

    @Override
    public Host hiding(Secrets more) {
        return new CommandHost(runner, false, identity, user, secrets.and(more));
    }

    private Host view(Identity as, HostUser whom) {
        return new CommandHost(runner, false, as, whom, secrets);
    }

    @Override
    public void close() {
        if (owner) {
            runner.close();
        }
    }

    /** User and machine. */
    @Override
    public String toString() {
        return user.name() + " on " + runner.name();
    }
}
