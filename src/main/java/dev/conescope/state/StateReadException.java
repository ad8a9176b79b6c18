package dev.conescope.state;

import dev.conescope.finding.OneLine;
import dev.conescope.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a state. The message is one line for the user: the file, the place where one is known,
 * what is wrong, and what to do.
 */
public final class StateReadException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Place place;

    /**
     * Something is wrong with the file as a whole.
     *
     * @param name the file as the user named it
     * @param what what is wrong and what to do
     * @param cause what brought it up, or null
     */
    public StateReadException(String name, String what, @Nullable Throwable cause) {
        super(OneLine.of(name + ": " + what), cause);
        this.place = null;
    }

    /**
     * Something is wrong at one place of the file.
     *
     * @param place the place
     * @param what what is wrong and what to do
     * @param cause what brought it up, or null
     */
    public StateReadException(Place place, String what, @Nullable Throwable cause) {
        super(OneLine.of(place + ": " + what), cause);
        this.place = place;
    }

    /** Where in the file, or null where that is not known. */
    public @Nullable Place place() {
        return place;
    }
}
