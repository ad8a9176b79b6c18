package dev.conescope.velocity.diagnosis;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.state.StateInstance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the dependencies that a state's instances list are whole: Terraform lists everything that a resource needs,
 * directly or not, so that a list has the lists of all that it names.
 *
 * <p>Linear in distinct lists times the lists of what they name.
 */
final class RecordedLists {
    /** So many resources of a type that all list something make one that lists nothing suspect. */
    private static final int ALIKE = 3;

    private final StateGraph graph;
    private final Map<ConfigResourceAddress, Set<ConfigResourceAddress>> listedBy = new HashMap<>();
    private final Map<List<ConfigResourceAddress>, Set<ConfigResourceAddress>> missing = new IdentityHashMap<>();

    RecordedLists(StateGraph graph) {
        this.graph = graph;
        for (ResourceNode node : graph.nodes()) {
            for (StateInstance instance : node.resource().instances()) {
                if (instance.isCurrent()) {
                    listedBy.computeIfAbsent(node.address().configuration(), _ -> new HashSet<>())
                            .addAll(instance.dependencies());
                }
            }
        }
    }

    /** What lists lack that their own entries list. */
    List<Finding> notClosed() {
        var findings = new ArrayList<Finding>();
        for (ResourceNode node : graph.nodes()) {
            ConfigResourceAddress own = node.address().configuration();
            Set<ConfigResourceAddress> lacking = new HashSet<>();
            for (StateInstance instance : node.resource().instances()) {
                if (instance.isCurrent()) {
                    lacking.addAll(missing.computeIfAbsent(instance.dependencies(), this::missingIn));
                }
            }
            lacking.remove(own);
            if (!lacking.isEmpty()) {
                findings.add(notClosed(node, lacking));
            }
        }
        return findings;
    }

    private Set<ConfigResourceAddress> missingIn(List<ConfigResourceAddress> list) {
        var lacking = new HashSet<ConfigResourceAddress>();
        for (ConfigResourceAddress entry : list) {
            lacking.addAll(listedBy.getOrDefault(entry, Set.of()));
        }
        list.forEach(lacking::remove);
        return lacking;
    }

    private static Finding notClosed(ResourceNode node, Set<ConfigResourceAddress> lacking) {
        String first = lacking.stream()
                .map(Object::toString)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String others = lacking.size() == 1 ? "" : " and " + (lacking.size() - 1) + " more";
        String address = node.address().toString();
        return Finding.of(
                FindingCode.NOT_CLOSED,
                address + " does not list " + first + others + ", which its dependencies list.",
                address);
    }

    /** Managed resources that list nothing, where most others of their type list something. */
    List<Finding> listingNothing() {
        Map<String, int[]> listing = new HashMap<>();
        var suspects = new ArrayList<ResourceNode>();
        for (ResourceNode node : graph.nodes()) {
            if (!node.isData() && node.instances() > 0) {
                boolean lists = node.resource().instances().stream()
                        .anyMatch(instance ->
                                instance.isCurrent() && !instance.dependencies().isEmpty());
                int[] counts = listing.computeIfAbsent(node.address().type(), _ -> new int[2]);
                counts[lists ? 0 : 1]++;
                if (!lists) {
                    suspects.add(node);
                }
            }
        }
        return suspects.stream()
                .filter(node -> {
                    int[] counts = listing.getOrDefault(node.address().type(), new int[2]);
                    return counts[0] >= ALIKE && counts[0] >= ALIKE * counts[1];
                })
                .map(node -> Finding.of(
                        FindingCode.LISTS_NOTHING,
                        node.address() + " lists no dependencies, though other resources of its type do.",
                        node.address().toString()))
                .toList();
    }
}
