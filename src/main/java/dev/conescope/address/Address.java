package dev.conescope.address;

/**
 * An absolute address as Terraform writes it: a module instance, a resource with all its instances, or one instance.
 *
 * <p>{@link Object#toString} prints the form that {@link AddressParser} reads back to an equal value.
 */
public sealed interface Address permits ModulePath, ResourceAddress, ResourceInstanceAddress {}
