package dev.quadlet.systemd.deploy;

import java.util.List;

/**
 * What a deployment is about to do, written before it does anything: whoever finds it knows the way back.
 *
 * @param number the revision that it makes
 * @param before what was on the host, with the files that others had put or changed
 * @param after what shall be there
 * @param running the units that ran before and are touched
 */
record Intent(int number, Installation before, Installation after, List<String> running) {
    Intent {
        running = List.copyOf(running);
    }
}
