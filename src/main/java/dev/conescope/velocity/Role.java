package dev.conescope.velocity;

/** What part a resource plays for the targets at hand. */
public enum Role {
    /** The provider has to be asked again. */
    REFRESH,
    /** The recorded value is injected from the state. */
    STATIC,
    /** Something that a target depends on, where only that side is asked for. */
    TOP,
    /** Something that depends on a target, where only that side is asked for. */
    BOTTOM,
    /** Outside the scope. */
    UNTOUCHED
}
