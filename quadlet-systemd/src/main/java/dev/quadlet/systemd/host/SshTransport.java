package dev.quadlet.systemd.host;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The OpenSSH client with one connection for all commands. The connection is a process of ssh's own; it ends a minute after
 * its last command even if nobody is left to close it.
 */
final class SshTransport implements Transport {
    /** What ssh exits with when it fails itself; a command may do so, too. */
    private static final int SSH_FAILED = 255;

    /** Not {@code exec}: a shell tells of a signal in the exit status, ssh would call that its own failure. */
    private static final List<String> KEEP_STATUS = List.of("sh", "-c", "\"$@\"; exit \"$?\"", "sh");

    /**
     * Of the ten that sshd allows a connection when MaxSessions is not set; two are left for killing what is left over. sshd
     * may count some that have ended here, or allow fewer: ssh then connects anew by itself, and says so.
     */
    private static final int SESSIONS = 8;

    private static final String NO_SESSION = "mux_client_request_session: session request failed:";

    /** What ssh says when sshd closes a connection before anybody logged in, as MaxStartups makes it do. */
    private static final List<String> NO_CONNECTION =
            List.of("kex_exchange_identification:", "Connection closed by ", "Connection reset by ");

    private final Sessions sessions = new Sessions(SESSIONS);
    private final String destination;
    private final Path folder;
    private final List<String> ssh;
    private final Pattern connectsAnew;

    private SshTransport(String destination, Path folder, List<String> ssh) {
        this.destination = destination;
        this.folder = folder;
        this.ssh = ssh;
        String taken = "ControlSocket " + folder.resolve("ssh") + " already exists, disabling multiplexing";
        this.connectsAnew = Pattern.compile("(?:(?:" + NO_SESSION + ".*|" + Pattern.quote(taken) + ")\\R)+");
    }

    /** The way to a destination, with arguments of ssh that come behind our own. */
    static SshTransport to(String destination, List<String> arguments) {
        Path folder = makeFolder(destination);
        List<String> ssh = new ArrayList<>(List.of("ssh", "-T", "-x"));
        ssh.addAll(option("BatchMode", "yes"));
        ssh.addAll(option("ControlMaster", "auto"));
        ssh.addAll(option("ControlPath", folder.resolve("ssh").toString().replace("%", "%%")));
        ssh.addAll(option("ControlPersist", "60"));
        ssh.addAll(option("RequestTTY", "no"));
        ssh.addAll(option("RemoteCommand", "none"));
        ssh.addAll(option("ForwardAgent", "no"));
        ssh.addAll(option("ClearAllForwardings", "yes"));
        ssh.addAll(arguments);
        ssh.addAll(option("LogLevel", "ERROR"));
        ssh.addAll(option("ConnectTimeout", "10"));
        ssh.addAll(option("ServerAliveInterval", "15"));
        ssh.addAll(option("ServerAliveCountMax", "3"));
        return new SshTransport(destination, folder, List.copyOf(ssh));
    }

    /** Makes the connection. What ssh says goes to a file: the process that keeps the connection keeps its errors open. */
    SshTransport connect() {
        Path said = folder.resolve("errors");
        try {
            Process ssh = Processes.silent(words(List.of("true")))
                    .redirectError(said.toFile())
                    .start();
            if (!Processes.endsWithin(ssh, 1, TimeUnit.MINUTES) || ssh.exitValue() != 0) {
                throw new HostUnreachableException(
                        destination, Files.readString(said).strip());
            }
            return this;
        } catch (IOException e) {
            throw new HostUnreachableException(destination, "ssh cannot be started: " + e.getMessage());
        } catch (HostUnreachableException e) {
            close();
            throw e;
        }
    }

    /** Its mode is 0700, so the socket in it is nobody else's. */
    private static Path makeFolder(String destination) {
        try {
            return Files.createTempDirectory("quadlet-ssh");
        } catch (IOException e) {
            throw new HostUnreachableException(destination, "no folder for the socket of the connection: " + e);
        }
    }

    static List<String> option(String name, String value) {
        return List.of("-o", name + "=" + value);
    }

    @Override
    public String name() {
        return destination;
    }

    @Override
    public List<String> words(List<String> words) {
        return words(ssh, words);
    }

    /** The first word of ssh for an option counts, so these go before our own. */
    @Override
    public List<String> wordsAlone(List<String> words) {
        List<String> alone = new ArrayList<>(List.of("ssh"));
        alone.addAll(option("ControlPath", "none"));
        alone.addAll(option("ControlMaster", "no"));
        alone.addAll(ssh.subList(1, ssh.size()));
        return words(alone, words);
    }

    private List<String> words(List<String> client, List<String> words) {
        List<String> remote = new ArrayList<>(KEEP_STATUS);
        remote.addAll(words);
        List<String> here = new ArrayList<>(client);
        here.addAll(List.of("--", destination, ShellQuote.line(remote)));
        return here;
    }

    @Override
    public Sessions sessions() {
        return sessions;
    }

    /** Read as Latin-1, a byte is a character. */
    @Override
    public byte[] withoutItself(byte[] errors) {
        Matcher own = connectsAnew.matcher(new String(errors, ISO_8859_1));
        return own.lookingAt() ? Arrays.copyOfRange(errors, own.end(), errors.length) : errors;
    }

    @Override
    public boolean isRefused(CommandResult result) {
        if (result.status() != SSH_FAILED || result.outputBytes().length > 0) {
            return false;
        }
        return result.errors()
                .lines()
                .findFirst()
                .filter(line -> NO_CONNECTION.stream().anyMatch(line::startsWith))
                .isPresent();
    }

    @Override
    public boolean isLost(CommandResult result) {
        return result.status() == SSH_FAILED && !control("check");
    }

    @Override
    public void close() {
        control("exit");
        try {
            Files.deleteIfExists(folder.resolve("errors"));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    /** Says something to the connection, if there is one. */
    private boolean control(String word) {
        List<String> words = new ArrayList<>(ssh);
        words.addAll(List.of("-O", word, "--", destination));
        try {
            Process process = Processes.silent(words).start();
            return Processes.endsWithin(process, 5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
