package dev.quadlet.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain Java into tokens, so that two texts can be compared without their white space. Comments are one token each,
 * with single blanks; text blocks are not known.
 */
final class JavaTokens {
    private final String java;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private JavaTokens(String java) {
        this.java = java;
    }

    static List<String> of(String java) {
        JavaTokens scanner = new JavaTokens(java);
        while (scanner.at < java.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        int start = at;
        char c = java.charAt(at++);
        if (Character.isWhitespace(c)) {
            return;
        }
        if (c == '/' && java.startsWith("/", at)) {
            at = end("\n", start);
            tokens.add(java.substring(start, at).strip());
        } else if (c == '/' && java.startsWith("*", at)) {
            at = end("*/", start + 2);
            tokens.add(comment(java.substring(start, at)));
        } else {
            skipRest(c);
            tokens.add(java.substring(start, at));
        }
    }

    private int end(String mark, int from) {
        int found = java.indexOf(mark, from);
        return found < 0 ? java.length() : found + mark.length();
    }

    private void skipRest(char c) {
        if (c == '"' || c == '\'') {
            while (java.charAt(at) != c) {
                at += java.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        } else if (Character.isJavaIdentifierPart(c)) {
            while (at < java.length() && Character.isJavaIdentifierPart(java.charAt(at))) {
                at++;
            }
        }
    }

    /** The words of a comment, without the stars in front of its lines. */
    private static String comment(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            if (!word.equals("*")) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }
}
