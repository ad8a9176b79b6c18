package dev.conescope.state.json.cut;

import dev.conescope.finding.Place;
import dev.conescope.state.json.LineCounter;
import dev.conescope.state.json.Offsets;
import dev.conescope.state.json.SyntaxFault;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.json.TrackedInput;
import dev.conescope.state.json.ValueFault;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A state's JSON with an empty string in place of every value that loading does not read: attributes make up nearly all
 * of a state, and a parser would look at each of their tokens. Strings and brackets are all that is looked at here.
 *
 * <p>What stands outside such values goes through unchanged, faults included. Inside them, what is cut off, not
 * balanced, or can stand in no JSON text is refused with its place; other faults are found when the value is read.
 * Offsets as the parser counts them are told as offsets in the file by {@link Offsets}.
 *
 * <p>Time is linear in the bytes; memory is constant. For one thread.
 */
public final class ValueFilter extends InputStream implements Offsets {
    private final TrackedInput input;
    private final Nesting nesting = new Nesting();
    private final LineMark lines = new LineMark();
    private final ValueSkip skip = new ValueSkip(nesting, lines);
    private final CutList cuts = new CutList();
    private final LineCounter position = new LineCounter();

    private final byte[] out = new byte[TrackedInput.CHUNK + Long.BYTES];
    private int outPosition;
    private int outLength;
    /** How many bytes have been put out before those in {@link #out}. */
    private long outBefore;

    private @Nullable ValueFault fault;
    /** Set where brackets do not match outside the values: the parser stops there, so nothing is cut any more. */
    private boolean blind;

    private boolean inString;
    private boolean escaped;
    private boolean nameExpected;
    private boolean cutNext;
    private final byte[] name = new byte[CutMembers.LONGEST];
    /** The length of the name being read; -1 in strings that are none, or none of those that are cut. */
    private int nameLength = -1;

    /** Filters what the input has left. */
    public ValueFilter(TrackedInput input) {
        this.input = input;
    }

    /** A cursor before the first token of what is left; places are those in the file. */
    public TokenCursor tokens() {
        return new TokenCursor(input, this, this);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (outPosition == outLength) {
            if (fault != null) {
                throw fault;
            }
            if (!filterChunk()) {
                return -1;
            }
        }
        int count = Math.min(length, outLength - outPosition);
        System.arraycopy(out, outPosition, target, from, count);
        outPosition += count;
        return count;
    }

    /** Filters the next chunk; false at the end. */
    private boolean filterChunk() throws IOException {
        outBefore += outLength;
        outPosition = 0;
        outLength = 0;
        int length = input.takeChunk();
        lines.chunkAt(input.chunkOffset());
        if (length == 0) {
            fault = skip.isInside() ? new ValueFault(SyntaxFault.cutOff(input)) : null;
            return fault != null;
        }
        byte[] chunk = input.chunk();
        int i = 0;
        while (i < length && fault == null && !blind) {
            i = skip.isInside() ? cut(chunk, i, length) : keep(chunk, i, length);
        }
        if (blind) {
            put(chunk, i, length);
        } else {
            lines.position(i, position);
            input.knowsEnd(position);
        }
        return true;
    }

    private void put(byte[] bytes, int from, int to) {
        System.arraycopy(bytes, from, out, outLength, to - from);
        outLength += to - from;
    }

    /** Passes over the value that has begun; the result is the index behind it, or behind what is there of it. */
    private int cut(byte[] chunk, int from, int length) {
        int end = skip.run(chunk, from, length);
        if (skip.isRefused()) {
            long offset = input.chunkOffset() + end;
            fault = new ValueFault(
                    skip.isTooDeep() ? SyntaxFault.tooDeep(input, offset) : SyntaxFault.refused(input, offset));
        } else if (!skip.isInside()) {
            out[outLength++] = '"';
            out[outLength++] = '"';
            lines.position(end, position);
            cuts.add(outBefore + outLength, position);
        }
        return end;
    }

    /** Puts out what stands before the next value that is cut; the result is where that begins, or {@code length}. */
    private int keep(byte[] chunk, int from, int length) {
        int i = from;
        while (i < length && !skip.isInside() && !blind) {
            if (inString) {
                i = string(chunk, i, length);
            } else if (chunk[i] == ' ') {
                i = StringScan.behindSpaces(chunk, i + 1, length);
            } else {
                i = token(chunk, i);
            }
        }
        put(chunk, from, i);
        return i;
    }

    /** Looks at one byte outside strings; the result is the index of the next one. */
    private int token(byte[] chunk, int at) {
        byte b = chunk[at];
        boolean begins = b == '"' || b == '{' || b == '[';
        if (begins && cutNext && !nameExpected) {
            cutNext = false;
            skip.begin();
            return at;
        }
        switch (b) {
            case '"' -> {
                inString = true;
                nameLength = nameExpected && CutMembers.mayBeAt(nesting.depth()) ? 0 : -1;
            }
            case '{', '[' -> {
                blind = !nesting.open(b == '{');
                nameExpected = b == '{';
            }
            case '}', ']' -> {
                blind = !nesting.close(b == '}');
                nameExpected = false;
                cutNext = false;
            }
            case ',' -> {
                nameExpected = nesting.inObject();
                cutNext = false;
            }
            case ':' -> nameExpected = false;
            case '\n' -> lines.lineAt(at + 1);
            case ' ', '\t', '\r' -> {}
            default -> cutNext = false;
        }
        return at + 1;
    }

    /** Passes over a string that has begun, or over the part of it that is there. */
    private int string(byte[] chunk, int from, int length) {
        if (escaped) {
            escaped = false;
            nameLength = -1;
            return from + 1;
        }
        int end = StringScan.end(chunk, from, length, lines);
        if (nameLength >= 0) {
            collectName(chunk, from, end);
        }
        if (end == length) {
            return end;
        }
        byte b = chunk[end];
        if (b == '"') {
            inString = false;
            cutNext = nameLength >= 0 && CutMembers.has(nesting.depth(), name, nameLength);
        } else if (b == '\\') {
            escaped = true;
        } else if (b == '\n') {
            lines.lineAt(end + 1);
        }
        return end + 1;
    }

    private void collectName(byte[] chunk, int from, int end) {
        if (nameLength + end - from > name.length) {
            nameLength = -1;
        } else {
            System.arraycopy(chunk, from, name, nameLength, end - from);
            nameLength += end - from;
        }
    }

    @Override
    public long inFile(long parsed) {
        cuts.seek(parsed);
        return cuts.inFile(parsed);
    }

    @Override
    public Place placeOf(long parsed) {
        cuts.seek(parsed);
        cuts.position(position);
        return input.place(cuts.inFile(parsed), position);
    }
}
