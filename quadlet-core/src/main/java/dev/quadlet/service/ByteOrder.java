package dev.quadlet.service;

import dev.quadlet.source.SourceText;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.commons.lang3.StringUtils;

/** Names by their bytes in UTF-8, which is not quite the order of Java's strings. */
final class ByteOrder implements Comparator<String>, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public int compare(String one, String other) {
        return StringUtils.isAsciiPrintable(one) && StringUtils.isAsciiPrintable(other)
                ? one.compareTo(other)
                : Arrays.compareUnsigned(bytes(one), bytes(other));
    }

    private static byte[] bytes(String name) {
        return SourceText.of("", name).bytes();
    }
}
