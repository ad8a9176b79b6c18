package dev.conescope.scene;

import dev.conescope.scene.draw.ScenePath;

/**
 * A line from a dependency's card to its dependent's card, arrowhead at the dependent.
 *
 * @param from the place of the dependency's card in {@link Diagram#cards()}
 * @param to the place of the dependent's card
 * @param count how many drawn edges run in it
 * @param hub whether a card at one of its ends has so many lines that this one is seen only while a cone or a target
 *     asks for it ({@link Scene#hides})
 * @param path the line, without the arrowhead
 * @param tip the point of the arrowhead, which points right
 */
public record EdgeLine(int from, int to, long count, Hub hub, ScenePath path, Tip tip) {
    /** From how many merged edges on an untouched line is a trunk. */
    public static final int TRUNK = 20;

    /** Which end of a line is a hub. */
    public enum Hub {
        /** Neither. */
        NONE,
        /** The dependency: much depends on it. */
        DEPENDENCY,
        /** The dependent: it depends on much. */
        DEPENDENT,
        /** One end is a chip, whose edges are only counted whatever is selected. */
        CHIP
    }

    /**
     * Where an arrowhead ends.
     *
     * @param x horizontally
     * @param y vertically
     */
    public record Tip(double x, double y) {}

    /** A line between cards of which neither is a hub. */
    public EdgeLine(int from, int to, long count, ScenePath path, Tip tip) {
        this(from, to, count, Hub.NONE, path, tip);
    }

    /** The same line along another path. */
    public EdgeLine along(ScenePath other) {
        return new EdgeLine(from, to, count, hub, other, tip);
    }

    /** The same line at this kind of hub. */
    public EdgeLine at(Hub at) {
        return at == hub ? this : new EdgeLine(from, to, count, at, path, tip);
    }

    /** Whether it holds so many edges that it is drawn as a trunk where no cone runs along it. */
    public boolean trunk() {
        return count > TRUNK;
    }
}
