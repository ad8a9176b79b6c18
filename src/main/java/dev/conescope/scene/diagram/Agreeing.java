package dev.conescope.scene.diagram;

import dev.conescope.graph.StateGraph;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.group.GroupTree;
import dev.conescope.scene.group.Grouping;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts dependency lists so that in each part the module keys of members and owners agree as far as their paths run
 * together in the configuration.
 */
final class Agreeing {
    private final GroupTree modules;
    private final int[] depth;
    /** The number of each module's place in the configuration: the same for all its instances. */
    private final int[] place;
    /** For each place a module that is there. */
    private final int[] example;

    /** Receives the members and owners of a part. */
    interface Part {
        void accept(int[] members, int[] owners);
    }

    Agreeing(StateGraph graph) {
        modules = GroupTree.of(graph, Grouping.MODULE);
        depth = new int[modules.size()];
        place = new int[modules.size()];
        example = new int[modules.size()];
        Map<List<String>, Integer> places = HashMap.newHashMap(modules.size());
        for (int module = 0; module < modules.size(); module++) {
            List<String> names = ((GroupKey.Module) modules.key(module)).path().names();
            depth[module] = names.size();
            place[module] = places.computeIfAbsent(names, _ -> places.size());
            example[place[module]] = module;
        }
    }

    /** Tells the parts of a list. */
    void split(int[] members, int[] owners, Part part) {
        long[] byMember = byPlace(members);
        long[] byOwner = byPlace(owners);
        for (int from = 0; from < byMember.length; from = end(byMember, from)) {
            for (int to = 0; to < byOwner.length; to = end(byOwner, to)) {
                int steps = shared((int) (byMember[from] >> 32), (int) (byOwner[to] >> 32));
                long[] some = byPrefix(byMember, from, end(byMember, from), steps);
                long[] others = byPrefix(byOwner, to, end(byOwner, to), steps);
                join(some, others, part);
            }
        }
    }

    /** The nodes with the number of their module's place before them, sorted. */
    private long[] byPlace(int[] nodes) {
        return Arrays.stream(nodes)
                .mapToLong(node -> (long) place[modules.groupOf(node)] << 32 | node)
                .sorted()
                .toArray();
    }

    /** The nodes of a run with the number of the module that their own is in, so many steps from the root. */
    private long[] byPrefix(long[] run, int from, int to, int steps) {
        long[] keyed = new long[to - from];
        for (int i = from; i < to; i++) {
            int module = modules.groupOf((int) run[i]);
            while (depth[module] > steps) {
                module = modules.parent(module);
            }
            keyed[i - from] = (long) module << 32 | (int) run[i];
        }
        Arrays.sort(keyed);
        return keyed;
    }

    /** Where the run of the same upper half ends. */
    private static int end(long[] keyed, int from) {
        int end = from + 1;
        while (end < keyed.length && keyed[end] >> 32 == keyed[from] >> 32) {
            end++;
        }
        return end;
    }

    private static void join(long[] some, long[] others, Part part) {
        int to = 0;
        for (int from = 0; from < some.length; from = end(some, from)) {
            while (to < others.length && others[to] >> 32 < some[from] >> 32) {
                to = end(others, to);
            }
            if (to < others.length && others[to] >> 32 == some[from] >> 32) {
                part.accept(nodes(some, from), nodes(others, to));
            }
        }
    }

    private static int[] nodes(long[] keyed, int from) {
        return Arrays.stream(keyed, from, end(keyed, from))
                .mapToInt(key -> (int) key)
                .toArray();
    }

    /** How many calls from the root on two places of the configuration have in common. */
    private int shared(int one, int other) {
        int first = example[one];
        int second = example[other];
        while (place[first] != place[second]) {
            if (depth[first] >= depth[second]) {
                first = modules.parent(first);
            } else {
                second = modules.parent(second);
            }
        }
        return depth[first];
    }
}
