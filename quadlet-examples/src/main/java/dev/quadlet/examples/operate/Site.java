package dev.quadlet.examples.operate;

import java.util.List;
import java.util.function.UnaryOperator;

/** A stack in one environment: what runs, where, and as whose services. */
public interface Site {
    /**
     * What the stack is called.
     *
     * @return its name
     */
    String stack();

    /**
     * The environment.
     *
     * @return its name, such as {@code staging}
     */
    String environment();

    /**
     * Where it runs.
     *
     * @return hosts, as {@link Hosts} knows them
     */
    List<String> hosts();

    /**
     * Whose services they are.
     *
     * @return a user of the hosts; root's are rootful
     */
    String user();

    /**
     * The stack for a host.
     *
     * @param installed gives the text of an environment file of the stack by its name: the lines with which it was deployed, and
     *     behind them those that are there now and count more; empty when there are none
     * @return the stack with its secrets
     */
    Release release(UnaryOperator<String> installed);
}
