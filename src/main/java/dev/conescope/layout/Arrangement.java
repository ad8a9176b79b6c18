package dev.conescope.layout;

/** The way in which something was laid out. */
public enum Arrangement {
    /** Layers with few crossings and room of its own for every line. */
    LAYERED,
    /** Tiers that wrap into rows, with lines bundled in the streets between them: for what is large or tall. */
    TIERS,
    /** Strict columns by the distance from the targets, frames as lanes over them: for a cone alone. */
    COLUMNS
}
