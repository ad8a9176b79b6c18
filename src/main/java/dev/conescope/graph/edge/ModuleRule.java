package dev.conescope.graph.edge;

/** What a recorded dependency, which bears no instance keys, means for the instances of a module. */
public enum ModuleRule {
    /** Every module instance of the named resource. Never misses a dependency. */
    CONFIG,
    /** Of those, only the ones whose module keys agree with the dependent's own, as far as both paths run together. */
    INSTANCE
}
