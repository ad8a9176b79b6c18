package dev.conescope.scene.look;

/** Light or dark. */
public enum Theme {
    /** Dark words on light grounds. */
    LIGHT,
    /** Light words on dark grounds. */
    DARK
}
