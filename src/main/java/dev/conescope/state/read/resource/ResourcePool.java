package dev.conescope.state.read.resource;

/**
 * What all readers of one state's resources share, so that equal texts, modules and lists are one object.
 *
 * @param addresses the texts and modules
 * @param dependencies the dependencies and their lists
 */
public record ResourcePool(AddressPool addresses, DependencyPool dependencies) {
    /** An empty pool; this one takes the addresses along. */
    public ResourcePool() {
        this(new AddressPool());
    }

    private ResourcePool(AddressPool addresses) {
        this(addresses, new DependencyPool(addresses));
    }
}
