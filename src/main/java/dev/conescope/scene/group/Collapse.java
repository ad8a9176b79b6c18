package dev.conescope.scene.group;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.Partition;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * By what resources are grouped, which groups are shown as one card, which alike modules as one stacked card, and what
 * of open groups is folded into a chip because the cone leaves it alone. A group inside a collapsed one keeps its own
 * state for the time when the outer one is opened. Alike modules are folded as far as they are collapsed: one that is
 * opened comes out of the fold, and one that is closed goes back. Immutable.
 */
public final class Collapse {
    /** How many cards are shown at most before groups are collapsed. */
    public static final int MANY_CARDS = 400;

    /** How many cards a large state opens with at most: about as many as a window shows with names. */
    static final int FIRST_CARDS = 100;

    private final Grouping grouping;
    private final Set<GroupKey> collapsed;
    private final Map<GroupKey.Rest, NodeSet> chips;

    private Collapse(Grouping grouping, Collection<GroupKey> collapsed, Map<GroupKey.Rest, NodeSet> chips) {
        this.grouping = grouping;
        this.collapsed = Set.copyOf(collapsed);
        this.chips = Map.copyOf(chips);
    }

    /** What a state opens with: {@link #initial(StateGraph, Grouping)} by module. */
    public static Collapse initial(StateGraph graph) {
        return initial(graph, Grouping.MODULE);
    }

    /**
     * What a state is first shown with under a grouping. All is open where it has at most {@link #MANY_CARDS}
     * resources. Otherwise alike modules are folded, and groups are opened from the outside inwards as long as the
     * cards fit a window; the rest is collapsed.
     */
    public static Collapse initial(StateGraph graph, Grouping grouping) {
        if (graph.size() <= MANY_CARDS) {
            return none(grouping);
        }
        Collapse closed = none(grouping).closeAll(graph);
        return new Collapse(
                grouping, Revealing.outermost(Groups.of(graph, grouping), closed.collapsed, FIRST_CARDS), Map.of());
    }

    /** Everything open, by module. */
    public static Collapse none() {
        return none(Grouping.MODULE);
    }

    /** Everything open. */
    public static Collapse none(Grouping grouping) {
        return new Collapse(grouping, Set.of(), Map.of());
    }

    /** By what resources are grouped. */
    public Grouping grouping() {
        return grouping;
    }

