package dev.conescope.graph.edge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final int[] containing;

    /**
     * Takes over the arrays.
     *
     * @param listOf for each node the number of its list
     * @param lists the members of each list, ascending
     */
    private EdgeLists(int[] listOf, List<int[]> lists) {
        this.listOf = listOf;
        memberStart = new int[lists.size() + 1];
        for (int list = 0; list < lists.size(); list++) {
            memberStart[list + 1] = Math.addExact(memberStart[list], lists.get(list).length);
        }
        members = new int[memberStart[lists.size()]];
        for (int list = 0; list < lists.size(); list++) {
            System.arraycopy(lists.get(list), 0, members, memberStart[list], lists.get(list).length);
        }
        ownerStart = starts(listOf, lists.size());
        owners = new int[listOf.length];
        int[] next = ownerStart.clone();
        for (int node = 0; node < listOf.length; node++) {
            owners[next[listOf[node]]++] = node;
        }
        containingStart = starts(members, listOf.length);
        containing = new int[members.length];
        next = containingStart.clone();
        for (int list = 0; list < lists.size(); list++) {
            for (int i = memberStart[list]; i < memberStart[list + 1]; i++) {
                containing[next[members[i]]++] = list;
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
        var known = new HashMap<List<Integer>, Integer>();
        for (int node = 0; node < dependencies.length; node++) {
            int[] sorted = Arrays.stream(dependencies[node]).sorted().distinct().toArray();
            int list = known.computeIfAbsent(Arrays.stream(sorted).boxed().toList(), _ -> builder.addList(sorted));
            builder.assign(node, list);
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

    int containingAt(int position) {
        return containing[position];
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
            int list = containing[i];
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
            count += ownerStart[containing[i] + 1] - ownerStart[containing[i]];
        }
        return count;
    }

    /** Collects lists and who has them. List 0 is the empty one and is every node's until it is given another. */
    static final class Builder {
        private final int[] listOf;
        private final List<int[]> lists = new ArrayList<>();
        private final Map<Integer, List<Integer>> sameHash = new HashMap<>();

        Builder(int nodes) {
            listOf = new int[nodes];
            addList(new int[0]);
        }

        /** The number of the list with these members, which are ascending and without doubles; equal lists are one. */
        int addList(int[] sorted) {
            List<Integer> candidates = sameHash.computeIfAbsent(Arrays.hashCode(sorted), _ -> new ArrayList<>(1));
            for (int candidate : candidates) {
                if (Arrays.equals(lists.get(candidate), sorted)) {
                    return candidate;
                }
            }
            lists.add(sorted);
            candidates.add(lists.size() - 1);
            return lists.size() - 1;
        }

        void assign(int node, int list) {
            listOf[node] = list;
        }

        EdgeLists build() {
            return new EdgeLists(listOf, lists);
        }
    }
}
