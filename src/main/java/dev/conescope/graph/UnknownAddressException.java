package dev.conescope.graph;

import java.util.List;

/** An address that names nothing in the state. The message lists the nearest ones; so does {@link #nearest()}. */
public final class UnknownAddressException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String address;
    private final List<String> nearest;

    /**
     * Describes an address without a match.
     *
     * @param address what was asked for
     * @param nearest addresses of the state that look like it, the nearest first; may be empty
     */
    public UnknownAddressException(String address, List<String> nearest) {
        super("nothing in the state matches " + address
                + (nearest.isEmpty()
                        ? "; `conescope list` prints what it holds"
                        : "; nearest: " + String.join(", ", nearest)));
        this.address = address;
        this.nearest = List.copyOf(nearest);
    }

    /** What was asked for. */
    public String address() {
        return address;
    }

    /** Addresses of the state that look like it, the nearest first. */
    public List<String> nearest() {
        return nearest;
    }
}
