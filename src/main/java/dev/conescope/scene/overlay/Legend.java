package dev.conescope.scene.overlay;

import java.util.List;

/**
 * What the legend says about a picture.
 *
 * @param overlay what its classes tell
 * @param entries the classes that something is in
 * @param edges how many drawn edges are shown
 */
public record Legend(Overlay overlay, List<Entry> entries, long edges) {
    /** Of nothing. */
    public static final Legend EMPTY = new Legend(Overlay.ROLE, List.of(), 0);

    /** Copies the list. */
    public Legend {
        entries = List.copyOf(entries);
    }

    /**
     * A class.
     *
     * @param kind the class
     * @param count how many resources of the picture are in it and within the depth limit, hidden or not; a target
     *     counts in its role too
     * @param beyond how many more lie beyond the depth limit
     * @param hidden how many of them are hidden
     * @param on whether it is shown
     */
    public record Entry(OverlayClass kind, int count, int beyond, int hidden, boolean on) {}

    /** How many resources are hidden. */
    public int hidden() {
        return entries.stream().mapToInt(Entry::hidden).sum();
    }

    /** How many members of the cone lie beyond the depth limit. */
    public int beyond() {
        return entries.stream().mapToInt(Entry::beyond).sum();
    }
}
