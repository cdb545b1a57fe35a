package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** The lines that change between two contents, without the names of files. */
final class Diff {
    private static final int AROUND = 2;
    private static final int HEADERS = 2;

    private Diff() {}

    static String of(byte[] before, byte[] after) {
        List<String> old = new String(before, UTF_8).lines().toList();
        List<String> now = new String(after, UTF_8).lines().toList();
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff("", "", old, DiffUtils.diff(old, now), AROUND);
        return diff.isEmpty() ? "" : String.join("\n", diff.subList(HEADERS, diff.size())) + "\n";
    }
}
