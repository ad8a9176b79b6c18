package dev.conescope.scene.overlay;

/**
 * What the colours of the cards tell. One more kind is one more constant here and one more case of {@link Classifier}.
 */
public enum Overlay {
    /** The role in the cone. */
    ROLE("Role"),
    /** What the loaded plan does with it. */
    PLAN("Plan action"),
    /** How many steps it is to the nearest target. */
    DEPTH("Depth from the target"),
    /** How many resources depend on it directly. */
    DEPENDENTS("Number of dependents"),
    /** The provider that it belongs to. */
    PROVIDER("Provider"),
    /**
     * How many resources depend on it at all, as a bar on the card: cards of other sizes would need another layout, and
     * choosing an overlay must not move anything.
     */
    WEIGHT("Weight: blast radius");

    private final String words;

    Overlay(String words) {
        this.words = words;
    }

    /** What menus call it. */
    public String words() {
        return words;
    }
}
