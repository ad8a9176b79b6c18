package dev.conescope.address;

import org.jspecify.annotations.Nullable;

/**
 * One resource block in one module instance, with all its instances.
 *
 * @param module the module instance that holds it
 * @param mode managed or data
 * @param type the resource type
 * @param name the block's name
 */
public record ResourceAddress(ModulePath module, ResourceMode mode, String type, String name)
        implements Address, Comparable<ResourceAddress> {

    /** The block in the configuration, whatever the module instance. */
    public ConfigResourceAddress configuration() {
        return new ConfigResourceAddress(module.names(), mode, type, name);
    }

    /** The instance of this resource with the given key. */
    public ResourceInstanceAddress instance(InstanceKey key) {
        return new ResourceInstanceAddress(this, key);
    }

    /** The address inside its module: {@code data.} for a data source, type and name. */
    public String localName() {
        return (mode == ResourceMode.DATA ? "data." : "") + type + "." + name;
    }

    /**
     * As {@code terraform state list} sorts: by module, then data before managed, then type, then name.
     *
     * <p>Source: Terraform's {@code internal/addrs/resource.go}, {@code Less}.
     */
    @Override
    public int compareTo(ResourceAddress other) {
        int order = module.compareTo(other.module);
        if (order == 0) {
            order = other.mode.compareTo(mode);
        }
        if (order == 0) {
            order = CodePointOrder.compare(type, other.type);
        }
        return order != 0 ? order : CodePointOrder.compare(name, other.name);
    }

    /** Spelled out, since what a record has instead is slow until it is compiled, and states have many addresses. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ResourceAddress address
                        && mode == address.mode
                        && name.equals(address.name)
                        && type.equals(address.type)
                        && module.equals(address.module));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * module.hashCode() + mode.ordinal()) + type.hashCode()) + name.hashCode();
    }

    @Override
    public String toString() {
        return module.isRoot() ? localName() : module + "." + localName();
    }
}
