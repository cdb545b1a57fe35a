package dev.quadlet.ansible;

import dev.quadlet.Scope;
import dev.quadlet.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a stack is deployed to, such as staging or production: a group of Ansible's inventory. It is immutable; each method
 * returns another one.
 */
public final class AnsibleEnvironment {
    private static final String ROOT = "root";
    private static final Set<String> RESERVED = Set.of("all", "ungrouped", "localhost");

    private final String name;
    private final List<String> hosts;
    private final Scope scope;
    private final String user;
    private final UnaryOperator<Stack> change;

    private AnsibleEnvironment(String name, List<String> hosts, Scope scope, String user, UnaryOperator<Stack> change) {
        this.name = name;
        this.hosts = hosts;
        this.scope = scope;
        this.user = user;
        this.change = change;
    }

    /**
     * An environment without hosts, whose services are the system's.
     *
     * @param name the group's name: a small letter, then small letters, digits and underscores
     * @return the environment
     * @throws IllegalArgumentException when it is no name for a group, or one that Ansible keeps for itself
     */
    public static AnsibleEnvironment named(String name) {
        if (!Words.isName(name) || RESERVED.contains(name)) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no name for a group of hosts: it takes a small letter,"
                            + " then small letters, digits and underscores, and none of " + RESERVED);
        }
        return new AnsibleEnvironment(name, List.of(), Scope.SYSTEM, ROOT, UnaryOperator.identity());
    }

    /**
     * This environment with more hosts.
     *
     * @param first a host as ssh understands it, with the user who may become another one there: {@code
     *     root@one.example.org}; without a user it is as Ansible finds it
     * @param more further ones
     * @return the environment
     * @throws IllegalArgumentException when a host has a character that neither names nor addresses have, or begins with a
     *     dash
     */
    public AnsibleEnvironment hosts(String first, String... more) {
        List<String> all = new ArrayList<>(hosts);
        Stream.concat(Stream.of(first), Stream.of(more)).map(Words::host).forEach(all::add);
        return new AnsibleEnvironment(name, List.copyOf(all), scope, user, change);
    }

    /**
     * This environment with services of a user without rights: rootless containers.
     *
     * @param owner the user's name on the hosts
     * @return the environment
     * @throws IllegalArgumentException when it is no name of a user
     */
    public AnsibleEnvironment rootless(String owner) {
        return new AnsibleEnvironment(name, hosts, Scope.USER, Words.user(owner), change);
    }

    /**
     * This environment with services of the system: rootful containers.
     *
     * @return the environment
     */
    public AnsibleEnvironment rootful() {
        return new AnsibleEnvironment(name, hosts, Scope.SYSTEM, ROOT, change);
    }

    /**
     * This environment with a stack of its own.
     *
     * @param next what it makes of the stack, after earlier changes; the stack that it returns has the same name
     * @return the environment
     */
    public AnsibleEnvironment with(UnaryOperator<Stack> next) {
        Objects.requireNonNull(next);
        return new AnsibleEnvironment(name, hosts, scope, user, stack -> next.apply(change.apply(stack)));
    }

    /**
     * The group's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    List<String> hosts() {
        return hosts;
    }

    /** The hosts without the users who connect. */
    Set<String> addresses() {
        return hosts.stream().map(host -> host.substring(host.indexOf('@') + 1)).collect(Collectors.toSet());
    }

    boolean isRootless() {
        return scope == Scope.USER;
    }

    String user() {
        return user;
    }

    Stack stack(Stack common) {
        return change.apply(common);
    }

    /** The name and the hosts. */
    @Override
    public String toString() {
        return name + " " + hosts;
    }
}