    /** Whether resources directly in the module are not shown themselves: it or a module around it is collapsed. */
    public boolean hides(ModulePath module) {
        for (ModulePath at = module; !at.isRoot(); at = at.parent()) {
            if (collapsed.contains(new GroupKey.Module(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the group itself is collapsed, or these alike modules folded, whatever is around. */
    public boolean collapsed(GroupKey group) {
        return collapsed.contains(group);
    }

    /**
     * The same with the group and every group around it opened. Alike modules are unfolded: each of them is a card of
     * its own then.
     */
    public Collapse open(GroupKey group) {
        if (group instanceof GroupKey.Rest rest) {
            var others = new HashMap<>(chips);
            others.remove(rest);
            return new Collapse(grouping, collapsed, others);
        }
        var fewer = new HashSet<>(collapsed);
        fewer.remove(group);
        ModulePath module = switch (group) {
            case GroupKey.Module(ModulePath path) -> path;
            case GroupKey.Alike alike -> alike.around();
            case GroupKey.Type _, GroupKey.Provider _, GroupKey.Rest _ -> ModulePath.ROOT;
        };
        for (ModulePath at = module; !at.isRoot(); at = at.parent()) {
            fewer.remove(new GroupKey.Module(at));
        }
        return new Collapse(grouping, fewer, chips);
    }

    /** The same with the group collapsed, or these alike modules folded; the whole state stays open. */
    public Collapse close(GroupKey group) {
        if (group.equals(GroupTree.WHOLE)) {
            return this;
        }
        var more = new HashSet<>(collapsed);
        more.add(group);
        return new Collapse(grouping, more, chips);
    }

    /** Everything open. */
    public Collapse openAll() {
        return none(grouping);
    }

    /** Every group of the state collapsed, inner ones too, and alike modules folded. */
    public Collapse closeAll(StateGraph graph) {
        Groups groups = Groups.of(graph, grouping);
        var all = new HashSet<>(groups.tree().keys());
        all.remove(GroupTree.WHOLE);
        all.addAll(groups.alike().keys());
        return new Collapse(grouping, all, Map.of());
    }

    /** The same with all alike modules folded, as far as they are collapsed. */
    public Collapse fold(StateGraph graph) {
        var more = new HashSet<>(collapsed);
        more.addAll(Groups.of(graph, grouping).alike().keys());
        return new Collapse(grouping, more, chips);
    }

    /**
     * Opens groups that hold something touched, those with the fewest resources first, as long as at most
     * {@link #MANY_CARDS} cards are visible; the rest stays collapsed. Out of a fold come the modules that are touched,
     * if they are few.
     *
     * @param graph the state
     * @param touched what is to be seen
     */
    public Collapse reveal(StateGraph graph, NodeSet touched) {
        return reveal(graph, List.of(touched));
    }

    /**
     * Opens what a cone touches: the groups of its targets before all others. What it leaves alone in a group that is
     * opened becomes a chip; a chip that it touches opens.
     */
    public Collapse reveal(Partition partition) {
        NodeSet members = partition.members();
        Collapse opened = reveal(partition.graph(), List.of(partition.targets(), members));
        var kept = new HashMap<GroupKey.Rest, NodeSet>();
        chips.forEach((chip, nodes) -> {
            if (!nodes.intersects(members)) {
                kept.put(chip, nodes);
            }
        });
        if (!opened.collapsed.equals(collapsed)) {
            Predicate<GroupKey> wasClosed = group -> collapsed.contains(group) && !opened.collapsed.contains(group);
            kept.putAll(leftAlone(partition.graph(), members, wasClosed));
        }
        return new Collapse(grouping, opened.collapsed, kept);
    }

    /**
     * The same with what a cone leaves alone folded: groups without anything of it are collapsed, alike ones folded,
     * and the other groups have a chip for what is directly inside.
     */
    public Collapse foldUntouched(Partition partition) {
        Groups groups = Groups.of(partition.graph(), grouping);
        GroupTree tree = groups.tree();
        var touched = new BitSet();
        partition.members().forEach(node -> {
            for (int at = tree.groupOf(node); !touched.get(at); at = tree.parent(at)) {
                touched.set(at);
            }
        });
        var more = new HashSet<>(collapsed);
        more.addAll(groups.alike().keys());
        for (int group = 1; group < tree.size(); group++) {
            if (!touched.get(group)) {
                more.add(tree.key(group));
            }
        }
        return new Collapse(
                grouping, more, leftAlone(partition.graph(), partition.members(), group -> !more.contains(group)));
    }

    /** The chips of groups, without those that would stand for one card. Linear in the state's resources. */
    private Map<GroupKey.Rest, NodeSet> leftAlone(StateGraph graph, NodeSet touched, Predicate<GroupKey> wanted) {
        GroupTree tree = Groups.of(graph, grouping).tree();
        BitSet[] alone = new BitSet[tree.size()];
        for (int node = 0; node < graph.size(); node++) {
            int group = tree.groupOf(node);
            if (!touched.contains(node) && wanted.test(tree.key(group))) {
                if (alone[group] == null) {
                    alone[group] = new BitSet();
                }
                alone[group].set(node);
            }
        }
        Map<GroupKey.Rest, NodeSet> found = new HashMap<>();
        for (int group = 0; group < alone.length; group++) {
            BitSet nodes = alone[group];
            if (nodes != null && nodes.cardinality() > 1) {
                found.put(new GroupKey.Rest(tree.key(group)), NodeSet.copyOf(nodes));
            }
        }
        return found;
    }

    /** What of groups is folded into chips, as far as those groups are open. */
    public Map<GroupKey.Rest, NodeSet> chips() {
        return chips;
    }

    private Collapse reveal(StateGraph graph, List<NodeSet> inTurn) {
        if (collapsed.isEmpty()) {
            return this;
        }
        Groups groups = Groups.of(graph, grouping);
        Set<GroupKey> left = collapsed;
        for (NodeSet touched : inTurn) {
            left = Revealing.touched(groups, left, touched, MANY_CARDS);
        }
        return new Collapse(grouping, left, chips);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Collapse that
                && grouping == that.grouping
                && collapsed.equals(that.collapsed)
                && chips.equals(that.chips);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * grouping.hashCode() + collapsed.hashCode()) + chips.hashCode();
    }
}
