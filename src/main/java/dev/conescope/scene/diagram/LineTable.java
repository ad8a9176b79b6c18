package dev.conescope.scene.diagram;

import java.util.Arrays;

/** How many edges run between each two cards: a hash table of plain numbers, since there can be millions of edges. */
final class LineTable {
    private static final long FREE = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 8];
    private long[] counts = new long[keys.length];
    private int size;

    LineTable() {
        Arrays.fill(keys, FREE);
    }

    /** How many lines there are. */
    int size() {
        return size;
    }

    /** Adds edges between the cards of a dependency and a dependent. */
    void add(int from, int to, long edges) {
        if (3 * size > 2 * keys.length) {
            grow();
        }
        long key = (long) from << 32 | to;
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += edges;
    }

    private int slot(long key) {
        int slot = (int) (key * MIX >>> 40) & keys.length - 1;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new long[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** The lines, {@code from << 32 | to}, ascending. */
    long[] sorted() {
        long[] sorted = new long[size];
        int count = 0;
        for (long key : keys) {
            if (key != FREE) {
                sorted[count++] = key;
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** How many edges run in a line that there is. */
    long count(long key) {
        return counts[slot(key)];
    }
}
