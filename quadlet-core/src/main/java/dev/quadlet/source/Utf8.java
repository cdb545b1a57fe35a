package dev.quadlet.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 in which every byte that is not valid has a character of its own, U+DC80 to U+DCFF. */
final class Utf8 {
    private static final int ESCAPE = 0xDC00;
    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // what is not valid became this character, which can also have been there
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeWithStrays(bytes);
    }

    private static String decodeWithStrays(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                return out.flip().toString();
            }
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (ESCAPE | (in.get() & 0xFF)));
            }
            decoder.reset();
        }
    }

    static byte[] encode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && Character.isSurrogatePair(c, after(text, i))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out.writeBytes(text.substring(run, i).getBytes(StandardCharsets.UTF_8));
                out.writeBytes(alone(c));
                run = i + 1;
            }
        }
        out.writeBytes(text.substring(run).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static char after(String text, int i) {
        return i + 1 < text.length() ? text.charAt(i + 1) : 0;
    }

    private static byte[] alone(char surrogate) {
        if (surrogate >= ESCAPE + 0x80 && surrogate <= ESCAPE + 0xFF) {
            return new byte[] {(byte) surrogate};
        }
        return new byte[] {
            (byte) (0xE0 | (surrogate >> 12)),
            (byte) (0x80 | ((surrogate >> 6) & 0x3F)),
            (byte) (0x80 | (surrogate & 0x3F))
        };
    }
}
