package dev.conescope.velocity.diagnosis;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.finding.Severity;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.plan.Plan;
import dev.conescope.plan.PlannedChange;
import dev.conescope.plan.configuration.DeclaredDependencies;
import dev.conescope.state.StateInstance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is odd in a state.
 *
 * @param graph the state's graph
 * @param symptoms the findings by kind, errors first, then in the order of the codes
 */
public record Diagnosis(StateGraph graph, List<Symptom> symptoms) {
    /** As many drawn dependents make a hub, the same as in the window. */
    private static final int HUB = 20;

    private static final int MOST_HUBS = 10;
    private static final int MOST_NAMED = 20;

    /** Copies the list. */
    public Diagnosis {
        symptoms = List.copyOf(symptoms);
    }

    /** Looks a state over. Linear in the state but for {@link RecordedLists}. */
    public static Diagnosis of(StateGraph graph) {
        return of(graph, Set.of());
    }

    /** Looks a state over beside a plan, whose configuration tells what is orphaned and what lists nothing rightly. */
    public static Diagnosis of(StateGraph graph, Plan plan) {
        Set<ConfigResourceAddress> known =
                new HashSet<>(DeclaredDependencies.of(plan.configuration()).resources());
        if (!known.isEmpty()) {
            plan.changes().stream()
                    .filter(PlannedChange::moved)
                    .forEach(change -> known.add(change.inState().resource().configuration()));
        }
        return of(graph, known);
    }

    private static Diagnosis of(StateGraph graph, Set<ConfigResourceAddress> configured) {
        var findings = new ArrayList<>(graph.findings());
        var lists = new RecordedLists(graph);
        findings.addAll(lists.notClosed());
        if (configured.isEmpty()) {
            // A configuration answers what this can only ask: the graph has named the lists that were lost.
            findings.addAll(lists.listingNothing());
        }
        for (ResourceNode node : graph.nodes()) {
            instances(node, findings);
            if (!configured.isEmpty() && !configured.contains(node.address().configuration())) {
                findings.add(finding(FindingCode.ORPHAN, node, " is in the state and not in the configuration."));
            }
        }
        String doubt = graph.supplement().proof().doubt();
        if (!doubt.isEmpty()) {
            findings.add(Finding.of(FindingCode.MODULE_RULE_UNPROVEN, doubt, null));
        }
        hubs(graph, findings);
        chain(graph, findings);
        return new Diagnosis(graph, symptoms(findings));
    }

    /** How many findings are worse than a note. */
    public long troubles() {
        return symptoms.stream()
                .filter(symptom -> symptom.code().severity() != Severity.NOTE)
                .mapToLong(symptom -> symptom.findings().size())
                .sum();
    }

    private static List<Symptom> symptoms(List<Finding> findings) {
        Map<FindingCode, List<Finding>> sorted = new EnumMap<>(FindingCode.class);
        findings.forEach(finding ->
                sorted.computeIfAbsent(finding.code(), _ -> new ArrayList<>()).add(finding));
        return sorted.entrySet().stream()
                .map(entry -> {
                    Advice advice = Advice.on(entry.getKey());
                    return new Symptom(entry.getKey(), advice.meaning(), advice.action(), entry.getValue());
                })
                .sorted(Comparator.comparing(symptom -> symptom.code().severity()))
                .toList();
    }

    private static Finding finding(FindingCode code, ResourceNode node, String what) {
        String address = node.address().toString();
        return Finding.of(code, address + what, address);
    }

    private static void instances(ResourceNode node, List<Finding> findings) {
        if (node.resource().instances().isEmpty()) {
            findings.add(finding(FindingCode.NO_INSTANCES, node, " has no instances."));
        }
        for (StateInstance instance : node.resource().instances()) {
            String address = node.address().instance(instance.key()).toString();
            if (!instance.isCurrent()) {
                findings.add(Finding.of(
                        FindingCode.DEPOSED, address + " has the deposed object " + instance.deposed() + ".", address));
            } else if (instance.tainted()) {
                findings.add(Finding.of(FindingCode.TAINTED, address + " is tainted.", address));
            }
        }
    }

    private static void hubs(StateGraph graph, List<Finding> findings) {
        graph.nodes().stream()
                .filter(node -> graph.drawn().dependentCount(node.id()) > HUB)
                .sorted(Comparator.comparingInt(
                                (ResourceNode node) -> -graph.drawn().dependentCount(node.id()))
                        .thenComparing(ResourceNode::address))
                .limit(MOST_HUBS)
                .forEach(node -> findings.add(finding(
                        FindingCode.HUB,
                        node,
                        " has " + graph.drawn().dependentCount(node.id()) + " direct dependents.")));
    }

    /** From the highest tier step by step to the lowest. Where resources form a circle, tiers tell no chain. */
    private static void chain(StateGraph graph, List<Finding> findings) {
        if (!graph.cycles().isEmpty() || graph.size() == 0) {
            return;
        }
        int last = graph.all().stream()
                .boxed()
                .max(Comparator.comparingInt(graph::tier).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        if (graph.tier(last) == 0) {
            return;
        }
        var names = new ArrayList<String>();
        int node = last;
        names.add(graph.node(node).address().toString());
        while (graph.tier(node) > 0) {
            node = below(graph, node);
            names.add(graph.node(node).address().toString());
        }
        String shown = String.join(" -> ", names.subList(0, Math.min(names.size(), MOST_NAMED)));
        String rest = names.size() > MOST_NAMED ? " -> (" + (names.size() - MOST_NAMED) + " more)" : "";
        findings.add(Finding.of(
                FindingCode.LONGEST_CHAIN,
                "The longest chain has " + names.size() + " resources: " + shown + rest + ".",
                names.getFirst()));
    }

    private static int below(StateGraph graph, int node) {
        for (int dependency : graph.drawn().dependencies(node)) {
            if (graph.tier(dependency) == graph.tier(node) - 1) {
                return dependency;
            }
        }
        throw new IllegalStateException("a tier without the one below it");
    }
}
