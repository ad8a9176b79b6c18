package dev.conescope.graph;

import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.graph.edge.CycleFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is odd in a graph, in words. */
final class GraphFindings {
    /** How many addresses of a cycle are named; a cycle may go through all of a state. */
    private static final int MOST_NAMED = 20;

    private GraphFindings() {}

    static List<Finding> of(StateGraph graph, List<Integer> selfDependent) {
        var findings = new ArrayList<>(graph.snapshot().findings());
        findings.addAll(graph.supplement().findings());
        for (DanglingDependency missing : graph.dangling()) {
            findings.add(dangling(missing));
        }
        for (int node : selfDependent) {
            String address = graph.node(node).address().toString();
            findings.add(Finding.of(
                    FindingCode.SELF_DEPENDENCY,
                    address + " lists itself as a dependency; the entry is left out.",
                    address));
        }
        for (int[] component : graph.cycles()) {
            findings.add(cycle(graph, component));
        }
        return List.copyOf(findings);
    }

    private static Finding dangling(DanglingDependency missing) {
        int others = missing.dependents().size() - 1;
        String first = missing.dependents().getFirst().address().toString();
        String who = others == 0 ? first + " depends" : first + " and " + others + " more depend";
        return Finding.of(
                FindingCode.DANGLING_DEPENDENCY,
                who + " on " + missing.address() + ", which the state does not hold.",
                missing.address().toString());
    }

    private static Finding cycle(StateGraph graph, int[] component) {
        int[] cycle = CycleFinder.in(graph.recorded(), component);
        String first = address(graph, cycle[0]);
        String path = Arrays.stream(cycle)
                .limit(MOST_NAMED)
                .mapToObj(node -> address(graph, node))
                .collect(Collectors.joining(" -> "));
        if (cycle.length > MOST_NAMED) {
            path += " -> (" + (cycle.length - MOST_NAMED) + " more)";
        }
        return Finding.of(
                FindingCode.CYCLE,
                "Resources depend on each other in a circle: " + path + " -> " + first
                        + ". Terraform cannot order them; repair the state's dependencies.",
                first);
    }

    private static String address(StateGraph graph, int node) {
        return graph.node(node).address().toString();
    }
}
