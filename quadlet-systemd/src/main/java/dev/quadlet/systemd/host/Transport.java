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
        public List<String> wordsAlone(List<String> words) {
            return words;
        }

        @Override
        public Sessions sessions() {
            return Sessions.UNLIMITED;
        }

        @Override
        public byte[] withoutItself(byte[] errors) {
            return errors;
        }

        @Override
        public boolean isRefused(CommandResult result) {
            return false;
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

    /** The same on a way of its own, which takes no session from the others. */
    List<String> wordsAlone(List<String> words);

    /** How many commands the way carries at once. */
    Sessions sessions();

    /** What a command wrote to its errors, without what the way said there before the command began. */
    byte[] withoutItself(byte[] errors);

    /** Whether a result says that the machine had no room for the command, which did not run and may be tried again. */
    boolean isRefused(CommandResult result);

    /** Whether a result tells of the way instead of the command. */
    boolean isLost(CommandResult result);

    @Override
    void close();
}
