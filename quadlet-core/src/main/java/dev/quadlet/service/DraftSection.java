package dev.quadlet.service;

import java.util.ArrayList;
import java.util.List;

/** A section of a service that is being made. */
final class DraftSection {
    private final List<DraftLine> remarks = new ArrayList<>();
    private final List<DraftLine> lines = new ArrayList<>();

    /** The comments that stand before the header. */
    List<DraftLine> remarks() {
        return remarks;
    }

    List<DraftLine> lines() {
        return lines;
    }

    /** How many characters it is written with, its header not counted. */
    int length() {
        return length(remarks) + length(lines);
    }

    private static int length(List<DraftLine> lines) {
        int length = 0;
        for (DraftLine line : lines) {
            length += line.length() + 1;
        }
        return length;
    }

    boolean has(String key) {
        return last(key) >= 0;
    }

    void add(String key, Piece value) {
        lines.add(DraftLine.assignment(key, value));
    }

    void add(DraftLine line) {
        lines.add(line);
    }

    /** Puts an assignment above everything that is there. */
    void prepend(String key, Piece value) {
        lines.add(0, DraftLine.assignment(key, value));
    }

    /** Takes the place of the last assignment of the key, or is added. */
    void set(String key, Piece value) {
        int at = last(key);
        if (at < 0) {
            add(key, value);
        } else {
            lines.set(at, DraftLine.assignment(key, value));
        }
    }

    /** Where the last assignment of the key is, or -1. */
    private int last(String key) {
        int at = lines.size() - 1;
        while (at >= 0 && !lines.get(at).key().equals(key)) {
            at--;
        }
        return at;
    }

    void setIfAbsent(String key, Piece value) {
        if (!has(key)) {
            add(key, value);
        }
    }

    void remove(String key) {
        lines.removeIf(line -> line.key().equals(key));
    }

    void takeAll(DraftSection other) {
        remarks.addAll(other.remarks);
        lines.addAll(other.lines);
    }
}
