package dev.conescope.graph.edge;

import java.util.Arrays;

/**
 * The edges of a graph, from each node to its dependencies, with equal dependency lists stored once.
 *
 * <p>States repeat themselves: all instances of a module list the same dependencies, and under
 * {@link ModuleRule#CONFIG} each of them means all instances again, which is quadratic in edges, but linear in distinct
 * lists. So a node refers to a list, a list knows its members and its owners, and algorithms visit every list once.
 * Memory: 4 bytes an owner, 8 bytes a list member (once forwards, once backwards), 12 bytes a node, 8 bytes a list.
 *
 * <p>Immutable, safe to hand to any thread. Members and owners are in ascending order. No node is in its own list.
 */
public final class EdgeLists {
    private final int[] listOf;
    private final int[] memberStart;
    private final int[] members;
    private final int[] ownerStart;
    private final int[] owners;
    private final int[] containingStart;

    /**
     * Who has the lists with a member, list by list: the owner itself where it is the only one, so that a walk to
     * dependents need not look the list up, and {@code ~list} where there are others or none.
     */
    private final int[] containing;

    /**
     * Takes over the arrays.
     *
     * @param listOf for each node the number of its list
     * @param memberStart for each list where its members begin, and where the last ones end
     * @param members the members of all lists, each ascending
     */
    private EdgeLists(int[] listOf, int[] memberStart, int[] members) {
        this.listOf = listOf;
        this.memberStart = memberStart;
        this.members = members;
        int lists = memberStart.length - 1;
        ownerStart = starts(listOf, lists);
        owners = new int[listOf.length];
        int[] next = ownerStart.clone();
        for (int node = 0; node < listOf.length; node++) {
            owners[next[listOf[node]]++] = node;
        }
        containingStart = starts(members, listOf.length);
        containing = new int[members.length];
        next = containingStart.clone();
        for (int list = 0; list < lists; list++) {
            int who = ownerStart[list + 1] - ownerStart[list] == 1 ? owners[ownerStart[list]] : ~list;
            for (int i = memberStart[list]; i < memberStart[list + 1]; i++) {
                containing[next[members[i]]++] = who;
            }
        }
    }

