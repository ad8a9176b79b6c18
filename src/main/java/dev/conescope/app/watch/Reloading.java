package dev.conescope.app.watch;

import dev.conescope.address.ResourceAddress;
import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenPlan;
import dev.conescope.app.model.OpenState;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the open file, and the plan beside it, again: what was selected and marked stays so, as far as it is still
 * there.
 */
public final class Reloading {
    private final MainViewModel model;
    private @Nullable Kept kept;

    private record Kept(Set<ResourceAddress> targets, Set<ResourceAddress> changed) {}

    /** Reloads what the model has open. */
    public Reloading(MainViewModel model) {
        this.model = model;
        model.stateProperty().subscribe(this::opened);
        model.problems().newestProperty().subscribe(problem -> {
            if (problem != null) {
                kept = null;
            }
        });
    }

    /** Reads the file again; nothing happens where nothing is open that was read from one. */
    public void reload() {
        OpenState open = model.stateProperty().get();
        Path file =
                open == null || open.bundled() ? null : open.graph().metadata().file();
        if (open != null && file != null) {
            kept = new Kept(
                    addresses(open.graph(), model.targetsProperty().get()),
                    addresses(open.graph(), model.changedProperty().get()));
            OpenPlan plan = open.plan();
            model.open(
                    file, plan == null ? null : Path.of(plan.plan().metadata().name()));
        }
    }

    private void opened(@Nullable OpenState before, @Nullable OpenState open) {
        Kept remembered = kept;
        if (remembered == null || open == null || (before != null && before.snapshot() == open.snapshot())) {
            return;
        }
        kept = null;
        NodeSet changed = nodes(open.graph(), remembered.changed());
        if (!changed.isEmpty()) {
            model.toggleChanged(changed);
        }
        NodeSet targets = nodes(open.graph(), remembered.targets());
        if (!targets.isEmpty()) {
            model.target(targets);
        }
    }

    private static Set<ResourceAddress> addresses(StateGraph graph, NodeSet nodes) {
        Set<ResourceAddress> addresses = new HashSet<>();
        nodes.forEach(node -> addresses.add(graph.node(node).address()));
        return addresses;
    }

    private static NodeSet nodes(StateGraph graph, Set<ResourceAddress> addresses) {
        return addresses.isEmpty()
                ? NodeSet.EMPTY
                : NodeSet.of(graph.nodes().stream()
                        .filter(node -> addresses.contains(node.address()))
                        .mapToInt(ResourceNode::id)
                        .toArray());
    }
}
