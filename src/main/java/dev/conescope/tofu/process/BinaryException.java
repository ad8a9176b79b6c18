package dev.conescope.tofu.process;

import org.jspecify.annotations.Nullable;

/** The user's binary is not there or did not do what it was asked for. The message is one line for the user. */
public final class BinaryException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * With its reason and what caused it.
     *
     * @param message what failed, where, why, and what to do; one line without attribute values
     * @param cause what caused it, or null
     */
    public BinaryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
