package dev.conescope.state;

import dev.conescope.finding.Finding;
import java.util.List;

/**
 * What a state file holds, without any attribute value. Immutable; safe to hand to any thread.
 *
 * @param metadata the file's header
 * @param resources the resources in the file's order, one for each address
 * @param findings what was odd while reading
 */
public record StateSnapshot(StateMetadata metadata, List<StateResource> resources, List<Finding> findings) {
    /** Copies the lists. */
    public StateSnapshot {
        resources = List.copyOf(resources);
        findings = List.copyOf(findings);
    }

    /** The number of instances of all resources, deposed objects not counted. */
    public long instanceCount() {
        return resources.stream()
                .flatMap(resource -> resource.instances().stream())
                .filter(StateInstance::isCurrent)
                .count();
    }
}
