package dev.conescope.velocity.change;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ResourceAddress;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.Condensation;
import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.EdgeResolver;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.plan.Plan;
import dev.conescope.plan.PlannedChange;
import dev.conescope.plan.configuration.DeclaredDependencies;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what a plan tells in the graph of a state. */
final class PlanMatch {
    private final Plan plan;
    private final StateGraph graph;
    private final DeclaredDependencies declared;
    private final Map<Integer, List<PlannedChange>> changes = new HashMap<>();
    private final Map<Integer, List<PlannedChange>> drift = new HashMap<>();
    private final TreeMap<ResourceAddress, List<PlannedChange>> onlyPlanned = new TreeMap<>();
    private final BitSet changed = new BitSet();
    private int strangers;
    private @Nullable PlannedChange firstStranger;

    PlanMatch(Plan plan, StateGraph graph, DeclaredDependencies declared) {
        this.plan = plan;
        this.graph = graph;
        this.declared = declared;
    }

    PlannedChanges changes() {
        plan.changes().forEach(this::match);
        plan.deferred().forEach(this::match);
        var drifted = new BitSet();
        for (PlannedChange change : plan.drift()) {
            OptionalInt node = find(change);
            if (node.isPresent()) {
                add(drift, node.getAsInt(), change);
                drifted.set(node.getAsInt());
            }
        }
        return new PlannedChanges(
                changes,
                drift,
                NodeSet.copyOf(changed),
                NodeSet.copyOf(drifted),
                planned(),
                providerInputs(),
                findings());
    }

    private void match(PlannedChange change) {
        OptionalInt node = find(change);
        if (node.isPresent()) {
            add(changes, node.getAsInt(), change);
            if (change.changes()) {
                changed.set(node.getAsInt());
            }
        } else if (isMade(change)) {
            onlyPlanned
                    .computeIfAbsent(change.address().resource(), _ -> new ArrayList<>())
                    .add(change);
        } else {
            strangers++;
            firstStranger = firstStranger == null ? change : firstStranger;
        }
    }

    /** A data source is only in the state once it was read. */
    private static boolean isMade(PlannedChange change) {
        return switch (change.action()) {
            case CREATE, READ -> true;
            default -> change.imported();
        };
    }

    private OptionalInt find(PlannedChange change) {
        OptionalInt before = graph.find(change.inState().resource());
        return before.isPresent() ? before : graph.find(change.address().resource());
    }

    private static void add(Map<Integer, List<PlannedChange>> map, int node, PlannedChange change) {
        map.computeIfAbsent(node, _ -> new ArrayList<>(1)).add(change);
    }

    /** The planned resources and their edges: numbered behind the state's, whose own edges do not matter here. */
    private List<PlannedResource> planned() {
        List<ResourceAddress> own = List.copyOf(onlyPlanned.keySet());
        if (own.isEmpty()) {
            return List.of();
        }
        List<ResourceAddress> addresses = new ArrayList<>();
        List<List<ConfigResourceAddress>> entries = new ArrayList<>();
        for (ResourceNode node : graph.nodes()) {
            addresses.add(node.address());
            entries.add(List.of());
        }
        var lists = new HashMap<ConfigResourceAddress, List<ConfigResourceAddress>>();
        for (ResourceAddress address : own) {
            addresses.add(address);
            entries.add(lists.computeIfAbsent(
                    address.configuration(), key -> List.copyOf(declared.of(key).resources())));
        }
        EdgeLists edges = EdgeResolver.resolve(addresses, entries, graph.rule()).edges();
        var order = Condensation.of(edges);
        return IntStream.range(graph.size(), addresses.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer node) -> order.tier(node))
                        .thenComparing(Comparator.naturalOrder()))
                .map(node -> new PlannedResource(
                        addresses.get(node),
                        onlyPlanned.getOrDefault(addresses.get(node), List.of()),
                        IntStream.of(edges.dependencies(node))
                                .mapToObj(addresses::get)
                                .sorted()
                                .toList()))
                .toList();
    }

    private ProviderInputs providerInputs() {
        var inputs = new ArrayList<ProviderInputs.Input>();
        new TreeMap<>(declared.providerInputs()).forEach((provider, feeders) -> {
            NodeSet feeding = matching(feeders);
            if (!feeding.isEmpty()) {
                inputs.add(new ProviderInputs.Input(provider, feeding, users(provider)));
            }
        });
        return new ProviderInputs(inputs);
    }

    private NodeSet matching(Set<ConfigResourceAddress> addresses) {
        return NodeSet.of(graph.nodes().stream()
                .filter(node -> addresses.contains(node.address().configuration()))
                .mapToInt(ResourceNode::id)
                .toArray());
    }

    private NodeSet users(String provider) {
        return NodeSet.of(graph.nodes().stream()
                .filter(node -> declared.provider(node.address().configuration())
                        .filter(provider::equals)
                        .isPresent())
                .mapToInt(ResourceNode::id)
                .toArray());
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        String name = plan.metadata().name();
        if (plan.metadata().errored()) {
            findings.add(Finding.of(
                    FindingCode.PLAN_ERRORED,
                    name + ": planning failed halfway, so that changes may be missing; plan again.",
                    null));
        }
        if (Boolean.FALSE.equals(plan.metadata().complete()) && !plan.metadata().errored()) {
            findings.add(Finding.of(
                    FindingCode.PLAN_INCOMPLETE,
                    name + ": the plan covers a part only, as with -target or deferred changes; what else is to be "
                            + "changed it does not tell.",
                    null));
        }
        PlannedChange stranger = firstStranger;
        if (stranger != null) {
            String others = strangers == 1 ? "" : " and " + (strangers - 1) + " more";
            findings.add(Finding.of(
                    FindingCode.PLAN_OF_ANOTHER_STATE,
                    name + ": the plan takes " + stranger.inState() + others + " to exist, and the state does not hold "
                            + (strangers == 1 ? "it" : "them") + "; give the state that the plan was made from.",
                    stranger.inState().toString()));
        }
        return findings;
    }
}
