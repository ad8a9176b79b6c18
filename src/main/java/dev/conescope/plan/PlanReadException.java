package dev.conescope.plan;

import dev.conescope.finding.OneLine;
import dev.conescope.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a plan. The message is one line for the user: the file, the place and the address where
 * they are known, what is wrong, and what to do.
 */
public final class PlanReadException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Place place;
    private final @Nullable String address;

    /**
     * Something is wrong with the file as a whole.
     *
     * @param name the file as the user named it
     * @param what what is wrong and what to do
     * @param cause what brought it up, or null
     */
    public PlanReadException(String name, String what, @Nullable Throwable cause) {
        super(OneLine.of(name + ": " + what), cause);
        this.place = null;
        this.address = null;
    }

    /**
     * Something is wrong at one place of the file.
     *
     * @param place the place
     * @param address the address of the resource that is told there, or null
     * @param what what is wrong and what to do
     * @param cause what brought it up, or null
     */
    public PlanReadException(Place place, @Nullable String address, String what, @Nullable Throwable cause) {
        super(OneLine.of(place + ": " + (address == null ? "" : address + ": ") + what), cause);
        this.place = place;
        this.address = address;
    }

    /** Where in the file, or null where that is not known. */
    public @Nullable Place place() {
        return place;
    }

    /** The address of the resource that it is about, or null. */
    public @Nullable String address() {
        return address;
    }
}
