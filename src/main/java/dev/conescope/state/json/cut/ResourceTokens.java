package dev.conescope.state.json.cut;

import dev.conescope.finding.Place;
import dev.conescope.state.StateReadException;
import dev.conescope.state.json.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a part of a state's list of resources, as a list of its own, with an empty string in place of every
 * value that loading does not read. Own code beside a parser, for speed: cutting and parsing are one pass here, and a
 * text that was there before is not decoded again.
 *
 * <p>It accepts less than a parser does, and nothing else. Whatever it does not know, faults included, is refused, and
 * whoever reads then hands the whole file to {@link ValueFilter} and a parser, which know what to say about it.
 */
public final class ResourceTokens implements Tokens {
    /** Zeros that have to be there behind the part, so that a block at a time can be looked at. */
    public static final int PADDING = BlockSkip.BLOCK + Long.BYTES;

    private static final int MOST_DEPTH = 1000;

    private final byte[] bytes;
    private final int length;
    private final long offset;
    private final String file;
    private final TextDictionary texts;
    private final Nesting nesting = new Nesting();
    private final BlockSkip skip = new BlockSkip(nesting);
    /** A place for messages that nobody will see, as no place is known without counting lines. */
    private final Place anywhere;

    private final int listDepth;

    private @Nullable JsonToken token;
    private int at;
    private int start;
    private String name = "";
    private String text = "";
    /** Whether a member's name was read, so that its value comes next, and whether that is cut. */
    private boolean valueExpected;

    private boolean cut;
    /** Whether the object or list at hand has nothing yet, so that no comma comes before what is next. */
    private boolean first = true;

    private boolean ended;
    private long closing = -1;

    private int counted;
    private long line = 1;
    private int lineStart;

    /**
     * The tokens of a part.
     *
     * @param bytes an array that begins with the part, and has {@link #PADDING} more bytes
     * @param length the part's length
     * @param offset where the part begins in the file: behind a comma or the opening bracket of the list
     * @param file how the user named the file
     * @param texts texts of this and of other parts
     */
    public ResourceTokens(byte[] bytes, int length, long offset, String file, TextDictionary texts) {
        this.bytes = bytes;
        this.length = length;
        this.offset = offset;
        this.file = file;
        this.texts = texts;
        anywhere = new Place(file, 1, 1);
        nesting.openResources();
        listDepth = nesting.depth();
    }

    /** The offset of the bracket that closes the list in the file; -1 if the part ended behind a resource. */
    public long closing() {
        return closing;
    }

    @Override
    public @Nullable JsonToken next() throws StateReadException {
        token = token == null ? opening() : advance();
        return token;
    }

    /** Before the first token is the list, and behind the last one nothing. */
    private @Nullable JsonToken opening() {
        return ended ? null : JsonToken.START_ARRAY;
    }

    private @Nullable JsonToken advance() throws StateReadException {
        if (ended) {
            return null;
        }
        skipSpaces();
        if (valueExpected) {
            valueExpected = false;
            return value();
        }
        boolean object = nesting.inObject();
        byte b = bytes[at];
        if (at < length && b == (object ? '}' : ']')) {
            return close(object);
        }
        if (at == length && nesting.depth() == listDepth && !first) {
            ended = true;
            return JsonToken.END_ARRAY;
        }
        if (!first) {
            if (b != ',') {
                throw refused();
            }
            at++;
            skipSpaces();
        }
        first = false;
        return object ? name() : value();
    }

    private JsonToken close(boolean object) {
        start = at;
        first = false;
        if (nesting.depth() == listDepth) {
            ended = true;
            closing = offset + at;
        } else {
            nesting.close(object);
        }
        at++;
        return object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    }

    private JsonToken name() throws StateReadException {
        if (bytes[at] != '"') {
            throw refused();
        }
        int from = at + 1;
        name = string();
        int depth = nesting.depth();
        cut = CutMembers.mayBeAt(depth) && CutMembers.has(depth, bytes, from, at - 1);
        skipSpaces();
        if (bytes[at] != ':') {
            throw refused();
        }
        at++;
        valueExpected = true;
        return JsonToken.PROPERTY_NAME;
    }

