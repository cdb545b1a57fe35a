package dev.quadlet.ansible.internal.template;

import java.util.ArrayList;
import java.util.List;

/** Several texts, line by line: what they have in common, and what each has instead between that. */
final class Merge {
    /**
     * Lines that all texts have, after lines that they do not all have.
     *
     * @param different for each text its own lines
     * @param common the line that follows in all of them; empty at the end
     */
    record Step(List<List<String>> different, String common) {
        boolean differs() {
            return different.stream().distinct().count() > 1;
        }
    }

    private Merge() {}

    static List<Step> of(List<String> texts) {
        List<List<String>> lines = texts.stream().map(Merge::lines).toList();
        List<String> common = lines.stream().skip(1).reduce(lines.get(0), (a, b) -> CommonLines.of(a, b));
        return steps(lines, common);
    }

    private static List<Step> steps(List<List<String>> texts, List<String> common) {
        int[] at = new int[texts.size()];
        List<Step> steps = new ArrayList<>();
        for (String line : common) {
            List<List<String>> different = new ArrayList<>();
            for (int i = 0; i < at.length; i++) {
                List<String> rest = texts.get(i).subList(at[i], texts.get(i).size());
                int next = rest.indexOf(line);
                different.add(rest.subList(0, next));
                at[i] += next + 1;
            }
            steps.add(new Step(different, line));
        }
        steps.add(new Step(rests(texts, at), ""));
        return steps;
    }

    private static List<List<String>> rests(List<List<String>> texts, int[] at) {
        List<List<String>> rests = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            rests.add(texts.get(i).subList(at[i], texts.get(i).size()));
        }
        return rests;
    }

    /** Each with its end; the last may have none. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
