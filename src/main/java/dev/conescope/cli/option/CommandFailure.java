package dev.conescope.cli.option;

/** A command that cannot do what it is asked for, for a reason that the user can do something about. */
public final class CommandFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * With its reason and what caused it.
     *
     * @param message what failed and what to do; one line
     * @param cause what caused it, for {@code --debug}
     */
    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
