package dev.quadlet.directory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file's name that sorts by its bytes, which is not the order of Java's strings beyond U+FFFF. */
record NameBytes(String name) implements Comparable<NameBytes> {
    @Override
    public int compareTo(NameBytes other) {
        return Arrays.compareUnsigned(bytes(), other.bytes());
    }

    private byte[] bytes() {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
