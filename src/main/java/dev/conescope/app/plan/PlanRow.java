package dev.conescope.app.plan;

import dev.conescope.address.ResourceAddress;
import dev.conescope.app.model.OpenState;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.velocity.change.ChangeKind;
import dev.conescope.velocity.change.PlannedChanges;
import dev.conescope.velocity.change.PlannedResource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row of the list of what a plan does. */
sealed interface PlanRow {
    /**
     * A resource of the state.
     *
     * @param node the resource
     * @param kind what the plan does with it
     * @param details the same of each object of it
     */
    record Known(ResourceNode node, ChangeKind kind, List<String> details) implements PlanRow {
        @Override
        public String words() {
            return node.address() + "\n" + String.join("\n", details);
        }
    }

    /**
     * A resource that only the plan knows.
     *
     * @param resource the resource
     */
    record Planned(PlannedResource resource) implements PlanRow {
        @Override
        public String words() {
            String needs = resource.dependencies().stream()
                    .map(ResourceAddress::toString)
                    .collect(Collectors.joining("\n"));
            return resource.address() + ": only planned, counted in no figure"
                    + (needs.isEmpty() ? "" : "\nrefers to\n" + needs);
        }
    }

    /**
     * The head of what follows.
     *
     * @param words what it says
     */
    record Head(String words) implements PlanRow {}

    /** What it says in full. */
    String words();

    /** The rows for the plan beside a state: what it changes, what drifted, then what only the plan knows. */
    static List<PlanRow> of(OpenState open) {
        StateGraph graph = open.graph();
        PlannedChanges changes = open.changes();
        List<PlanRow> rows = new ArrayList<>();
        for (ResourceNode node : graph.inDependencyOrder(changes.changed().union(changes.drifted()))) {
            rows.add(new Known(node, changes.kind(node.id()), PlanWords.about(changes, node)));
        }
        if (!changes.planned().isEmpty()) {
            rows.add(new Head("ONLY IN THE PLAN, IN NO FIGURE"));
            changes.planned().forEach(resource -> rows.add(new Planned(resource)));
        }
        return rows;
    }
}
