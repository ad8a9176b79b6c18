package dev.conescope.scene.group;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.Partition;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * By what resources are grouped, which groups are shown as one card, and which alike modules as one stacked card. A
 * group inside a collapsed one keeps its own state for the time when the outer one is opened. Alike modules are folded
 * as far as they are collapsed: one that is opened comes out of the fold, and one that is closed goes back. Immutable.
 */
public final class Collapse {
    /** How many cards are shown at most before groups are collapsed. */
    public static final int MANY_CARDS = 400;

    /** How many cards a large state opens with at most: about as many as a window shows with names. */
    static final int FIRST_CARDS = 100;

    private final Grouping grouping;
    private final Set<GroupKey> collapsed;

    private Collapse(Grouping grouping, Collection<GroupKey> collapsed) {
        this.grouping = grouping;
        this.collapsed = Set.copyOf(collapsed);
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
        GroupTree tree = GroupTree.of(graph, grouping);
        AlikeModules alike = AlikeModules.of(graph, tree);
        return new Collapse(grouping, Revealing.outermost(tree, alike, closed.collapsed, FIRST_CARDS));
    }

    /** Everything open, by module. */
    public static Collapse none() {
        return none(Grouping.MODULE);
    }

    /** Everything open. */
    public static Collapse none(Grouping grouping) {
        return new Collapse(grouping, Set.of());
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

    /** Whether any alike modules are folded. */
    public boolean folds() {
        return collapsed.stream().anyMatch(GroupKey.Alike.class::isInstance);
    }

    /**
     * The same with the group and every group around it opened. Alike modules are unfolded: each of them is a card of
     * its own then.
     */
    public Collapse open(GroupKey group) {
        var fewer = new HashSet<>(collapsed);
        fewer.remove(group);
        ModulePath module = switch (group) {
            case GroupKey.Module(ModulePath path) -> path;
            case GroupKey.Alike alike -> alike.around();
            case GroupKey.Type _, GroupKey.Provider _ -> ModulePath.ROOT;
        };
        for (ModulePath at = module; !at.isRoot(); at = at.parent()) {
            fewer.remove(new GroupKey.Module(at));
        }
        return new Collapse(grouping, fewer);
    }

    /** The same with the group collapsed, or these alike modules folded; the whole state stays open. */
    public Collapse close(GroupKey group) {
        if (group.equals(GroupTree.WHOLE)) {
            return this;
        }
        var more = new HashSet<>(collapsed);
        more.add(group);
        return new Collapse(grouping, more);
    }

    /** Everything open. */
    public Collapse openAll() {
        return none(grouping);
    }

    /** Every group of the state collapsed, inner ones too, and alike modules folded. */
    public Collapse closeAll(StateGraph graph) {
        GroupTree tree = GroupTree.of(graph, grouping);
        var all = new HashSet<>(tree.keys());
        all.remove(GroupTree.WHOLE);
        all.addAll(AlikeModules.of(graph, tree).keys());
        return new Collapse(grouping, all);
    }

    /** The same with all alike modules folded, as far as they are collapsed. */
    public Collapse fold(StateGraph graph) {
        var more = new HashSet<>(collapsed);
        more.addAll(AlikeModules.of(graph, GroupTree.of(graph, grouping)).keys());
        return new Collapse(grouping, more);
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

    /** Opens what a cone touches: the groups of its targets before all others. */
    public Collapse reveal(Partition partition) {
        return reveal(partition.graph(), List.of(partition.targets(), partition.members()));
    }

    private Collapse reveal(StateGraph graph, List<NodeSet> inTurn) {
        if (collapsed.isEmpty()) {
            return this;
        }
        GroupTree tree = GroupTree.of(graph, grouping);
        AlikeModules alike = AlikeModules.of(graph, tree);
        Set<GroupKey> left = collapsed;
        for (NodeSet touched : inTurn) {
            left = Revealing.touched(tree, alike, left, touched, MANY_CARDS);
        }
        return new Collapse(grouping, left);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Collapse that && grouping == that.grouping && collapsed.equals(that.collapsed);
    }

    @Override
    public int hashCode() {
        return 31 * grouping.hashCode() + collapsed.hashCode();
    }
}
