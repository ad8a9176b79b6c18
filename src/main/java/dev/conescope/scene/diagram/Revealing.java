package dev.conescope.scene.diagram;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.edge.NodeSet;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/** Opens what is touched, as far as the number of visible cards allows. */
public final class Revealing {
    private final ModuleTree tree;
    private final Set<ModulePath> collapsed;
    private final BitSet touched = new BitSet();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(
            Comparator.comparingInt(Candidate::cards).thenComparingInt(Candidate::module));

    /** A collapsed module that is seen as a card, and how many cards it would be opened. */
    private record Candidate(int module, int cards) {}

    private Revealing(ModuleTree tree, Set<ModulePath> collapsed, NodeSet nodes) {
        this.tree = tree;
        this.collapsed = new HashSet<>(collapsed);
        nodes.forEach(node -> {
            int at = tree.moduleOf(node);
            while (!touched.get(at)) {
                touched.set(at);
                at = tree.parent(at);
            }
        });
    }

    /**
     * The modules that stay collapsed.
     *
     * @param tree the state's modules
     * @param collapsed what is collapsed now
     * @param touched the resources to be seen
     * @param limit how many cards may be visible afterwards
     */
    public static Set<ModulePath> reveal(ModuleTree tree, Set<ModulePath> collapsed, NodeSet touched, int limit) {
        var revealing = new Revealing(tree, collapsed, touched);
        revealing.run(limit);
        return revealing.collapsed;
    }

    private void run(int limit) {
        int visible = cards(0);
        offer(0);
        while (!queue.isEmpty()) {
            Candidate next = queue.remove();
            if (visible + next.cards() - 1 <= limit) {
                visible += next.cards() - 1;
                collapsed.remove(tree.modules().get(next.module()));
                offer(next.module());
            }
        }
    }

    /** Adds the touched cards of modules that are seen inside an open module. */
    private void offer(int open) {
        Deque<Integer> left = new ArrayDeque<>();
        left.add(open);
        while (!left.isEmpty()) {
            for (int child : tree.children(left.remove())) {
                if (touched.get(child) && collapsed.contains(tree.modules().get(child))) {
                    queue.add(new Candidate(child, cards(child)));
                } else if (touched.get(child)) {
                    left.add(child);
                }
            }
        }
    }

    /** How many cards a module is when it is open. */
    private int cards(int module) {
        int cards = 0;
        Deque<Integer> left = new ArrayDeque<>();
        left.add(module);
        while (!left.isEmpty()) {
            int at = left.remove();
            cards += tree.direct(at);
            for (int child : tree.children(at)) {
                if (collapsed.contains(tree.modules().get(child))) {
                    cards++;
                } else {
                    left.add(child);
                }
            }
        }
        return cards;
    }
}
