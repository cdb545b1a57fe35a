package dev.quadlet.key;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads {@code keys.tsv}. */
final class KeyTable {
    private KeyTable() {}

    /** The rows in the order of the file. */
    static List<KeyRow> rows() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file(), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(KeyRow::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file() {
        return Objects.requireNonNull(
                KeyTable.class.getResourceAsStream("keys.tsv"), "keys.tsv is missing from the jar");
    }
}
