package dev.conescope.address;

/**
 * One instance of a resource.
 *
 * @param resource the resource
 * @param key which of its instances
 */
public record ResourceInstanceAddress(ResourceAddress resource, InstanceKey key)
        implements Address, Comparable<ResourceInstanceAddress> {

    @Override
    public int compareTo(ResourceInstanceAddress other) {
        int order = resource.compareTo(other.resource);
        return order != 0 ? order : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return resource + key.toString();
    }
}
