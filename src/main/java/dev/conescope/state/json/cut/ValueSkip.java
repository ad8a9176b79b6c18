package dev.conescope.state.json.cut;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/** Passes over one JSON value, in as many chunks as it takes, looking at strings and brackets only. */
final class ValueSkip {
    private static final byte OTHER = 0;
    private static final byte QUOTE = 1;
    private static final byte OPEN_OBJECT = 2;
    private static final byte OPEN_LIST = 3;
    private static final byte CLOSE_OBJECT = 4;
    private static final byte CLOSE_LIST = 5;
    private static final byte LINE_END = 6;
    private static final byte IMPOSSIBLE = 7;

    private static final byte[] KINDS = kinds();
    static final String ESCAPES = "\"\\/bfnrtu";

    private final Nesting nesting;
    private final LineMark lines;
    private boolean inside;
    private boolean inString;
    private boolean escaped;
    private int outside;
    private boolean refused;
    private boolean tooDeep;

    ValueSkip(Nesting nesting, LineMark lines) {
        this.nesting = nesting;
        this.lines = lines;
    }

    private static byte[] kinds() {
        var kinds = new byte[1 << Byte.SIZE];
        Arrays.fill(kinds, IMPOSSIBLE);
        for (byte b : " \t\r,:+-.0123456789eEtrufalsn".getBytes(US_ASCII)) {
            kinds[b] = OTHER;
        }
        kinds['"'] = QUOTE;
        kinds['{'] = OPEN_OBJECT;
        kinds['['] = OPEN_LIST;
        kinds['}'] = CLOSE_OBJECT;
        kinds[']'] = CLOSE_LIST;
        kinds['\n'] = LINE_END;
        return kinds;
    }

    /** Begins with a value, whose first byte comes next. */
    void begin() {
        inside = true;
        outside = nesting.depth();
    }

    /** Whether the value has not ended yet. */
    boolean isInside() {
        return inside;
    }

    /** Whether the byte that was reached can stand in no JSON text there. */
    boolean isRefused() {
        return refused;
    }

    /** Whether it opens one bracket too many. */
    boolean isTooDeep() {
        return tooDeep;
    }

    /** Passes over bytes; the result is the index behind the value, of what is refused, or {@code to}. */
    int run(byte[] bytes, int from, int to) {
        int i = inString ? string(bytes, from, to) : from;
        while (i < to && inside && !refused) {
            byte kind = KINDS[bytes[i] & 0xFF];
            switch (kind) {
                case OTHER -> i++;
                case QUOTE -> i = behindColon(bytes, string(bytes, i + 1, to), to);
                case LINE_END -> {
                    i++;
                    lines.lineAt(i);
                    i = StringScan.behindSpaces(bytes, i, to);
                }
                case IMPOSSIBLE -> refused = true;
                default -> i = bracket(kind, i);
            }
        }
        return i;
    }

    /**
     * The index of the quote where a colon, a space and a quote follow here, as they do behind nearly all names;
     * otherwise the same index. Saves looking at each of them.
     */
    private int behindColon(byte[] bytes, int at, int to) {
        boolean text =
                inside && !refused && at + 2 < to && bytes[at] == ':' && bytes[at + 1] == ' ' && bytes[at + 2] == '"';
        return text ? at + 2 : at;
    }

    /** Passes over a string that has begun, or over the part of it that is there. */
    private int string(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            if (escaped) {
                escaped = false;
                refused = ESCAPES.indexOf(bytes[i]) < 0;
                if (refused) {
                    break;
                }
                i++;
            }
            i = StringScan.end(bytes, i, to, lines);
            if (i < to) {
                if (bytes[i] == '"') {
                    inString = false;
                    inside = nesting.depth() > outside;
                    return i + 1;
                }
                escaped = bytes[i] == '\\';
                refused = !escaped;
                if (refused) {
                    break;
                }
                i++;
            }
        }
        inString = true;
        return i;
    }

    private int bracket(byte kind, int at) {
        boolean object = kind == OPEN_OBJECT || kind == CLOSE_OBJECT;
        if (kind == OPEN_OBJECT || kind == OPEN_LIST) {
            tooDeep = !nesting.open(object);
            refused = tooDeep;
        } else {
            refused = !nesting.close(object);
            inside = nesting.depth() > outside;
        }
        return refused ? at : at + 1;
    }
}
