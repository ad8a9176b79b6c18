package dev.conescope.velocity.change;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.fingerprint.FingerprintReader;
import java.security.SecureRandom;
import java.util.List;
import java.util.OptionalInt;

/**
 * What differs between an older and a newer state.
 *
 * @param older the older state's header
 * @param newer the newer state's header
 * @param instances how many instances the newer state has
 * @param differences the instances that differ, in the order of their addresses
 */
public record StateComparison(
        StateMetadata older, StateMetadata newer, int instances, List<InstanceDifference> differences) {
    private static final int KEY_BYTES = 32;

    /** Copies the list. */
    public StateComparison {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two states, reading the attributes of their instances again; no value is kept. Linear in the bytes of
     * both, and n log n in instances. Call it off the JavaFX thread.
     *
     * @throws StateReadException if what was loaded was not kept, or is not the same any more
     */
    public static StateComparison of(StateSnapshot older, StateSnapshot newer) throws StateReadException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try (var reader = new FingerprintReader(key)) {
            ComparedState.Pair sides = ComparedState.pair(older, newer, reader);
            List<InstanceDifference> differences = new InstanceMatch(sides.before(), sides.after()).differences();
            return new StateComparison(
                    older.metadata(), newer.metadata(), sides.after().size(), differences);
        }
    }

    /** Whether both may be states of the same thing: no lineage contradicts it. */
    public boolean sameLineage() {
        return older.lineage().isEmpty()
                || newer.lineage().isEmpty()
                || older.lineage().equals(newer.lineage());
    }

    /** The resources of the newer state's graph that differ. What is gone is not among them. */
    public NodeSet changed(StateGraph graph) {
        return NodeSet.of(differences.stream()
                .map(difference -> graph.find(difference.address().resource()))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray());
    }
}
