package dev.quadlet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.StackFile.Place;
import java.util.List;

/**
 * Leads what units write of files beside them to a folder below Podman's directory. Podman itself looks beside the unit; systemd,
 * which knows nothing of units, is told the whole path.
 */
final class Subfolder {
    private final String name;
    private final List<StackFile> files;
    private final List<String> named;

    Subfolder(String name, List<StackFile> files) {
        if (name.isEmpty() || name.startsWith("/") || name.endsWith("/")) {
            throw new IllegalArgumentException("'" + name + "' is no folder below Podman's directory");
        }
        this.name = name;
        this.files = files;
        this.named = files.stream()
                .filter(file -> file.place() == Place.QUADLET && !file.isUnit())
                .map(StackFile::path)
                .toList();
    }

    List<StackFile> files() {
        return files.stream()
                .map(file -> file.isUnit() ? file.with(led(file.content())) : file)
                .toList();
    }

    /** Each character stands for a byte, so that what is no text stays as it is. */
    private byte[] led(byte[] content) {
        String text = new String(content, ISO_8859_1);
        for (String path : named) {
            text = led(
                    text,
                    ServiceFiles.QUADLET_DIRECTORY + inBytes(path),
                    ServiceFiles.QUADLET_DIRECTORY + inBytes(name + "/" + path));
        }
        return text.getBytes(ISO_8859_1);
    }

    private static String inBytes(String path) {
        return new String(path.getBytes(UTF_8), ISO_8859_1);
    }

    private static String led(String text, String from, String to) {
        StringBuilder led = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, done)) {
            int end = at + from.length();
            boolean whole = end == text.length() || !isPart(text.charAt(end));
            led.append(text, done, at).append(whole ? to : from);
            done = end;
        }
        return led.append(text, done, text.length()).toString();
    }

    /** Bytes beyond ASCII are parts of names, too. */
    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c > 0x7F || "._-@/".indexOf(c) >= 0;
    }
}
