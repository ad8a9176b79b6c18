package dev.conescope.velocity.change;

import dev.conescope.graph.edge.NodeSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which resources feed the configuration of a provider: inputs of everything that this provider is asked about.
 *
 * @param inputs one for each provider configuration that refers to resources of the state
 */
public record ProviderInputs(List<Input> inputs) {
    /** No provider is fed by any resource. */
    public static final ProviderInputs NONE = new ProviderInputs(List.of());

    /**
     * What feeds one provider configuration.
     *
     * @param provider its key, as the plan has it
     * @param feeders the resources that it refers to
     * @param users the resources that it serves
     */
    public record Input(String provider, NodeSet feeders, NodeSet users) {}

    /** Copies the list. */
    public ProviderInputs {
        inputs = List.copyOf(inputs);
    }

    /**
     * The resources that have to be asked about because others are, each with the provider that it feeds; what feeds
     * the provider of a feeder is among them. Linear in inputs for each feeder found.
     */
    public Map<Integer, String> neededBy(NodeSet asked) {
        var needed = new HashMap<Integer, String>();
        NodeSet reached = asked;
        boolean grown = !inputs.isEmpty();
        while (grown) {
            NodeSet before = reached;
            for (Input input : inputs) {
                if (!input.users().intersect(before).isEmpty()) {
                    input.feeders().minus(asked).forEach(node -> needed.putIfAbsent(node, input.provider()));
                    reached = reached.union(input.feeders());
                }
            }
            grown = reached.size() > before.size();
        }
        return needed;
    }
}
