package dev.conescope.graph.edge;

import dev.conescope.graph.edge.Reachability.Direction;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One breadth-first search: the nodes in the order in which they are met, each once.
 *
 * <p>Whether a node is new is as good as a coin's toss, and a processor that guesses wrong loses more time than the
 * answer takes; so the inner loops write every node down and move on only past a new one, without a branch.
 */
final class Walk {
    private static final int WORD = 6;

    /** One in so many nodes are worth being sorted. */
    private static final int MANY = 64;

    private final EdgeLists edges;
    private final Direction direction;
    private final BitSet seenLists;

    /** A bit for each node that was met, or may not be. */
    private final long[] closed;

    private int[] queue;
    private int head;
    private int tail;

    /**
     * A search that has met the starts.
     *
     * @param within the nodes that it may enter, or null for all
     */
    Walk(EdgeLists edges, Direction direction, NodeSet starts, @Nullable NodeSet within) {
        this.edges = edges;
        this.direction = direction;
        seenLists = new BitSet(edges.lists());
        closed = new long[(edges.nodes() >> WORD) + 1];
        if (within != null) {
            Arrays.fill(closed, -1L);
            within.forEach(node -> closed[node >> WORD] &= ~(1L << node));
        }
        queue = starts.toArray();
        tail = queue.length;
        for (int start : queue) {
            closed[start >> WORD] |= 1L << start;
        }
    }

    boolean hasNext() {
        return head < tail;
    }

    /** The next node in the order. */
    int next() {
        return queue[head++];
    }

    /**
     * Meets all that can be met. The nodes of one distance are gone through by their numbers where they are many, since
     * what stands side by side in memory is read several times as fast.
     */
    void run() {
        while (hasNext()) {
            int end = tail;
            if (end - head > edges.nodes() / MANY) {
                sort(head, end);
            }
            while (head < end) {
                expand(next());
            }
        }
    }

    /** Sorts a part of the order, in time for one pass over the bits of all nodes. */
    private void sort(int from, int to) {
        long[] bits = new long[closed.length];
        for (int i = from; i < to; i++) {
            bits[queue[i] >> WORD] |= 1L << queue[i];
        }
        int at = from;
        for (int i = 0; i < bits.length; i++) {
            for (long word = bits[i]; word != 0; word &= word - 1) {
                queue[at++] = (i << WORD) + Long.numberOfTrailingZeros(word);
            }
        }
    }

    /** How many nodes have been met so far. */
    int met() {
        return tail;
    }

    /** The node at a place of the order. */
    int at(int place) {
        return queue[place];
    }

    /** All that was met by a search that may enter every node. */
    NodeSet reached() {
        return NodeSet.copyOf(BitSet.valueOf(closed));
    }

    /** Meets the neighbours of a node. */
    void expand(int node) {
        if (direction == Direction.DEPENDENCIES) {
            int list = edges.listOf(node);
            if (!seenLists.get(list)) {
                seenLists.set(list);
                meetMembers(list);
            }
        } else {
            meetDependents(node);
        }
    }

    private void meetMembers(int list) {
        int from = edges.memberStart(list);
        int to = edges.memberEnd(list);
        reserve(to - from);
        int[] order = queue;
        int end = tail;
        for (int i = from; i < to; i++) {
            end = meet(edges.memberAt(i), order, end);
        }
        tail = end;
    }

    private void meetDependents(int node) {
        int from = edges.containingStart(node);
        int to = edges.containingEnd(node);
        reserve(to - from);
        for (int i = from; i < to; i++) {
            int who = edges.containingAt(i);
            if (who >= 0) {
                tail = meet(who, queue, tail);
            } else if (!seenLists.get(~who)) {
                seenLists.set(~who);
                meetOwners(~who);
                reserve(to - i);
            }
        }
    }

    private void meetOwners(int list) {
        int from = edges.ownerStart(list);
        int to = edges.ownerEnd(list);
        reserve(to - from);
        int[] order = queue;
        int end = tail;
        for (int i = from; i < to; i++) {
            end = meet(edges.ownerAt(i), order, end);
        }
        tail = end;
    }

    /** Writes the node at the end of the order; the result is the end behind it if it is new. */
    private int meet(int node, int[] order, int end) {
        long word = closed[node >> WORD];
        order[end] = node;
        closed[node >> WORD] = word | 1L << node;
        return end + (int) (~word >>> node & 1);
    }

    /** Sees to it that so many more can be written; never more than all nodes, and one that is not new. */
    private void reserve(int more) {
        if (queue.length - tail < more && queue.length <= edges.nodes()) {
            queue = Arrays.copyOf(queue, Math.min(edges.nodes() + 1, Math.max(tail + more, 2 * queue.length)));
        }
    }
}
