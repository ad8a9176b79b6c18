package dev.conescope.velocity;

import dev.conescope.address.ResourceAddress;

/** Why a resource is in a cone or a scope. */
public sealed interface Reason {
    /**
     * It is a target.
     *
     * @param changed whether it is changed too
     */
    record Target(boolean changed) implements Reason {}

    /** It is changed. */
    record Changed() implements Reason {}

    /**
     * It depends on something that is changed.
     *
     * @param changed the nearest changed resource
     */
    record DependsOnChanged(ResourceAddress changed) implements Reason {}

    /**
     * It depends on a target.
     *
     * @param target the nearest target
     */
    record DownstreamOf(ResourceAddress target) implements Reason {}

    /**
     * A target depends on it.
     *
     * @param target the nearest target
     */
    record UpstreamOf(ResourceAddress target) implements Reason {}

    /** A target depends on it, and nothing that it depends on is changed. */
    record UnchangedUpstream() implements Reason {}

    /**
     * What it holds configures a provider that is asked.
     *
     * @param provider the key of the provider's configuration, as the plan has it
     */
    record FeedsProvider(String provider) implements Reason {}

    /** The whole state is refreshed. */
    record Everything() implements Reason {}

    /** The reason as outputs print it: a clause without a capital and a full stop. */
    default String because() {
        return switch (this) {
            case Target(boolean changed) -> changed ? "target, changed" : "target";
            case Changed() -> "changed";
            case DependsOnChanged(ResourceAddress changed) -> "depends on changed " + changed;
            case DownstreamOf(ResourceAddress target) -> "downstream of target " + target;
            case UpstreamOf(ResourceAddress target) -> "upstream of target " + target;
            case UnchangedUpstream() -> "unchanged upstream";
            case FeedsProvider(String provider) -> "feeds the configuration of provider " + provider;
            case Everything() -> "everything is refreshed";
        };
    }
}
