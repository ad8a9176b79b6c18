package dev.conescope.lock;

/** How much one lock keeps others from. */
public enum LockGranularity {
    /** Nothing: nobody is kept out. */
    NONE,
    /** The resources asked for; requests for other resources go on. */
    RESOURCE,
    /** The whole state, whatever was asked for. */
    STATE
}
