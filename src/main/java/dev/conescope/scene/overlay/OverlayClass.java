package dev.conescope.scene.overlay;

/**
 * One class of an overlay: an entry of its legend.
 *
 * @param key what it is known by; unique in its overlay and the same for every state
 * @param words what the legend calls it
 * @param swatch its colour
 */
public record OverlayClass(String key, String words, Swatch swatch) {}