    private JsonToken value() throws StateReadException {
        start = at;
        byte b = bytes[at];
        boolean cutsThis = cut && (b == '"' || b == '{' || b == '[');
        cut = false;
        if (cutsThis) {
            return cutValue();
        }
        return switch (b) {
            case '"' -> {
                text = string();
                yield JsonToken.VALUE_STRING;
            }
            case '{' -> open(true);
            case '[' -> open(false);
            case 't' -> word("true", JsonToken.VALUE_TRUE);
            case 'f' -> word("false", JsonToken.VALUE_FALSE);
            case 'n' -> word("null", JsonToken.VALUE_NULL);
            default -> wholeNumber();
        };
    }

    private JsonToken cutValue() throws StateReadException {
        int behind = bytes[at] == '"' ? behindString() : skip.run(bytes, at, length);
        if (behind < 0) {
            throw refused();
        }
        at = behind;
        text = "";
        return JsonToken.VALUE_STRING;
    }

    private JsonToken open(boolean object) throws StateReadException {
        if (nesting.depth() == MOST_DEPTH) {
            throw refused();
        }
        nesting.open(object);
        first = true;
        at++;
        return object ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
    }

    private JsonToken word(String word, JsonToken meaning) throws StateReadException {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                throw refused();
            }
        }
        at += word.length();
        text = word;
        return meaning;
    }

    /** Whole numbers are all that is met in states; others are left to the parser. */
    private JsonToken wholeNumber() throws StateReadException {
        int digits = bytes[at] == '-' ? at + 1 : at;
        int end = digits;
        while (bytes[end] >= '0' && bytes[end] <= '9') {
            end++;
        }
        boolean leadingZero = bytes[digits] == '0' && end > digits + 1;
        if (end == digits || leadingZero || bytes[end] == '.' || (bytes[end] | 0x20) == 'e') {
            throw refused();
        }
        text = known(at, end);
        at = end;
        return JsonToken.VALUE_NUMBER_INT;
    }

    /** Reads the string whose quote stands here. */
    private String string() throws StateReadException {
        int from = at + 1;
        at = behindString();
        return known(from, at - 1);
    }

    /** The index behind the string whose quote stands here. */
    private int behindString() throws StateReadException {
        int end = StringScan.end(bytes, at + 1);
        while (bytes[end] == '\\') {
            end = StringScan.end(bytes, behindEscape(end));
        }
        if (end >= length || bytes[end] != '"') {
            throw refused();
        }
        return end + 1;
    }

    private int behindEscape(int backslash) throws StateReadException {
        byte escaped = bytes[backslash + 1];
        if (ValueSkip.ESCAPES.indexOf(escaped) < 0) {
            throw refused();
        }
        if (escaped != 'u') {
            return backslash + 2;
        }
        for (int i = backslash + 2; i < backslash + 6; i++) {
            if (i >= length || Character.digit(bytes[i], 16) < 0) {
                throw refused();
            }
        }
        return backslash + 6;
    }

    private String known(int from, int to) throws StateReadException {
        String known = texts.text(bytes, from, to);
        if (known == null) {
            throw refused();
        }
        return known;
    }

    private void skipSpaces() {
        int i = at;
        while (i < length) {
            byte b = bytes[i];
            if (b == ' ') {
                i = StringScan.behindSpaces(bytes, i + 1, length);
            } else if (b == '\n' || b == '\r' || b == '\t') {
                i++;
            } else {
                break;
            }
        }
        at = i;
    }

    private StateReadException refused() {
        return new StateReadException(anywhere, "this part of the state cannot be read by itself", null);
    }

    @Override
    public @Nullable JsonToken token() {
        return token;
    }

    @Override
    public String memberName() {
        return name;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public void skip() throws StateReadException {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            int outside = nesting.depth() - 1;
            while (nesting.depth() > outside) {
                next();
            }
        }
    }

    @Override
    public long start() {
        return offset + start;
    }

    @Override
    public long end() {
        return offset + at;
    }

    /** Told from the beginning of the part. Linear in the bytes since the place that was asked for before. */
    @Override
    public Place place() {
        for (; counted < start; counted++) {
            if (bytes[counted] == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
        int column = 1;
        for (int i = lineStart; i < start; i++) {
            column += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return new Place(file, line, column);
    }

    /** Always the same: with anything to tell, the file is read once more as a whole. */
    @Override
    public Place placeToKeep() {
        return anywhere;
    }
}
