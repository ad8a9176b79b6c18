package dev.conescope.state.read;

import dev.conescope.state.StateReadException;
import java.io.IOException;
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
final class SyntaxFault {
    private static final int MARKER_LENGTH = 7;
    private static final String MARKERS = "<=>|";
    private static final String RESTORE = "; restore it from a backup or pull it again: terraform state pull > FILE";
    private static final String NOT_JSON = "the file is not valid JSON: ";

    private SyntaxFault() {}

    /**
     * Describes what stopped the parser.
     *
     * @param cause what it threw
     * @param input the text
     * @param reached how far it came, for faults that tell no place
     */
    static StateReadException describe(JacksonException cause, TrackedInput input, long reached) {
        if (cause instanceof JacksonIOException) {
            return unreadable(cause, cause.getOriginalMessage(), input.name());
        }
        TokenStreamLocation location = cause.getLocation();
        long offset = location == null || location.getByteOffset() < 0 ? reached : location.getByteOffset();
        boolean endsInside = cause instanceof UnexpectedEndOfInputException || endsInsideWord(input, offset);
        String what;
        if (cause instanceof StreamConstraintsException) {
            what = "lists or objects are nested more than " + TokenCursor.MAX_DEPTH
                    + " deep, which no state has; the file is damaged or no state";
        } else if (endsInside) {
            offset = input.bytesRead();
            what = "the file ends in the middle: it was cut off" + RESTORE;
        } else {
            what = atByte(input, offset);
        }
        return new StateReadException(input.place(offset), what, cause);
    }

    /** The file was there, but reading it failed. */
    static StateReadException unreadable(IOException cause, String name) {
        return unreadable(cause, cause.getMessage(), name);
    }

    private static StateReadException unreadable(Exception cause, @Nullable String message, String name) {
        String reason = message == null ? cause.getClass().getSimpleName() : message;
        return new StateReadException(name, "reading the file failed: " + reason, cause);
    }

    /** Whether only letters and digits are left up to the end: a word or number that was cut off. */
    private static boolean endsInsideWord(TrackedInput input, long offset) {
        if (!input.isExhausted() || offset >= input.bytesRead()) {
            return offset >= input.bytesRead() && input.isExhausted();
        }
        for (long i = offset; i < input.bytesRead(); i++) {
            if (!Character.isLetterOrDigit(input.byteAt(i))) {
                return false;
            }
        }
        return offset > 0 && "truefalsn".indexOf(input.byteAt(offset)) >= 0;
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
            return NOT_JSON + "there is a character outside of quotes, or bytes that are not UTF-8";
        }
        if (found >= 0 && found < ' ') {
            return NOT_JSON + "there is an unescaped control character, perhaps a line end inside quotes";
        }
        return NOT_JSON + unexpected(input, offset, found) + "; undo the last edit, or pull it again: "
                + "terraform state pull > FILE";
    }

    private static String unexpected(TrackedInput input, long offset, int found) {
        boolean structural = found > 0 && "{}[],:".indexOf(found) >= 0;
        String what = structural ? "an unexpected " + (char) found : "something unexpected";
        return what + (follows(input, offset, ',') && (found == '}' || found == ']') ? " after a comma" : " here");
    }

    private static boolean follows(TrackedInput input, long offset, int expected) {
        long before = offset - 1;
        while (isWhiteSpace(input.byteAt(before))) {
            before--;
        }
        return input.byteAt(before) == expected;
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
