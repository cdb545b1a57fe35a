package dev.quadlet.systemd.host;

/** There is no connection to a host, or it was lost. Whether a command that ran then came to its end is not known. */
public final class HostUnreachableException extends HostException {
    private static final long serialVersionUID = 1;

    /**
     * A machine that does not answer.
     *
     * @param host what people call the machine
     * @param said what the connection said about it, without secrets; empty when it said nothing
     */
    public HostUnreachableException(String host, String said) {
        super(
                host + " cannot be reached" + (said.isEmpty() ? "" : ": " + said),
                "Does `ssh -o BatchMode=yes " + host
                        + " true` work? It must, without a question: the host's key known, "
                        + "the own key in the agent or without a passphrase.");
    }
}
