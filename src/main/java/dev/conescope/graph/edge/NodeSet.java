package dev.conescope.graph.edge;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * An immutable set of node numbers. One bit a node from the smallest to the largest member, so that a set of one, or of
 * a module's neighbours, is small whatever their numbers are; iteration runs in ascending order, which for a state's
 * graph is the order of the addresses. Safe to hand to any thread.
 */
public final class NodeSet {
    /** The set without members. */
    public static final NodeSet EMPTY = new NodeSet(new long[0], 0);

    private static final int WORD = 6;

    /** The bits of the members, without empty words at either end. */
    private final long[] words;

    /** How many empty words there are before the first. */
    private final int offset;

    private final int size;

    private NodeSet(long[] words, int offset) {
        this.words = words;
        this.offset = offset;
        int members = 0;
        for (long word : words) {
            members += Long.bitCount(word);
        }
        size = members;
    }

    /** The set of the bits, from the word with the number of the offset on. */
    private static NodeSet trimmed(long[] words, int offset) {
        int from = 0;
        int to = words.length;
        while (to > 0 && words[to - 1] == 0) {
            to--;
        }
        while (from < to && words[from] == 0) {
            from++;
        }
        if (from == to) {
            return EMPTY;
        }
        boolean whole = from == 0 && to == words.length;
        return new NodeSet(whole ? words : Arrays.copyOfRange(words, from, to), offset + from);
    }

    /** The set of the given nodes. */
    public static NodeSet of(int... nodes) {
        if (nodes.length == 0) {
            return EMPTY;
        }
        int least = nodes[0];
        int most = least;
        for (int node : nodes) {
            least = Math.min(least, node);
            most = Math.max(most, node);
        }
        if (least < 0) {
            throw new IndexOutOfBoundsException("no node has the number " + least);
        }
        int offset = least >> WORD;
        long[] words = new long[(most >> WORD) - offset + 1];
        for (int node : nodes) {
            words[(node >> WORD) - offset] |= 1L << node;
        }
        return new NodeSet(words, offset);
    }

    /** All nodes below the given number. */
    public static NodeSet range(int end) {
        var bits = new BitSet(end);
        bits.set(0, end);
        return copyOf(bits);
    }

    /** The set with a copy of the given bits. */
    public static NodeSet copyOf(BitSet bits) {
        return trimmed(bits.toLongArray(), 0);
    }

    /** How many members the set has. */
    public int size() {
        return size;
    }

    /** Whether the set has no member. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Whether the node is a member. */
    public boolean contains(int node) {
        return (word(node >> WORD) & 1L << node) != 0;
    }

    private long word(int number) {
        int at = number - offset;
        return at >= 0 && at < words.length ? words[at] : 0;
    }

    private int end() {
        return offset + words.length;
    }

    /** The members of either set. */
    public NodeSet union(NodeSet other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        int from = Math.min(offset, other.offset);
        long[] result = new long[Math.max(end(), other.end()) - from];
        for (int i = 0; i < result.length; i++) {
            result[i] = word(from + i) | other.word(from + i);
        }
        return new NodeSet(result, from);
    }

    /** The members of both sets. */
    public NodeSet intersect(NodeSet other) {
        int from = Math.max(offset, other.offset);
        long[] result = new long[Math.max(0, Math.min(end(), other.end()) - from)];
        for (int i = 0; i < result.length; i++) {
            result[i] = word(from + i) & other.word(from + i);
        }
        return trimmed(result, from);
    }

    /** The members of this set that are not in the other one. */
    public NodeSet minus(NodeSet other) {
        long[] result = words.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] &= ~other.word(offset + i);
        }
        return trimmed(result, offset);
    }

    /** Whether the two sets share a member. */
    public boolean intersects(NodeSet other) {
        int to = Math.min(end(), other.end());
        for (int i = Math.max(offset, other.offset); i < to; i++) {
            if ((word(i) & other.word(i)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells every member, in ascending order. */
    public void forEach(IntConsumer action) {
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                action.accept((offset + i << WORD) + Long.numberOfTrailingZeros(word));
            }
        }
    }

    /** The members in ascending order. */
    public IntStream stream() {
        int first = offset << WORD;
        return BitSet.valueOf(words).stream().map(member -> first + member);
    }

    /** The members in ascending order, as a new array. */
    public int[] toArray() {
        int[] members = new int[size];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                members[count++] = (offset + i << WORD) + Long.numberOfTrailingZeros(word);
            }
        }
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeSet set && offset == set.offset && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return 31 * offset + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return Arrays.toString(toArray());
    }
}
