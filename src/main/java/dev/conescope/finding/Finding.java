package dev.conescope.finding;

import org.jspecify.annotations.Nullable;

/**
 * One odd thing in a user's file.
 *
 * @param code what kind it is
 * @param message what, where and what to do, in one sentence or two; bears no attribute value
 * @param address the address that it is about, as text, or null where it is about the file
 * @param place where in the file, or null where that is not known
 */
public record Finding(
        FindingCode code,
        String message,
        @Nullable String address,
        @Nullable Place place) {
    /** Keeps the message to one line. */
    public Finding {
        message = OneLine.of(message);
    }

    /** A finding without a place in a file. */
    public static Finding of(FindingCode code, String message, @Nullable String address) {
        return new Finding(code, message, address, null);
    }

    /** How bad it is. */
    public Severity severity() {
        return code.severity();
    }
}
