package dev.conescope.scene.group;

import dev.conescope.graph.edge.NodeSet;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/** Opens groups, as far as the number of visible cards allows. */
final class Revealing {
    /**
     * At most so many modules come out of a fold because they are touched; of more, the fold itself tells the roles.
     */
    private static final int FEW = 4;

    private final GroupTree tree;
    private final AlikeModules alike;
    private final Set<GroupKey> collapsed;
    private final int limit;
    private int visible;

    /** A collapsed group that is seen as a card, and how many cards more there are once it is opened. */
    private record Candidate(int group, int more) {}

    private Revealing(GroupTree tree, AlikeModules alike, Set<GroupKey> collapsed, int limit) {
        this.tree = tree;
        this.alike = alike;
        this.collapsed = new HashSet<>(collapsed);
        this.limit = limit;
        visible = cards(0);
    }

    /** What stays collapsed when outer groups are opened before inner ones; folds stay as they are. */
    static Set<GroupKey> outermost(GroupTree tree, AlikeModules alike, Set<GroupKey> collapsed, int limit) {
        var revealing = new Revealing(tree, alike, collapsed, limit);
        var seen = new BitSet();
        for (int group = 1; group < tree.size(); group++) {
            seen.set(group, !revealing.folded(group));
        }
        revealing.open(seen, new ArrayDeque<>());
        return revealing.collapsed;
    }

    /** What stays collapsed when groups with something touched are opened, those of the fewest cards first. */
    static Set<GroupKey> touched(
            GroupTree tree, AlikeModules alike, Set<GroupKey> collapsed, NodeSet nodes, int limit) {
        var revealing = new Revealing(tree, alike, collapsed, limit);
        var order = Comparator.comparingInt(Candidate::more).thenComparingInt(Candidate::group);
        revealing.open(revealing.touched(nodes), new PriorityQueue<>(order));
        return revealing.collapsed;
    }

    /** The groups with something touched inside, without those that stay in their fold. */
    private BitSet touched(NodeSet nodes) {
        var touched = new BitSet();
        nodes.forEach(node -> {
            for (int at = tree.groupOf(node); !touched.get(at); at = tree.parent(at)) {
                touched.set(at);
            }
        });
        int[] inFold = new int[alike.keys().size()];
        touched.stream().filter(this::folded).forEach(group -> inFold[alike.alikeOf(group)]++);
        int[] many = touched.stream()
                .filter(group -> folded(group) && inFold[alike.alikeOf(group)] > FEW)
                .toArray();
        for (int group : many) {
            touched.clear(group);
        }
        return touched;
    }

    private boolean collapsed(int group) {
        return collapsed.contains(tree.key(group));
    }

    private boolean folded(int group) {
        int number = alike.alikeOf(group);
        return number != AlikeModules.NONE && collapsed.contains(alike.keys().get(number));
    }

    private void open(BitSet wanted, Queue<Candidate> queue) {
        offer(0, wanted, queue);
        while (!queue.isEmpty()) {
            Candidate next = queue.remove();
            if (visible + next.more() <= limit) {
                visible += next.more();
                collapsed.remove(tree.key(next.group()));
                offer(next.group(), wanted, queue);
            }
        }
    }

    /** Adds the wanted cards of groups that are seen inside an open group. */
    private void offer(int open, BitSet wanted, Queue<Candidate> queue) {
        Deque<Integer> left = new ArrayDeque<>();
        left.add(open);
        while (!left.isEmpty()) {
            int around = left.remove();
            for (int i = 0; i < tree.childCount(around); i++) {
                int child = tree.child(around, i);
                if (wanted.get(child) && collapsed(child)) {
                    // A fold stays as a card when a module comes out of it.
                    queue.add(new Candidate(child, cards(child) - (folded(child) ? 0 : 1)));
                } else if (wanted.get(child)) {
                    left.add(child);
                }
            }
        }
    }

    /** How many cards a group is when it is open. */
    private int cards(int group) {
        int cards = 0;
        var folds = new BitSet();
        Deque<Integer> left = new ArrayDeque<>();
        left.add(group);
        while (!left.isEmpty()) {
            int at = left.remove();
            cards += tree.direct(at);
            for (int i = 0; i < tree.childCount(at); i++) {
                int child = tree.child(at, i);
                if (!collapsed(child)) {
                    left.add(child);
                } else if (!folded(child)) {
                    cards++;
                } else {
                    folds.set(alike.alikeOf(child));
                }
            }
        }
        return cards + folds.cardinality();
    }
}
