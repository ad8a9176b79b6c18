package dev.conescope.graph;

/** Which side of the targets a cone takes in. */
public enum ConeDirection {
    /** The targets and everything that they depend on. */
    TOP,
    /** The targets and everything that depends on them: the blast radius. */
    BOTTOM,
    /** Both sides. */
    CHANGE
}
