package dev.conescope.scene;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.diagram.ModuleTree;
import dev.conescope.scene.diagram.Revealing;
import dev.conescope.velocity.Partition;
import java.util.HashSet;
import java.util.Set;

/**
 * Which modules are shown as one card. A module inside a collapsed one keeps its own state for the time when the outer one is
 * opened. Immutable.
 */
public final class Collapse {
    /** How many cards are shown at most before modules are collapsed. */
    public static final int MANY_CARDS = 400;

    private static final Collapse NONE = new Collapse(Set.of());

    private final Set<ModulePath> collapsed;

    private Collapse(Set<ModulePath> collapsed) {
        this.collapsed = Set.copyOf(collapsed);
    }

    /** What a state opens with: every module collapsed where it has more than {@link #MANY_CARDS} resources, else none. */
    public static Collapse initial(StateGraph graph) {
        return graph.size() > MANY_CARDS ? NONE.closeAll(graph) : NONE;
    }

    /** Everything open. */
    public static Collapse none() {
        return NONE;
    }

    /** Whether resources directly in the module are not shown themselves: it or a module around it is collapsed. */
    public boolean hides(ModulePath module) {
        for (ModulePath at = module; !at.isRoot(); at = at.parent()) {
            if (collapsed.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the module itself is collapsed, whatever is around it. */
    public boolean collapsed(ModulePath module) {
        return collapsed.contains(module);
    }

    /** The same with the module and every module around it opened. */
    public Collapse open(ModulePath module) {
        var fewer = new HashSet<>(collapsed);
        for (ModulePath at = module; !at.isRoot(); at = at.parent()) {
            fewer.remove(at);
        }
        return new Collapse(fewer);
    }

    /** The same with the module collapsed; the root module stays open. */
    public Collapse close(ModulePath module) {
        if (module.isRoot()) {
            return this;
        }
        var more = new HashSet<>(collapsed);
        more.add(module);
        return new Collapse(more);
    }

    /** Everything open. */
    public Collapse openAll() {
        return NONE;
    }

    /** Every module of the state collapsed, inner ones too. */
    public Collapse closeAll(StateGraph graph) {
        var all = new HashSet<>(ModuleTree.of(graph).modules());
        all.remove(ModulePath.ROOT);
        return new Collapse(all);
    }

    /**
     * Opens modules that hold something touched, those with the fewest resources first, as long as at most
     * {@link #MANY_CARDS} cards are visible; the rest stays collapsed.
     *
     * @param graph the state
     * @param touched what is to be seen
     */
    public Collapse reveal(StateGraph graph, NodeSet touched) {
        return new Collapse(Revealing.reveal(ModuleTree.of(graph), collapsed, touched, MANY_CARDS));
    }

    /** Opens what a cone touches: the modules of its targets before all others. */
    public Collapse reveal(Partition partition) {
        return reveal(partition.graph(), partition.targets()).reveal(partition.graph(), partition.members());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Collapse that && collapsed.equals(that.collapsed);
    }

    @Override
    public int hashCode() {
        return collapsed.hashCode();
    }
}
