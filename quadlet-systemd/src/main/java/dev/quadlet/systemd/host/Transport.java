package dev.quadlet.systemd.host;

import java.util.List;

/** The way to a machine: what has to run here so that something runs there. */
interface Transport extends AutoCloseable {
    /** This machine. */
    Transport LOCAL = new Transport() {
        @Override
        public String name() {
            return "localhost";
        }

        @Override
        public List<String> words(List<String> words) {
            return words;
        }

        @Override
        public boolean isLost(CommandResult result) {
            return false;
        }

        @Override
        public void close() {
            // There is no connection.
        }
    };

    /** What people call the machine. */
    String name();

    /** The words to run here, so that exactly the given ones run there. */
    List<String> words(List<String> words);

    /** Whether a result tells of the way instead of the command. */
    boolean isLost(CommandResult result);

    @Override
    void close();
}
