package dev.conescope.state.read.resource;

import dev.conescope.address.ResourceAddress;
import java.util.Comparator;

/**
 * The order in which programs write the resources of a state: by the text of their module, then mode, type and name. It
 * is another one than that of listings, where {@code module.a2} comes before {@code module.a10}. Resources that stand
 * in it are all different ones, which is why it is of use.
 *
 * <p>Source: Terraform's {@code internal/states/statefile/version4.go}, {@code sortResourcesV4}.
 */
enum FileOrder implements Comparator<ResourceAddress> {
    INSTANCE;

    @Override
    @SuppressWarnings("ReferenceEquality") // a state's modules are pooled, so that neighbours mostly have the same one
    public int compare(ResourceAddress left, ResourceAddress right) {
        int order = left.module() == right.module()
                ? 0
                : left.module().toString().compareTo(right.module().toString());
        if (order == 0) {
            order = right.mode().compareTo(left.mode());
        }
        if (order == 0) {
            order = left.type().compareTo(right.type());
        }
        return order != 0 ? order : left.name().compareTo(right.name());
    }
}
