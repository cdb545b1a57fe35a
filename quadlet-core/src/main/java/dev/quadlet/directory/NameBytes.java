package dev.quadlet.directory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.apache.commons.lang3.StringUtils;

/**
 * A file's name that sorts by its bytes, which is not the order of Java's strings beyond U+FFFF. Names that Java cannot
 * decode, such as all beyond ASCII in a service without a locale, are different names all the same.
 *
 * @param bytes one character for each byte
 */
record NameBytes(String bytes) implements Comparable<NameBytes> {
    private static final char UNDECODED = '\ufffd';

    static NameBytes of(Path file, String name) {
        return new NameBytes(name.indexOf(UNDECODED) < 0 ? encoded(name) : undecoded(file));
    }

    private static String encoded(String name) {
        return StringUtils.isAsciiPrintable(name) ? name : new String(name.getBytes(UTF_8), ISO_8859_1);
    }

    /** The address of a file has its bytes. */
    private static String undecoded(Path file) {
        String path = file.toUri().getRawPath();
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return unescaped(path.substring(path.lastIndexOf('/', end - 1) + 1, end));
    }

    private static String unescaped(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '%') {
                bytes.write(Integer.parseInt(name, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(name.charAt(i)).getBytes(UTF_8));
            }
        }
        return bytes.toString(ISO_8859_1);
    }

    @Override
    public int compareTo(NameBytes other) {
        return bytes.compareTo(other.bytes);
    }
}
