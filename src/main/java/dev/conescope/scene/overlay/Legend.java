package dev.conescope.scene.overlay;

import java.util.List;

/**
 * What the legend says about a picture.
 *
 * @param overlay what its classes tell
 * @param entries the classes that something is in
 * @param edges how many drawn edges are shown
 * @param changed how many resources bear the mark of change
 */
public record Legend(Overlay overlay, List<Entry> entries, long edges, int changed) {
    /** Of nothing. */
    public static final Legend EMPTY = new Legend(Overlay.ROLE, List.of(), 0, 0);

    /** Without marks of change. */
    public Legend(Overlay overlay, List<Entry> entries, long edges) {
        this(overlay, entries, edges, 0);
    }

    /** Copies the list. */
    public Legend {
        entries = List.copyOf(entries);
    }

    /**
     * A class.
     *
     * @param kind the class
     * @param count how many resources of the picture are in it and within the depth limit, hidden or not; each counts
     *     once, a target as a target only
     * @param beyond how many more lie beyond the depth limit
     * @param hidden how many of them are hidden
     * @param on whether it is shown
     */
    public record Entry(OverlayClass kind, int count, int beyond, int hidden, boolean on) {}

    /** The same with so many marks of change. */
    Legend withChanged(int marks) {
        return new Legend(overlay, entries, edges, marks);
    }

    /** How many resources are hidden. */
    public int hidden() {
        return entries.stream().mapToInt(Entry::hidden).sum();
    }

    /** How many members of the cone lie beyond the depth limit. */
    public int beyond() {
        return entries.stream().mapToInt(Entry::beyond).sum();
    }
}
