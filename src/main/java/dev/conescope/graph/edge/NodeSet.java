package dev.conescope.graph.edge;

import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * An immutable set of node numbers. One bit a node up to the largest member; iteration runs in ascending order, which
 * for a state's graph is the order of the addresses. Safe to hand to any thread.
 */
public final class NodeSet {
    /** The set without members. */
    public static final NodeSet EMPTY = new NodeSet(new BitSet());

    private final BitSet bits;
    private final int size;

    private NodeSet(BitSet bits) {
        this.bits = bits;
        this.size = bits.cardinality();
    }

    /** The set of the given nodes. */
    public static NodeSet of(int... nodes) {
        var bits = new BitSet();
        for (int node : nodes) {
            bits.set(node);
        }
        return new NodeSet(bits);
    }

    /** All nodes below the given number. */
    public static NodeSet range(int end) {
        var bits = new BitSet(end);
        bits.set(0, end);
        return new NodeSet(bits);
    }

    /** The set with a copy of the given bits. */
    public static NodeSet copyOf(BitSet bits) {
        return new NodeSet((BitSet) bits.clone());
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
        return bits.get(node);
    }

    /** The members of either set. */
    public NodeSet union(NodeSet other) {
        var result = (BitSet) bits.clone();
        result.or(other.bits);
        return new NodeSet(result);
    }

    /** The members of both sets. */
    public NodeSet intersect(NodeSet other) {
        var result = (BitSet) bits.clone();
        result.and(other.bits);
        return new NodeSet(result);
    }

    /** The members of this set that are not in the other one. */
    public NodeSet minus(NodeSet other) {
        var result = (BitSet) bits.clone();
        result.andNot(other.bits);
        return new NodeSet(result);
    }

    /** Tells every member, in ascending order. */
    public void forEach(IntConsumer action) {
        for (int node = bits.nextSetBit(0); node >= 0; node = bits.nextSetBit(node + 1)) {
            action.accept(node);
        }
    }

    /** The members in ascending order. */
    public IntStream stream() {
        return bits.stream();
    }

    /** The members in ascending order, as a new array. */
    public int[] toArray() {
        return stream().toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeSet set && bits.equals(set.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return bits.toString();
    }
}
