package dev.conescope.state.json.cut;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The strings of JSON texts by their bytes, so that a text that was there before is found without decoding it again:
 * states repeat names and addresses millions of times. Memory is linear in the distinct texts. For one thread.
 */
public final class TextDictionary {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FIRST_SLOTS = 1 << 12;

    /** A hash table with open addresses: a text's number plus one, or 0. */
    private int[] slots = new int[FIRST_SLOTS];

    private String[] texts = new String[FIRST_SLOTS / 2];
    private int[] hashes = new int[FIRST_SLOTS / 2];
    /** Where each text's bytes begin; they end where the next one's begin. */
    private int[] starts = new int[FIRST_SLOTS / 2 + 1];

    private byte[] raw = new byte[FIRST_SLOTS * 8];
    private int size;

    /** An empty dictionary. */
    public TextDictionary() {}

    /**
     * The string that stands between two quotes.
     *
     * @param bytes the text's bytes, which have at least seven more behind {@code to}
     * @return the string, always as one object; null if its bytes are not UTF-8
     */
    @Nullable
    String text(byte[] bytes, int from, int to) {
        int hash = hash(bytes, from, to);
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && Arrays.equals(raw, starts[number], starts[number + 1], bytes, from, to)) {
                return texts[number];
            }
            slot = slot + 1 & slots.length - 1;
        }
        String text = decode(bytes, from, to);
        if (text != null) {
            add(text, hash, slot, bytes, from, to);
        }
        return text;
    }

    private static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            hash = (hash ^ (long) WORDS.get(bytes, i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        if (i < to) {
            long rest = (long) WORDS.get(bytes, i) & ((1L << ((to - i) << 3)) - 1);
            hash = (hash ^ rest) * 0x9E3779B97F4A7C15L;
        }
        return (int) ((hash >>> 32) ^ (hash >>> 15));
    }

    private void add(String text, int hash, int slot, byte[] bytes, int from, int to) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size + 1);
        }
        int start = starts[size];
        int end = Math.addExact(start, to - from);
        if (end > raw.length) {
            raw = Arrays.copyOf(raw, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(2L * raw.length, end)));
        }
        System.arraycopy(bytes, from, raw, start, to - from);
        texts[size] = text;
        hashes[size] = hash;
        slots[slot] = ++size;
        starts[size] = end;
        if (2 * size > slots.length) {
            grow();
        }
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
    }

    /** The string; null if it is not UTF-8. Escapes are whole: the scan has seen to that. */
    private static @Nullable String decode(byte[] bytes, int from, int to) {
        try {
            String text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
            return text.indexOf('\\') < 0 ? text : unescape(text);
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static String unescape(String text) {
        var plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\') {
                char escaped = text.charAt(at++);
                if (escaped == 'u') {
                    plain.append((char) Integer.parseInt(text, at, at + 4, 16));
                    at += 4;
                } else {
                    plain.append(escape(escaped));
                }
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static char escape(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }
}
