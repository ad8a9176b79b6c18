package dev.conescope.velocity;

import dev.conescope.address.ResourceAddress;
import java.util.OptionalInt;

/** Decides, resource by resource, what a run with a scope does. A resource that the state does not hold is neither. */
public final class RefreshFilter {
    private final RefreshScope scope;

    RefreshFilter(RefreshScope scope) {
        this.scope = scope;
    }

    /** Whether the provider is asked about this resource. */
    public boolean refreshes(ResourceAddress address) {
        return hasRole(address, Role.REFRESH);
    }

    /** Whether this resource's recorded value is injected instead. */
    public boolean injectsRecordedValue(ResourceAddress address) {
        return hasRole(address, Role.STATIC);
    }

    private boolean hasRole(ResourceAddress address, Role role) {
        OptionalInt node = scope.graph().find(address);
        return node.isPresent() && scope.role(node.getAsInt()) == role;
    }
}
