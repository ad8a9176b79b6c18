package dev.conescope.scene.look;

/** The part that a card or an edge plays in the picture; decides its look ({@link RoleLook}). */
public enum PictureRole {
    /** What was asked about. */
    TARGET,
    /** The provider has to be asked again. */
    REFRESH,
    /** The recorded value is injected from the state. */
    STATIC,
    /** In the top cone, where refresh and static are not told apart. */
    TOP,
    /** In the bottom cone, where refresh and static are not told apart. */
    BOTTOM,
    /** Outside the scope. */
    UNTOUCHED
}