    private static int[] starts(int[] keys, int count) {
        int[] starts = new int[count + 1];
        for (int key : keys) {
            starts[key + 1]++;
        }
        for (int i = 0; i < count; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    /** Edges given node by node: {@code dependencies[n]} are the dependencies of node n, without n itself. */
    public static EdgeLists of(int[][] dependencies) {
        var builder = new Builder(dependencies.length);
        for (int node = 0; node < dependencies.length; node++) {
            int[] sorted = Arrays.stream(dependencies[node]).sorted().distinct().toArray();
            builder.assign(node, builder.addList(sorted));
        }
        return builder.build();
    }

    /** The number of nodes. */
    public int nodes() {
        return listOf.length;
    }

    /** The number of distinct dependency lists. */
    public int lists() {
        return memberStart.length - 1;
    }

    /** The number of edges, every shared list counted for each of its owners. */
    public long edges() {
        long edges = 0;
        for (int list : listOf) {
            edges += memberStart[list + 1] - memberStart[list];
        }
        return edges;
    }

    /** The number of the node's list. */
    public int listOf(int node) {
        return listOf[node];
    }

    int memberStart(int list) {
        return memberStart[list];
    }

    int memberEnd(int list) {
        return memberStart[list + 1];
    }

    int memberAt(int position) {
        return members[position];
    }

    int ownerStart(int list) {
        return ownerStart[list];
    }

    int ownerEnd(int list) {
        return ownerStart[list + 1];
    }

    int ownerAt(int position) {
        return owners[position];
    }

    int containingStart(int node) {
        return containingStart[node];
    }

    int containingEnd(int node) {
        return containingStart[node + 1];
    }

    /** The only node whose list has the member at this position of the lists with it, or {@code ~list}. */
    int containingAt(int position) {
        return containing[position];
    }

    /** The list at this position of the lists with a member. */
    int containingListAt(int position) {
        int who = containing[position];
        return who < 0 ? ~who : listOf[who];
    }

    /** The members of a list, ascending, as a new array. */
    public int[] members(int list) {
        return Arrays.copyOfRange(members, memberStart[list], memberStart[list + 1]);
    }

    /** The nodes that have this list, ascending, as a new array. */
    public int[] owners(int list) {
        return Arrays.copyOfRange(owners, ownerStart[list], ownerStart[list + 1]);
    }

    /** The direct dependencies of a node, ascending, as a new array. */
    public int[] dependencies(int node) {
        return members(listOf[node]);
    }

    /** The direct dependents of a node, ascending, as a new array. Linear in their number. */
    public int[] dependents(int node) {
        int[] result = new int[dependentCount(node)];
        int count = 0;
        for (int i = containingStart[node]; i < containingStart[node + 1]; i++) {
            int list = containingListAt(i);
            int length = ownerStart[list + 1] - ownerStart[list];
            System.arraycopy(owners, ownerStart[list], result, count, length);
            count += length;
        }
        Arrays.sort(result);
        return result;
    }

    /** How many direct dependencies a node has. */
    public int dependencyCount(int node) {
        return memberStart[listOf[node] + 1] - memberStart[listOf[node]];
    }

    /** How many direct dependents a node has. */
    public int dependentCount(int node) {
        int count = 0;
        for (int i = containingStart[node]; i < containingStart[node + 1]; i++) {
            int who = containing[i];
            count += who < 0 ? ownerStart[~who + 1] - ownerStart[~who] : 1;
        }
        return count;
    }

    /** Collects lists and who has them. List 0 is the empty one and is every node's until it is given another. */
    static final class Builder {
        private static final int LEAST_ROOM = 16;

        private final int[] listOf;
        private int[] memberStart = new int[LEAST_ROOM];
        private int[] members = new int[LEAST_ROOM];
        private int[] hashes = new int[LEAST_ROOM];
        private int lists;

        /** One more than the number of a list, at the first free place from its hash on; 0 where there is none. */
        private int[] places = new int[4 * LEAST_ROOM];

        Builder(int nodes) {
            listOf = new int[nodes];
            addList(new int[0]);
        }

        /** The number of the list with these members, which are ascending and without doubles; equal lists are one. */
        int addList(int[] sorted) {
            int hash = spread(Arrays.hashCode(sorted));
            int place = hash & places.length - 1;
            while (places[place] != 0) {
                int list = places[place] - 1;
                if (hashes[list] == hash
                        && Arrays.equals(members, memberStart[list], memberStart[list + 1], sorted, 0, sorted.length)) {
                    return list;
                }
                place = place + 1 & places.length - 1;
            }
            append(sorted, hash);
            places[place] = lists;
            if (lists * 2 > places.length) {
                rehash();
            }
            return lists - 1;
        }

        /** Mixes the bits, as the hash of an array of small numbers fills the low ones badly. */
        private static int spread(int hash) {
            int mixed = hash * 0x9E3779B9;
            return mixed ^ mixed >>> 16;
        }

        private void append(int[] sorted, int hash) {
            if (lists + 1 == memberStart.length) {
                memberStart = Arrays.copyOf(memberStart, memberStart.length * 2);
                hashes = Arrays.copyOf(hashes, hashes.length * 2);
            }
            int start = memberStart[lists];
            int end = Math.addExact(start, sorted.length);
            if (end > members.length) {
                members = Arrays.copyOf(members, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(end, 2L * end)));
            }
            System.arraycopy(sorted, 0, members, start, sorted.length);
            hashes[lists] = hash;
            memberStart[++lists] = end;
        }

        private void rehash() {
            places = new int[places.length * 2];
            for (int list = 0; list < lists; list++) {
                int place = hashes[list] & places.length - 1;
                while (places[place] != 0) {
                    place = place + 1 & places.length - 1;
                }
                places[place] = list + 1;
            }
        }

        void assign(int node, int list) {
            listOf[node] = list;
        }

        EdgeLists build() {
            return new EdgeLists(
                    listOf, Arrays.copyOf(memberStart, lists + 1), Arrays.copyOf(members, memberStart[lists]));
        }
    }
}
