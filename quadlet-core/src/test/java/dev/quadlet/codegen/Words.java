package dev.quadlet.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Small work on text that the generated files need. */
final class Words {
    private static final int LINE = 120;

    private Words() {}

    /** A template with its placeholders, such as <code>{{method}}</code>, filled in. */
    static String fill(String template, Map<String, String> values) {
        String filled = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        return filled;
    }

    /** {@code dnsOption} becomes {@code DNS_OPTION}. */
    static String constant(String method) {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < method.length(); i++) {
            if (i > 0 && Character.isUpperCase(method.charAt(i)) && !Character.isUpperCase(method.charAt(i - 1))) {
                constant.append('_');
            }
            constant.append(method.charAt(i));
        }
        return constant.toString().toUpperCase(Locale.ROOT);
    }

    /** A documentation comment of some paragraphs and tags, wrapped; code stands between backticks. */
    static String javadoc(List<String> paragraphs, List<String> tags) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            lines.addAll(wrap((lines.isEmpty() ? "" : "<p>") + code(paragraph), ""));
            lines.add("");
        }
        tags.forEach(tag -> lines.addAll(wrap(code(tag), "    ")));
        if (tags.isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        StringBuilder comment = new StringBuilder("    /**\n");
        lines.forEach(line -> comment.append(("     * " + line).stripTrailing()).append('\n'));
        return comment.append("     */\n").toString();
    }

    /** Text between backticks becomes a code tag. */
    private static String code(String text) {
        StringBuilder html = new StringBuilder();
        String[] pieces = text.split("`", -1);
        for (int i = 0; i < pieces.length; i++) {
            html.append(i % 2 == 0 ? pieces[i] : "{@code " + pieces[i] + "}");
        }
        return html.toString();
    }

    private static List<String> wrap(String text, String hanging) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : unbroken(text)) {
            if (!line.isBlank() && "     * ".length() + line.length() + 1 + word.length() > LINE) {
                lines.add(line);
                line = hanging + word;
            } else {
                line = line.isEmpty() ? word : line + " " + word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The words of a text; a code tag stays whole. */
    private static List<String> unbroken(String text) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        for (String word : text.split(" ", -1)) {
            if (depth > 0) {
                words.set(words.size() - 1, words.get(words.size() - 1) + " " + word);
            } else {
                words.add(word);
            }
            depth += count(word, '{') - count(word, '}');
        }
        return words;
    }

    private static int count(String word, char wanted) {
        return (int) word.chars().filter(c -> c == wanted).count();
    }
}
