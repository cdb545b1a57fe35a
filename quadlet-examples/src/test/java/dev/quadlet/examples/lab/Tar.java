package dev.quadlet.examples.lab;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;

/** An archive of small files, as a tar program reads it. */
public final class Tar {
    private static final int BLOCK = 512;
    private static final int CHECKSUM = 148;

    private Tar() {}

    public static byte[] of(Map<String, String> files) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        files.forEach((name, text) -> add(name, text.getBytes(UTF_8), archive));
        archive.writeBytes(new byte[2 * BLOCK]);
        return archive.toByteArray();
    }

    private static void add(String name, byte[] content, ByteArrayOutputStream archive) {
        byte[] header = new byte[BLOCK];
        put(name, 0, header);
        put("0000644", 100, header);
        put("0000000", 108, header);
        put("0000000", 116, header);
        put("%011o".formatted(content.length), 124, header);
        put("00000000000", 136, header);
        put("        0", CHECKSUM, header);
        put("ustar\00000", 257, header);
        int sum = 0;
        for (byte one : header) {
            sum += one;
        }
        put("%06o\0".formatted(sum), CHECKSUM, header);
        archive.writeBytes(header);
        archive.writeBytes(Arrays.copyOf(content, (content.length + BLOCK - 1) / BLOCK * BLOCK));
    }

    private static void put(String text, int at, byte[] header) {
        byte[] bytes = text.getBytes(US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
