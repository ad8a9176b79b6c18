package dev.conescope.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Where the tokens and members of a JSON text stand, as far as it is one: it may be damaged anywhere. */
record JsonPieces(List<Span> tokens, List<Span> values, List<Span> members) {
    /** Bytes from the first to before the last offset. */
    record Span(int from, int to) {}

    private static final int NONE = -1;

    static JsonPieces of(byte[] text) {
        var tokens = new ArrayList<Span>();
        var values = new ArrayList<Span>();
        var members = new ArrayList<Span>();
        var open = new ArrayDeque<Integer>();
        int member = NONE;
        for (int i = behindSpace(text, 0); i < text.length; ) {
            int end = tokenEnd(text, i);
            int next = behindSpace(text, end);
            var token = new Span(i, end);
            tokens.add(token);
            switch (text[i]) {
                case ',', ':' -> {}
                case '{', '[' -> {
                    values.add(token);
                    open.push(member);
                    member = NONE;
                }
                case '}', ']' -> {
                    add(open.isEmpty() ? NONE : open.pop(), end, members);
                    member = NONE;
                }
                default -> {
                    values.add(token);
                    boolean name = text[i] == '"' && next < text.length && text[next] == ':';
                    add(name ? NONE : member, end, members);
                    member = name ? i : NONE;
                }
            }
            i = next;
        }
        return new JsonPieces(tokens, values, members);
    }

    private static void add(int start, int end, List<Span> members) {
        if (start != NONE) {
            members.add(new Span(start, end));
        }
    }

    private static int tokenEnd(byte[] text, int from) {
        int i = from + 1;
        if (text[from] == '"') {
            while (i < text.length && text[i] != '"') {
                i += text[i] == '\\' ? 2 : 1;
            }
            return Math.min(text.length, i + 1);
        }
        if (isPartOfWord(text[from])) {
            while (i < text.length && isPartOfWord(text[i])) {
                i++;
            }
        }
        return i;
    }

    private static boolean isPartOfWord(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || b == 'E' || b == '-' || b == '+' || b == '.';
    }

    private static int behindSpace(byte[] text, int from) {
        int i = from;
        while (i < text.length && text[i] <= ' ' && text[i] >= 0) {
            i++;
        }
        return i;
    }
}
