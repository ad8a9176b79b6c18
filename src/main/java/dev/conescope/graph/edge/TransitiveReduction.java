package dev.conescope.graph.edge;

import java.util.Arrays;

/**
 * The edges that are left when every edge is dropped that a longer way replaces: the fewest with the same reachability.
 *
 * <p>States record all dependencies of a dependency, so most recorded edges are shortcuts. Each distinct list is
 * reduced once: members are tried from the highest tier down, and one that an already kept member leads to is dropped.
 * Where a member's own list is transitively closed, which is what Terraform writes, marking what it leads to is a walk
 * through that list; elsewhere it is a search down to the list's lowest tier. Time on closed states: the sum over the
 * kept edges of the lists behind them. Memory: four bytes a node and the result.
 *
 * <p>On a cycle the reduction of an acyclic graph has no meaning: edges inside a strongly connected component are all
 * kept, and those that lead out of it as far as nothing outside replaces them; so are the same edges of others that
 * share the list.
 */
public final class TransitiveReduction {
    private final EdgeLists edges;
    private final Condensation condensation;
    private final boolean[] onCycle;
    private final boolean[] closed;
    private final boolean[] done;
    private final int[] mark;
    private final int[] inList;
    private int[] stack = new int[64];
    private long[] byFallingTier = new long[64];
    private int[] kept = new int[64];
    private int stamp;

    private TransitiveReduction(EdgeLists edges, Condensation condensation) {
        this.edges = edges;
        this.condensation = condensation;
        onCycle = new boolean[edges.nodes()];
        condensation.cycles().forEach(cycle -> {
            for (int node : cycle) {
                onCycle[node] = true;
            }
        });
        closed = new boolean[edges.lists()];
        done = new boolean[edges.lists()];
        mark = new int[edges.nodes()];
        inList = new int[edges.nodes()];
    }

    /** Reduces the edges; list numbers and sharing stay as they are. The result is a copy. */
    public static EdgeLists of(EdgeLists edges, Condensation condensation) {
        return new TransitiveReduction(edges, condensation).reduce();
    }

    private EdgeLists reduce() {
        int[][] reduced = new int[edges.lists()][];
        for (int list : listsByTier()) {
            reduced[list] = reduce(list);
            done[list] = true;
        }
        var builder = new EdgeLists.Builder(edges.nodes());
        for (int list = 0; list < edges.lists(); list++) {
            int number = builder.addList(reduced[list]);
            for (int i = edges.ownerStart(list); i < edges.ownerEnd(list); i++) {
                builder.assign(edges.ownerAt(i), number);
            }
        }
        return builder.build();
    }

    /** The lists, so that a list comes after the lists of its members: by the highest tier among the members. */
    private int[] listsByTier() {
        long[] keyed = new long[edges.lists()];
        for (int list = 0; list < keyed.length; list++) {
            long highest = 0;
            for (int i = edges.memberStart(list); i < edges.memberEnd(list); i++) {
                highest = Math.max(highest, condensation.tier(edges.memberAt(i)) + 1L);
            }
            keyed[list] = highest << 32 | list;
        }
        Arrays.sort(keyed);
        int[] order = new int[keyed.length];
        for (int i = 0; i < keyed.length; i++) {
            order[i] = (int) keyed[i];
        }
        return order;
    }

    private int[] reduce(int list) {
        stamp++;
        int size = sortByFallingTier(list);
        int lowest = size == 0 ? 0 : -(int) (byFallingTier[size - 1] >> 32);
        boolean staysInside = true;
        int keeping = 0;
        for (int i = 0; i < size; i++) {
            int member = (int) byFallingTier[i];
            if (onCycle[member] && hasOwnerInComponent(list, condensation.component(member))) {
                // What lies behind it may lead back through this very list, so it replaces nothing.
                kept[keeping++] = member;
                staysInside = false;
            } else if (mark[member] != stamp) {
                kept[keeping++] = member;
                staysInside &= markBehind(member, lowest);
            }
        }
        closed[list] = staysInside;
        int[] result = Arrays.copyOf(kept, keeping);
        Arrays.sort(result);
        return result;
    }

    /** Puts the list's members, with their tiers negated above them, in order, and says how many there are. */
    private int sortByFallingTier(int list) {
        int from = edges.memberStart(list);
        int size = edges.memberEnd(list) - from;
        if (size > byFallingTier.length) {
            byFallingTier = new long[Math.max(size, 2 * byFallingTier.length)];
            kept = new int[byFallingTier.length];
        }
        for (int i = 0; i < size; i++) {
            int member = edges.memberAt(from + i);
            inList[member] = stamp;
            byFallingTier[i] = (long) -condensation.tier(member) << 32 | member;
        }
        Arrays.sort(byFallingTier, 0, size);
        return size;
    }

    private boolean hasOwnerInComponent(int list, int component) {
        for (int i = edges.ownerStart(list); i < edges.ownerEnd(list); i++) {
            if (condensation.component(edges.ownerAt(i)) == component) {
                return true;
            }
        }
        return false;
    }

    /**
     * Marks what the node leads to, and says whether all of it is in the list at hand. Nothing is looked for behind
     * nodes below the list's lowest tier: from there no member can be reached.
     */
    private boolean markBehind(int node, int lowest) {
        boolean staysInside = true;
        int size = push(0, node);
        while (size > 0) {
            int list = edges.listOf(stack[--size]);
            boolean whole = done[list] && closed[list];
            for (int i = edges.memberStart(list); i < edges.memberEnd(list); i++) {
                int member = edges.memberAt(i);
                if (mark[member] != stamp) {
                    mark[member] = stamp;
                    staysInside &= inList[member] == stamp;
                    if (!whole && condensation.tier(member) >= lowest) {
                        size = push(size, member);
                    }
                }
            }
        }
        return staysInside;
    }

    private int push(int size, int node) {
        if (size == stack.length) {
            stack = Arrays.copyOf(stack, size * 2);
        }
        stack[size] = node;
        return size + 1;
    }
}
