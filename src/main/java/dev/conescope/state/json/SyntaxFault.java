package dev.conescope.state.json;

import dev.conescope.finding.IoReason;
import dev.conescope.finding.UnpackLimit;
import dev.conescope.state.StateReadException;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Says in one line why a text is no JSON. The parser's own words are not used, since they may quote the file, and what
 * stands in a state is secret; its exception stays the cause.
 */
public final class SyntaxFault {
    private static final int MARKER_LENGTH = 7;
    private static final int LONGEST_CHARACTER = 4;
    private static final String MARKERS = "<=>|";
    private static final String RESTORE = "; restore it from a backup or pull it again: terraform state pull > FILE";
    private static final String TOO_DEEP = "lists or objects are nested more than " + TokenCursor.MAX_DEPTH
            + " deep, which no state has; the file is damaged or no state";
    private static final String NOT_UTF8 = "the file has bytes that are not UTF-8; save it as UTF-8, or pull the state "
            + "again: terraform state pull > FILE";
    private static final String CUT_OFF = "the file ends in the middle: it was cut off" + RESTORE;
    private static final String NO_STATE =
            "this is no Terraform state: a state is JSON text that begins with {, but this "
                    + "begins with something else; give a state file, as from terraform state pull > FILE";
    private static final String NOT_JSON = "the file is not valid JSON: ";

    private SyntaxFault() {}

    /**
     * Describes what stopped the parser.
     *
     * @param cause what it threw
     * @param input the text
     * @param offsets where in it is what the parser saw
     * @param reached how far it came in the file, for faults that tell no place
     */
    static StateReadException describe(JacksonException cause, TrackedInput input, Offsets offsets, long reached) {
        if (cause.getCause() instanceof ValueFault fault) {
            return fault.refusal();
        }
        if (cause instanceof JacksonIOException && cause.getCause() instanceof IOException reading) {
            return unreadable(reading, input.name());
        }
        if (cause instanceof StreamConstraintsException) {
            return fault(input, reached, TOO_DEEP, cause);
        }
        TokenStreamLocation location = cause.getLocation();
        long offset =
                location == null || location.getByteOffset() < 0 ? reached : offsets.inFile(location.getByteOffset());
        boolean atEnd = cause instanceof UnexpectedEndOfInputException || offset >= input.bytesRead();
        if (atEnd || endsInsideWord(input, offset)) {
            return fault(input, input.bytesRead(), CUT_OFF, cause);
        }
        if (cause.getOriginalMessage().startsWith("Invalid UTF-8")) {
            long high = lastHighByte(input, offset);
            return fault(input, high, high < LONGEST_CHARACTER ? NO_STATE : NOT_UTF8, cause);
        }
        return fault(input, offset, atByte(input, offset), cause);
    }

    /** The text ended inside a value. */
    public static StateReadException cutOff(TrackedInput input) {
        return fault(input, input.bytesRead(), CUT_OFF, null);
    }

    /** A byte opens one bracket too many. */
    public static StateReadException tooDeep(TrackedInput input, long offset) {
        return fault(input, offset, TOO_DEEP, null);
    }

    /** A byte can stand in no JSON text at its place. */
    public static StateReadException refused(TrackedInput input, long offset) {
        return fault(input, offset, atByte(input, offset), null);
    }

    private static StateReadException fault(TrackedInput input, long offset, String what, @Nullable Exception cause) {
        return new StateReadException(input.place(offset), what, cause);
    }

    /** The file was there, but reading it failed. */
    public static StateReadException unreadable(IOException cause, String name) {
        if (cause instanceof UnpackLimit.ExceededException exceeded) {
            return new StateReadException(name, String.valueOf(exceeded.getMessage()), exceeded);
        }
        if (cause instanceof ZipException || cause instanceof EOFException) {
            return new StateReadException(
                    name, "the packed file is damaged or cut off, so it cannot be unpacked" + RESTORE, cause);
        }
        return new StateReadException(name, "reading the file failed: " + IoReason.of(cause), cause);
    }

    /** Whether the text ends in what may be the beginning of {@code true}, {@code false} or {@code null}. */
    private static boolean endsInsideWord(TrackedInput input, long offset) {
        if (!input.isExhausted() || offset == 0 || "tfn".indexOf(input.byteAt(offset)) < 0) {
            return false;
        }
        for (long i = offset; i < input.bytesRead(); i++) {
            if (!Character.isLetter(input.byteAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The parser stops behind the first byte that does not continue a character; the character began before it. */
    private static long lastHighByte(TrackedInput input, long offset) {
        for (long i = offset; i >= 0 && i > offset - LONGEST_CHARACTER; i--) {
            if (input.byteAt(i) >= 0x80) {
                return i;
            }
        }
        return offset;
    }

    private static String atByte(TrackedInput input, long offset) {
        int found = input.byteAt(offset);
        if (isConflictMarker(input, offset)) {
            return "the file has a merge conflict marker; resolve the conflict, or pull the state again: "
                    + "terraform state pull > FILE";
        }
        if (found == 0) {
            return "the file has a NUL byte: it is damaged" + RESTORE;
        }
        if (found == '<' && offset == 0) {
            return "this is HTML or XML, not a state; perhaps a login page was downloaded in its place";
        }
        if (found >= 0x80) {
            return NOT_JSON + "there is a character that may stand inside quotes only";
        }
        if (found >= 0 && found < ' ') {
            return NOT_JSON + "there is an unescaped control character, perhaps a line end inside quotes";
        }
        if (found != '}' && found != ']' && isFirst(input, offset)) {
            return NO_STATE;
        }
        return NOT_JSON + unexpected(input, offset, found) + "; undo the last edit, or pull it again: "
                + "terraform state pull > FILE";
    }

    private static String unexpected(TrackedInput input, long offset, int found) {
        if (input.byteAt(offset - 1) == '\\') {
            return "a backslash here before what JSON does not escape";
        }
        boolean structural = found > 0 && "{}[],:".indexOf(found) >= 0;
        String what = structural ? "an unexpected " + (char) found : "something unexpected";
        return what + (follows(input, offset, ',') && (found == '}' || found == ']') ? " after a comma" : " here");
    }

    private static boolean follows(TrackedInput input, long offset, int expected) {
        return input.byteAt(lastBefore(input, offset)) == expected;
    }

    /** Whether nothing stands before it, as far as the bytes are kept. */
    private static boolean isFirst(TrackedInput input, long offset) {
        return lastBefore(input, offset) < 0;
    }

    /** The offset of the last byte before this one that is no white space. */
    private static long lastBefore(TrackedInput input, long offset) {
        long before = offset - 1;
        while (isWhiteSpace(input.byteAt(before))) {
            before--;
        }
        return before;
    }

    private static boolean isWhiteSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** Git's markers are seven equal signs at the beginning of a line. */
    private static boolean isConflictMarker(TrackedInput input, long offset) {
        int sign = input.byteAt(offset);
        if (sign < 0 || MARKERS.indexOf(sign) < 0 || (offset > 0 && input.byteAt(offset - 1) != '\n')) {
            return false;
        }
        for (int i = 1; i < MARKER_LENGTH; i++) {
            if (input.byteAt(offset + i) != sign) {
                return false;
            }
        }
        return true;
    }
}
