package dev.conescope.velocity.change;

import dev.conescope.address.InstanceKey;
import dev.conescope.finding.Finding;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanAction;
import dev.conescope.plan.PlannedChange;
import dev.conescope.plan.SensitiveMarks;
import dev.conescope.plan.configuration.DeclaredDependencies;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan's changes on the nodes of a state's graph: what is done with each resource, and what only the plan knows.
 * Immutable; safe to hand to any thread.
 *
 * <p>A resource of several instances bears the strongest of their actions: destroying before replacing, forgetting,
 * updating, making and reading.
 */
public final class PlannedChanges {
    /** No plan. */
    public static final PlannedChanges NONE = new PlannedChanges(
            Map.of(), Map.of(), NodeSet.EMPTY, NodeSet.EMPTY, List.of(), ProviderInputs.NONE, List.of());

    private final Map<Integer, List<PlannedChange>> changes;
    private final Map<Integer, List<PlannedChange>> drift;
    private final NodeSet changed;
    private final NodeSet drifted;
    private final List<PlannedResource> planned;
    private final ProviderInputs providerInputs;
    private final List<Finding> findings;

    PlannedChanges(
            Map<Integer, List<PlannedChange>> changes,
            Map<Integer, List<PlannedChange>> drift,
            NodeSet changed,
            NodeSet drifted,
            List<PlannedResource> planned,
            ProviderInputs providerInputs,
            List<Finding> findings) {
        this.changes = Map.copyOf(changes);
        this.drift = Map.copyOf(drift);
        this.changed = changed;
        this.drifted = drifted;
        this.planned = List.copyOf(planned);
        this.providerInputs = providerInputs;
        this.findings = List.copyOf(findings);
    }

    /**
     * Finds a plan's changes again in the graph of the state that it was made from. Linear in the plan's changes, with
     * a logarithmic search for each.
     */
    public static PlannedChanges of(Plan plan, StateGraph graph, DeclaredDependencies declared) {
        return new PlanMatch(plan, graph, declared).changes();
    }

    /**
     * The resources of the state with which the plan does something other than reading them: moved, imported and
     * forgotten ones and those with deferred changes among them, drift without a planned change not.
     */
    public NodeSet changed() {
        return changed;
    }

    /** The resources that are different from the state already. */
    public NodeSet drifted() {
        return drifted;
    }

    /** What is done with the resource; empty where the plan does not tell of it. */
    public Optional<PlanAction> action(int node) {
        return changes(node).stream().map(PlannedChange::action).max(Comparator.comparingInt(PlannedChanges::strength));
    }

    /** What the plan means for the resource, in one word. */
    public ChangeKind kind(int node) {
        return ChangeKind.strongest(changes(node), drifted.contains(node));
    }

    /** What the plan does with each object of the resource, in the plan's order. */
    public List<PlannedChange> changes(int node) {
        return changes.getOrDefault(node, List.of());
    }

    /** Which attributes of an instance the plan marks as sensitive, in its changes or in what drifted. */
    public SensitiveMarks sensitive(int node, InstanceKey key) {
        return Stream.concat(changes(node).stream(), drift(node).stream())
                .filter(change -> change.inState().key().equals(key))
                .map(PlannedChange::sensitive)
                .reduce(SensitiveMarks.NONE, SensitiveMarks::and);
    }

    /** What of the resource is different from the state already, in the plan's order. */
    public List<PlannedChange> drift(int node) {
        return drift.getOrDefault(node, List.of());
    }

    /** The resources that only the plan knows, each after those that it refers to, ties by address. */
    public List<PlannedResource> planned() {
        return planned;
    }

    /** Which resources feed the configuration of a provider. */
    public ProviderInputs providerInputs() {
        return providerInputs;
    }

    /** What has to be said about the plan. */
    public List<Finding> findings() {
        return findings;
    }

    private static int strength(PlanAction action) {
        return switch (action) {
            case NO_OP -> 0;
            case READ -> 1;
            case CREATE -> 2;
            case UPDATE -> 3;
            case FORGET -> 4;
            case CREATE_THEN_FORGET, FORGET_THEN_CREATE -> 5;
            case DELETE_THEN_CREATE, CREATE_THEN_DELETE -> 6;
            case DELETE -> 7;
        };
    }
}
