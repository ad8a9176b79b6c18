package dev.conescope.export;

/** An export that failed for a reason that the user can do something about. The message is one line. */
public final class ExportException extends Exception {
    /**
     * With its reason.
     *
     * @param message what failed, why, and where it helps what to do; one line
     */
    public ExportException(String message) {
        super(message);
    }

    /**
     * With its reason and what caused it.
     *
     * @param message what failed, why, and where it helps what to do; one line
     * @param cause what caused it, for {@code --debug}
     */
    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
