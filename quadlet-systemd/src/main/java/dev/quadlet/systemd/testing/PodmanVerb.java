package dev.quadlet.systemd.testing;

import java.util.List;

/** What a command of podman(1) does. */
@FunctionalInterface
interface PodmanVerb {
    /**
     * Does it.
     *
     * @param call the call
     * @param options the options behind the command
     * @param words the words behind the command
     * @return the exit status
     */
    int run(FakeCall call, PodmanOptions options, List<String> words);
}
