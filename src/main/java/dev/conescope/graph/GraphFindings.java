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
    private GraphFindings() {}

    static List<Finding> of(StateGraph graph, List<Integer> selfDependent) {
        var findings = new ArrayList<>(graph.snapshot().findings());
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
        String path = Arrays.stream(cycle)
                .mapToObj(node -> graph.node(node).address().toString())
                .collect(Collectors.joining(" -> "));
        String first = graph.node(cycle[0]).address().toString();
        return Finding.of(
                FindingCode.CYCLE,
                "Resources depend on each other in a circle: " + path + " -> " + first
                        + ". Terraform cannot order them; repair the state's dependencies.",
                first);
    }
}
