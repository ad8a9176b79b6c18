package dev.conescope.velocity;

/** How much of the state is refreshed. */
public enum RefreshStrategy {
    /** Everything. */
    FULL,
    /** The targets, everything that they depend on, and everything that depends on them. */
    TARGETED,
    /** The change cone: its static part keeps the recorded values. */
    OPTIMIZED
}
