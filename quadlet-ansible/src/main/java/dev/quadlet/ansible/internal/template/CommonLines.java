package dev.quadlet.ansible.internal.template;

import java.util.ArrayList;
import java.util.List;

/** The longest sequence of lines that two texts have in common. */
final class CommonLines {
    private final List<String> left;
    private final List<String> right;
    private final int[][] lengths;

    private CommonLines(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
        this.lengths = new int[left.size() + 1][right.size() + 1];
    }

    static List<String> of(List<String> left, List<String> right) {
        CommonLines lines = new CommonLines(left, right);
        lines.measure();
        return lines.read();
    }

    private void measure() {
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                lengths[i][j] = left.get(i).equals(right.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
    }

    private List<String> read() {
        List<String> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).equals(right.get(j))) {
                common.add(left.get(i++));
                j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
