package dev.quadlet.examples.operate;

import dev.quadlet.Stack;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A stack that was imported, on the hosts of an environment.
 *
 * @param place the environment
 * @param imported the stack
 */
record ComposeSite(Site place, Stack imported) implements Site {
    @Override
    public String stack() {
        return imported.name();
    }

    @Override
    public String environment() {
        return place.environment();
    }

    @Override
    public List<String> hosts() {
        return place.hosts();
    }

    @Override
    public String user() {
        return place.user();
    }

    @Override
    public Release release(UnaryOperator<String> installed) {
        return new Release(imported, "as the compose file has them");
    }
}
