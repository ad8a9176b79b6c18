package dev.conescope.cli.option;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A command that cannot do what it is asked for, for a reason that the user can do something about. */
public final class CommandFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean wrongUsage;
    private final transient List<String> choices;

    private CommandFailure(String message, @Nullable Throwable cause, boolean wrongUsage, List<String> choices) {
        super(message, cause);
        this.wrongUsage = wrongUsage;
        this.choices = List.copyOf(choices);
    }

    /**
     * With its reason and what caused it.
     *
     * @param message what failed and what to do; one line
     * @param cause what caused it, for {@code --debug}
     */
    public CommandFailure(String message, Throwable cause) {
        this(message, cause, false, List.of());
    }

    /** What failed below, in the same words, which are meant for the user. */
    public static CommandFailure of(Exception cause) {
        return new CommandFailure(Objects.requireNonNullElse(cause.getMessage(), ""), cause);
    }

    /**
     * The arguments fit nothing that is there.
     *
     * @param message what is wrong and what to do; one line
     * @param choices what can be given instead, to be listed below it
     */
    static CommandFailure wrongUsage(String message, List<String> choices) {
        return new CommandFailure(message, null, true, choices);
    }

    /** Whether the arguments are at fault, not what they name. */
    public boolean isWrongUsage() {
        return wrongUsage;
    }

    /** What can be given instead; may be empty. */
    public List<String> choices() {
        return choices;
    }
}
